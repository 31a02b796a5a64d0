import { Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';

import type { GetLeaving, PersonView } from '../../../../shared/contracts';
import { useGetLeavingQuery } from '../../api/client';
import { DataTable } from '../../components/DataTable';
import { LoadFailure } from '../../components/LoadFailure';
import { useVoice } from '../../utils/text';

/** What would stand still if this person left today. */
export function LeavingDialog({ person, onClose }: { readonly person: PersonView; readonly onClose: () => void }) {
  const { say } = useVoice();
  const { data, error, refetch } = useGetLeavingQuery(person.userId, { refetchOnMountOrArgChange: true });
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('people.close')}>
          <Modal.Title>{say('people.leavingOf', { name: person.name })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {data && <Left left={data} />}
          {!data && (error ? <LoadFailure error={error} onRetry={() => void refetch()} /> : <Loader>{say('list.loading')}</Loader>)}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('people.close')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function Left({ left }: { readonly left: GetLeaving['response'] }) {
  const { say } = useVoice();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p">{say(left.positions.length === 0 ? 'people.leavesNothing' : 'people.leaves')}</Typography>
      {left.positions.length > 0 && (
        <DataTable aria-label={say('people.vacancies')}>
          <thead>
            <tr>
              <th scope="col">{say('people.position')}</th>
              <th scope="col" className="number">
                {say('people.openTasks')}
              </th>
              <th scope="col">{say('people.needingSops')}</th>
            </tr>
          </thead>
          <tbody>
            {left.positions.map(({ key, name, openTasks, sops }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td className="number">{openTasks}</td>
                <td>{sops.length === 0 ? '–' : sops.map(({ title }) => title).join('; ')}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
      {left.received > 0 && <Typography tag="p">{say('people.received', { count: left.received })}</Typography>}
    </Flex>
  );
}
