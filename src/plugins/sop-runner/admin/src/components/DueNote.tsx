import { Typography } from '@strapi/design-system';

import { useNow } from '../hooks/useNow';
import { useVoice } from '../utils/text';
import { fullTimeWords, whenWords } from '../utils/time';

/** When something is due, in red once that has passed. Nothing where there is no time to keep. */
export function DueNote({ dueAt }: { readonly dueAt: string | null }) {
  const voice = useVoice();
  const now = useNow();
  if (dueAt === null) return null;
  const isOverdue = Date.parse(dueAt) < now.getTime();
  return (
    <Typography
      variant="pi"
      fontWeight={isOverdue ? 'bold' : 'regular'}
      textColor={isOverdue ? 'danger600' : 'neutral700'}
      title={fullTimeWords(dueAt, voice)}
    >
      {voice.say(isOverdue ? 'due.overdue' : 'due.until', { when: whenWords(dueAt, now, voice) })}
    </Typography>
  );
}
