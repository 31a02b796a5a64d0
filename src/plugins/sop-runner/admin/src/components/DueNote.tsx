import { Typography } from '@strapi/design-system';

import { useNow } from '../hooks/useNow';
import { useOfficeCalendar } from '../hooks/useOfficeCalendar';
import { dueWords } from '../utils/due';
import { useVoice } from '../utils/text';
import { fullTimeWords } from '../utils/time';

interface Props {
  readonly dueAt: string | null;
  /** Whether there is room for a sentence. */
  readonly isWhole?: boolean;
}

/** When something is due, in red once that has passed. Nothing where there is no time to keep. */
export function DueNote({ dueAt, isWhole = false }: Props) {
  const voice = useVoice();
  const now = useNow();
  const calendar = useOfficeCalendar();
  if (dueAt === null) return null;
  const { words, sentence, isOverdue } = dueWords(dueAt, now, calendar, voice);
  return (
    <Typography
      variant="pi"
      fontWeight={isOverdue ? 'bold' : 'regular'}
      textColor={isOverdue ? 'danger600' : 'neutral700'}
      title={fullTimeWords(dueAt, voice)}
    >
      {isWhole ? sentence : words}
    </Typography>
  );
}
