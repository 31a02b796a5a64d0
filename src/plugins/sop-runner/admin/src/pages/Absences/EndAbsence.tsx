import * as React from 'react';

import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';

import type { AbsenceView } from '../../../../shared/contracts';
import { useEndAbsenceMutation } from '../../api/client';
import { FailureAlert } from '../../components/FailureAlert';
import { useCommand } from '../../hooks/useCommand';
import { useVoice } from '../../utils/text';

/** Ends an absence before its last day, once that is confirmed: the tasks go back at once. */
export function EndAbsence({ absence }: { readonly absence: AbsenceView }) {
  const { say } = useVoice();
  const { toggleNotification } = useNotification();
  const [isAsking, setIsAsking] = React.useState(false);
  const [end] = useEndAbsenceMutation();
  const command = useCommand(`absences/${absence.id}`, ({ id }: { id: number }) => end(id));

  const confirm = async () => {
    if ((await command.send({ id: absence.id })) === null) return;
    setIsAsking(false);
    toggleNotification({ type: 'success', message: say('absences.ended') });
  };

  return (
    <Dialog.Root open={isAsking} onOpenChange={setIsAsking}>
      <Dialog.Trigger>
        <Button variant="secondary" aria-label={say('absences.endOf', { name: absence.person.name })}>
          {say('absences.end')}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{say('absences.end')}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <FailureAlert failure={command.failure} onClose={command.forget} />
            <Typography>{say('absences.endAsk', { name: absence.person.name })}</Typography>
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {say('reason.dismiss')}
            </Button>
          </Dialog.Cancel>
          <Button fullWidth loading={command.isSending} disabled={command.isSending} onClick={() => void confirm()}>
            {say('absences.end')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
