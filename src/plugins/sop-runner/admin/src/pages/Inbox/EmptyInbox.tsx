import { EmptyStateLayout, LinkButton } from '@strapi/design-system';
import { Calendar, CheckCircle } from '@strapi/icons';
import { NavLink } from 'react-router-dom';

import { useListAbsencesQuery } from '../../api/client';
import { EmptyList } from '../../components/lists/EmptyList';
import { colleagueWords } from '../../utils/absences';
import { PATHS } from '../../utils/paths';
import { useVoice } from '../../utils/text';
import { dateWords } from '../../utils/time';

/** An inbox without tasks: there are none, or they are with the substitute. */
export function EmptyInbox() {
  const voice = useVoice();
  const { say } = voice;
  const { data } = useListAbsencesQuery(undefined, { refetchOnMountOrArgChange: true });
  const away = data?.absences.find(({ state, person }) => state === 'now' && person.userId === data.me);
  if (away === undefined) return <EmptyList words={say('inbox.empty')} icon={<CheckCircle width="4rem" height="4rem" />} />;
  return (
    <EmptyStateLayout
      icon={<Calendar width="4rem" height="4rem" />}
      content={say('inbox.away', { until: dateWords(away.until, voice), substitute: colleagueWords(away.substitute) })}
      action={
        <LinkButton tag={NavLink} to={PATHS.absences} variant="secondary">
          {say('absences.title')}
        </LinkButton>
      }
    />
  );
}
