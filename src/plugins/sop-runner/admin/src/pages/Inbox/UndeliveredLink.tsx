import { LinkButton } from '@strapi/design-system';
import { Mail } from '@strapi/icons';
import { NavLink } from 'react-router-dom';

import { useListUndeliveredMailsQuery } from '../../api/client';
import { countWords } from '../../utils/lists';
import { PATHS } from '../../utils/paths';
import { useVoice } from '../../utils/text';

/** The way to the undelivered mails, in red with their number while there are any. */
export function UndeliveredLink() {
  const voice = useVoice();
  const { data } = useListUndeliveredMailsQuery({}, { refetchOnMountOrArgChange: true });
  const count = data?.count ?? 0;
  return (
    <LinkButton tag={NavLink} to={PATHS.mails} variant={count > 0 ? 'danger-light' : 'tertiary'} startIcon={<Mail />}>
      {count > 0 ? voice.say('mails.titleCounted', { count: countWords(count, voice) }) : voice.say('mails.title')}
    </LinkButton>
  );
}
