import { Typography } from '@strapi/design-system';

import { DueNote } from '../../components/DueNote';
import { useOfficeCalendar } from '../../hooks/useOfficeCalendar';
import { yearWithoutHolidays } from '../../utils/due';
import { useVoice } from '../../utils/text';

/** When the case is due next, and whether that was reckoned without knowing the year's holidays. */
export function CaseDue({ dueAt }: { readonly dueAt: string | null }) {
  const voice = useVoice();
  const calendar = useOfficeCalendar();
  const year = dueAt === null ? null : yearWithoutHolidays(dueAt, calendar, voice);
  return (
    <>
      <DueNote dueAt={dueAt} isWhole />
      {year !== null && (
        <Typography variant="pi" textColor="neutral600">
          {voice.say('due.holidaysUnknown', { year })}
        </Typography>
      )}
    </>
  );
}
