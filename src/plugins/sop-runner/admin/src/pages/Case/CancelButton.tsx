import * as React from 'react';

import { Button } from '@strapi/design-system';

import { useCancelCaseMutation } from '../../api/client';
import { ReasonDialog } from '../../components/ReasonDialog';
import { useCommand } from '../../hooks/useCommand';
import { useVoice } from '../../utils/text';
import type { Passing } from './passing';

/** Cancels the case, with a reason. */
export function CancelButton({ reference, onPassed }: { readonly reference: string; readonly onPassed: (result: Passing) => void }) {
  const { say } = useVoice();
  const [isAsking, setIsAsking] = React.useState(false);
  const [cancel] = useCancelCaseMutation();
  const command = useCommand(`${reference}/cancel`, (fields: { reason: string }, commandId) =>
    cancel({ reference, body: { ...fields, commandId } }),
  );

  const confirm = async (reason: string): Promise<boolean> => {
    const result = await command.send({ reason });
    if (result === null) return false;
    setIsAsking(false);
    onPassed({ ...result, act: 'moved' });
    return true;
  };

  return (
    <>
      <Button variant="danger-light" onClick={() => setIsAsking(true)}>
        {say('casePage.cancel')}
      </Button>
      {isAsking && (
        <ReasonDialog
          draft={`${reference}/cancel`}
          title={say('casePage.cancel')}
          body={say('casePage.cancelBody')}
          confirm={say('casePage.cancel')}
          isSending={command.isSending}
          failure={command.failure}
          onForget={command.forget}
          onClose={() => setIsAsking(false)}
          onConfirm={confirm}
        />
      )}
    </>
  );
}
