import * as React from 'react';

import { Button, Dialog, Flex, Typography } from '@strapi/design-system';

import { useTakeBackCaseMutation } from '../../api/client';
import { FailureAlert } from '../../components/FailureAlert';
import { useCommand } from '../../hooks/useCommand';
import { useVoice } from '../../utils/text';
import type { Passing } from './passing';

/** *Tarik kembali*: fetches back what was handed over and nobody has received yet, once confirmed. */
export function TakeBack({ reference, onPassed }: { readonly reference: string; readonly onPassed: (result: Passing) => void }) {
  const { say } = useVoice();
  const [isAsking, setIsAsking] = React.useState(false);
  const [takeBack] = useTakeBackCaseMutation();
  const command = useCommand(`${reference}/take-back`, (_fields: object, commandId) => takeBack({ reference, body: { commandId } }));

  const confirm = async (event: React.MouseEvent) => {
    event.preventDefault();
    const result = await command.send({});
    if (result === null) return;
    setIsAsking(false);
    onPassed({ ...result, act: 'takenBack' });
  };

  return (
    <>
      <Button variant="secondary" size="S" onClick={() => setIsAsking(true)}>
        {say('takeBack.button')}
      </Button>
      <Dialog.Root open={isAsking} onOpenChange={setIsAsking}>
        <Dialog.Content>
          <Dialog.Header>{say('takeBack.button')}</Dialog.Header>
          <Dialog.Body>
            <Flex direction="column" alignItems="stretch" gap={3}>
              <FailureAlert failure={command.failure} onClose={command.forget} />
              <Typography tag="p">{say('takeBack.body')}</Typography>
            </Flex>
          </Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button variant="tertiary" fullWidth disabled={command.isSending}>
                {say('reason.dismiss')}
              </Button>
            </Dialog.Cancel>
            <Dialog.Action>
              <Button
                fullWidth
                loading={command.isSending}
                disabled={command.isSending}
                onClick={(event: React.MouseEvent) => void confirm(event)}
              >
                {say('takeBack.button')}
              </Button>
            </Dialog.Action>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    </>
  );
}
