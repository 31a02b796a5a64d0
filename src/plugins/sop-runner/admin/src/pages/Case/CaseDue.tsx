import { Typography } from '@strapi/design-system';

import type { CaseView } from '../../../../shared/contracts';
import { DueNote } from '../../components/DueNote';
import { useNow } from '../../hooks/useNow';
import { useOfficeCalendar } from '../../hooks/useOfficeCalendar';
import { yearWithoutHolidays } from '../../utils/due';
import { useVoice } from '../../utils/text';
import { fullTimeWords, whenWords } from '../../utils/time';

/** When the case is due next and as a whole, and whether that was reckoned without knowing the year's holidays. */
export function CaseDue({ dueAt, whole }: { readonly dueAt: string | null; readonly whole: Pick<CaseView, 'dueAt' | 'dueIsMinimum'> }) {
  const voice = useVoice();
  const now = useNow();
  const calendar = useOfficeCalendar();
  const year = dueAt === null ? null : yearWithoutHolidays(dueAt, calendar, voice);
  return (
    <>
      <DueNote dueAt={dueAt} isWhole />
      {whole.dueAt !== null && (
        <Typography variant="pi" textColor="neutral600" title={fullTimeWords(whole.dueAt, voice)}>
          {voice.say(whole.dueIsMinimum ? 'due.caseAtLeast' : 'due.case', { when: whenWords(whole.dueAt, now, voice) })}
        </Typography>
      )}
      {year !== null && (
        <Typography variant="pi" textColor="neutral600">
          {voice.say('due.holidaysUnknown', { year })}
        </Typography>
      )}
    </>
  );
}
