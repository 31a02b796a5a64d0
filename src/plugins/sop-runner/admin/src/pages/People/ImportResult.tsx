import { Button, Flex, Modal, Typography } from '@strapi/design-system';

import type { ImportPeople } from '../../../../shared/contracts';
import { DataTable } from '../../components/DataTable';
import { useVoice } from '../../utils/text';

/** What an import did, or every mistake of the table by line and column. */
export function ImportResult({ result, onClose }: { readonly result: ImportPeople['response']; readonly onClose: () => void }) {
  const { say } = useVoice();
  const { mistakes, invited, changedPeople, appointed, changedHolds } = result;
  const isTaken = mistakes.length === 0;
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('people.close')}>
          <Modal.Title>{say(isTaken ? 'people.imported' : 'people.notImported')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {isTaken ? (
            <Typography tag="p">{say('people.importedCounts', { invited, changedPeople, appointed, changedHolds })}</Typography>
          ) : (
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Typography tag="p">{say('people.importMistakes')}</Typography>
              <DataTable aria-label={say('people.notImported')}>
                <thead>
                  <tr>
                    <th scope="col" className="number">
                      {say('people.line')}
                    </th>
                    <th scope="col">{say('people.column')}</th>
                    <th scope="col">{say('people.mistake')}</th>
                  </tr>
                </thead>
                <tbody>
                  {mistakes.map(({ line, column, problem, value }, index) => (
                    <tr key={index}>
                      <td className="number">{line}</td>
                      <td>{column}</td>
                      <td style={{ overflowWrap: 'anywhere' }}>
                        {say(`people.problem.${problem}`)}
                        {value !== '' && ` (“${value}”)`}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </DataTable>
            </Flex>
          )}
        </Modal.Body>
        <Modal.Footer>
          <Button onClick={onClose}>{say('people.close')}</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
