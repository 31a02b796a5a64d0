import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';

import type { PersonView } from '../../../../shared/contracts';
import { useInvitePersonMutation } from '../../api/client';
import { failureOf, failureWords } from '../../utils/refusals';
import { useVoice } from '../../utils/text';

/** Mails the invitation once more. */
export function Invite({ person }: { readonly person: PersonView }) {
  const voice = useVoice();
  const { say } = voice;
  const { toggleNotification } = useNotification();
  const [invite, { isLoading }] = useInvitePersonMutation();

  const click = async () => {
    const answer = await invite(person.userId);
    if ('data' in answer) toggleNotification({ type: 'success', message: say('people.invited', { email: person.email }) });
    else toggleNotification({ type: 'danger', message: failureWords(failureOf(answer.error), voice) });
  };

  return (
    <Button
      variant="tertiary"
      loading={isLoading}
      disabled={isLoading}
      aria-label={say('people.inviteOf', { name: person.name })}
      onClick={() => void click()}
    >
      {say('people.invite')}
    </Button>
  );
}
