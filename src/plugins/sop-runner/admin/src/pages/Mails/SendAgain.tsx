import { Button, Flex } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';

import type { UndeliveredMail } from '../../../../shared/contracts';
import { useSendMailAgainMutation } from '../../api/client';
import { FailureAlert } from '../../components/FailureAlert';
import { useCommand } from '../../hooks/useCommand';
import { useVoice } from '../../utils/text';

/** Has a mail tried again at once. */
export function SendAgain({ mail }: { readonly mail: UndeliveredMail }) {
  const { say } = useVoice();
  const { toggleNotification } = useNotification();
  const [sendAgain] = useSendMailAgainMutation();
  const command = useCommand(`mails/${mail.id}`, ({ id }: { id: number }) => sendAgain(id));

  const click = async () => {
    if ((await command.send({ id: mail.id })) !== null) toggleNotification({ type: 'success', message: say('mails.queued') });
  };

  return (
    <Flex direction="column" alignItems="flex-end" gap={2}>
      <Button
        variant="secondary"
        loading={command.isSending}
        disabled={command.isSending}
        onClick={() => void click()}
        aria-label={say('mails.sendAgainTo', { address: mail.address ?? mail.to.name, reference: mail.reference })}
      >
        {say('mails.sendAgain')}
      </Button>
      <FailureAlert failure={command.failure} onClose={command.forget} />
    </Flex>
  );
}
