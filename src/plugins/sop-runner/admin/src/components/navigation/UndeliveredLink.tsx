import { useListUndeliveredMailsQuery } from '../../api/client';
import { countWords } from '../../utils/lists';
import { PATHS } from '../../utils/paths';
import { useVoice } from '../../utils/text';
import { PageLink } from './PageLink';

/** The way to the undelivered mails, in red with their number while there are any. */
export function UndeliveredLink() {
  const voice = useVoice();
  const { data } = useListUndeliveredMailsQuery({}, { refetchOnMountOrArgChange: true });
  const count = data?.count ?? 0;
  return (
    <PageLink to={PATHS.mails} isAlarming={count > 0}>
      {count > 0 ? voice.say('mails.titleCounted', { count: countWords(count, voice) }) : voice.say('mails.title')}
    </PageLink>
  );
}
