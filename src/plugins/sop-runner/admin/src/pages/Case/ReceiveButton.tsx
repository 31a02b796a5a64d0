import { Box, Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';

import type { TaskOffer } from '../../../../shared/contracts';
import { useReceiveTaskMutation } from '../../api/client';
import { FailureAlert } from '../../components/FailureAlert';
import { useCommand } from '../../hooks/useCommand';
import { useVoice } from '../../utils/text';
import { taskDraftName } from '../../utils/task-draft';

/** Receives the case, so that other holders of the position see who works on it. */
export function ReceiveButton({ reference, offer }: { readonly reference: string; readonly offer: TaskOffer }) {
  const { say } = useVoice();
  const { toggleNotification } = useNotification();
  const [receive] = useReceiveTaskMutation();
  const command = useCommand(`${taskDraftName(reference, offer)}/receive`, (_fields: object, commandId) =>
    receive({ reference, visit: offer.visit, node: offer.node, body: { commandId } }),
  );

  const click = async () => {
    if ((await command.send({})) !== null) toggleNotification({ type: 'success', message: say('work.received') });
  };

  return (
    <Box style={{ flexShrink: 0, maxWidth: '60%' }}>
      <FailureAlert failure={command.failure} onClose={command.forget} />
      <Button variant="secondary" size="S" loading={command.isSending} disabled={command.isSending} onClick={() => void click()}>
        {say('work.receive')}
      </Button>
    </Box>
  );
}
