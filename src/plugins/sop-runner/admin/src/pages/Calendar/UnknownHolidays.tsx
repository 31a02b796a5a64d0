import { Alert, Box } from '@strapi/design-system';

import type { GetCalendar } from '../../../../shared/contracts';
import { useVoice } from '../../utils/text';

/** Says that nobody has entered the year's public holidays: due times may then fall on one. */
export function UnknownHolidays({ view: { year, calendar } }: { readonly view: GetCalendar['response'] }) {
  const { say } = useVoice();
  if (calendar.years.includes(year)) return null;
  return (
    <Box role="status">
      <Alert variant="warning" title={say('calendarPage.unknownTitle', { year })} closeLabel="" onClose={undefined}>
        {say('calendarPage.unknown', { year })}
      </Alert>
    </Box>
  );
}
