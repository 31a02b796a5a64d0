import { Flex } from '@strapi/design-system';

import type { ListTasks } from '../../../../shared/contracts';
import { CountBadge } from '../../components/lists/CountBadge';
import { countWords } from '../../utils/lists';
import { useVoice } from '../../utils/text';
import type { InboxFilters } from './inbox-filters';

interface Props {
  readonly totals: ListTasks['response']['totals'] | undefined;
  readonly due: InboxFilters['due'];
  readonly onChange: (due: InboxFilters['due']) => void;
}

const KINDS = [
  { due: 'overdue', total: 'overdue', colour: 'danger' },
  { due: 'today', total: 'today', colour: 'warning' },
  { due: 'later', total: 'others', colour: 'neutral' },
] as const;

/** How many tasks there are of each urgency, whatever the filters; each shows those alone, and all again. */
export function DueBadges({ totals, due, onChange }: Props) {
  const voice = useVoice();
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={voice.say('inbox.byDue')}>
      {KINDS.map((kind) => {
        const count = totals?.[kind.total] ?? 0;
        return (
          <CountBadge
            key={kind.due}
            colour={count > 0 ? kind.colour : 'neutral'}
            isPressed={due === kind.due}
            onPress={() => onChange(due === kind.due ? undefined : kind.due)}
          >
            {voice.say(`inbox.due.${kind.due}`, { count: totals ? countWords(count, voice) : '…' })}
          </CountBadge>
        );
      })}
    </Flex>
  );
}
