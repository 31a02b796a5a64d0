import * as React from 'react';

import { Box, Button } from '@strapi/design-system';

import type { TaskOffer } from '../../../../shared/contracts';
import { useRefuseTaskMutation } from '../../api/client';
import { ReasonDialog } from '../../components/ReasonDialog';
import { useCommand } from '../../hooks/useCommand';
import { taskDraftName } from '../../utils/task-draft';
import { useVoice } from '../../utils/text';
import type { Passing } from './passing';

interface Props {
  readonly reference: string;
  readonly offer: TaskOffer;
  readonly onPassed: (result: Passing) => void;
}

/** *Tolak: berkas tidak lengkap*: sends the case back to its sender, saying what is missing. */
export function Refuse({ reference, offer, onPassed }: Props) {
  const { say } = useVoice();
  const [isAsking, setIsAsking] = React.useState(false);
  const [refuse] = useRefuseTaskMutation();
  const name = `${taskDraftName(reference, offer)}/refuse`;
  const command = useCommand(name, (fields: { reason: string }, commandId) =>
    refuse({ reference, visit: offer.visit, node: offer.node, body: { ...fields, commandId } }),
  );

  const confirm = async (reason: string): Promise<boolean> => {
    const result = await command.send({ reason });
    if (result === null) return false;
    setIsAsking(false);
    onPassed({ ...result, act: 'refused' });
    return true;
  };

  return (
    <Box>
      <Button variant="danger-light" onClick={() => setIsAsking(true)}>
        {say('refuse.button')}
      </Button>
      {isAsking && (
        <ReasonDialog
          draft={name}
          title={say('refuse.button')}
          body={say('refuse.body')}
          confirm={say('refuse.confirm')}
          label={say('refuse.missing')}
          isSending={command.isSending}
          failure={command.failure}
          onForget={command.forget}
          onClose={() => setIsAsking(false)}
          onConfirm={confirm}
        />
      )}
    </Box>
  );
}
