import * as React from 'react';

import { Box, Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';

import type { ReassignOffer } from '../../../../shared/contracts';
import { useReassignTaskMutation } from '../../api/client';
import { HolderSelect } from '../../components/HolderSelect';
import { ReasonDialog } from '../../components/ReasonDialog';
import { useCommand } from '../../hooks/useCommand';
import { taskDraftName } from '../../utils/task-draft';
import { useVoice } from '../../utils/text';

/** *Alihkan*: gives an open task to another holder of its position. */
export function Reassign({ reference, offer }: { readonly reference: string; readonly offer: ReassignOffer }) {
  const { say } = useVoice();
  const { toggleNotification } = useNotification();
  const [isAsking, setIsAsking] = React.useState(false);
  const [to, setTo] = React.useState<number | null>(null);
  const [isMissing, setIsMissing] = React.useState(false);
  const [reassign] = useReassignTaskMutation();
  const name = `${taskDraftName(reference, offer)}/reassign`;
  const command = useCommand(name, (fields: { reason: string; to: number }, commandId) =>
    reassign({ reference, visit: offer.visit, node: offer.node, body: { ...fields, commandId } }),
  );

  const confirm = async (reason: string): Promise<boolean> => {
    setIsMissing(to === null);
    if (to === null || (await command.send({ reason, to })) === null) return false;
    setIsAsking(false);
    toggleNotification({ type: 'success', message: say('reassign.given') });
    return true;
  };

  return (
    <Box>
      <Button variant="secondary" onClick={() => setIsAsking(true)}>
        {say('reassign.ofRole', { role: offer.roleName })}
      </Button>
      {isAsking && (
        <ReasonDialog
          draft={name}
          title={say('reassign.ofRole', { role: offer.roleName })}
          body={say('reassign.body')}
          confirm={say('reassign.confirm')}
          isSending={command.isSending}
          failure={command.failure}
          onForget={command.forget}
          onClose={() => setIsAsking(false)}
          onConfirm={confirm}
        >
          <HolderSelect
            label={say('reassign.to')}
            choices={offer.to}
            value={to}
            onChange={setTo}
            error={isMissing && to === null ? say('reassign.required') : undefined}
          />
        </ReasonDialog>
      )}
    </Box>
  );
}
