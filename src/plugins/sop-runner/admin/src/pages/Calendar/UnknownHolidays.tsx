import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';

import type { GetCalendar } from '../../../../shared/contracts';
import { useVoice } from '../../utils/text';

/** Says that nobody has entered the year's public holidays: due times may then fall on one. */
export function UnknownHolidays({ view: { year, calendar } }: { readonly view: GetCalendar['response'] }) {
  const { say } = useVoice();
  if (calendar.years.includes(year)) return null;
  return (
    <Box role="status" background="warning100" borderColor="warning200" hasRadius padding={4}>
      <Flex gap={3} alignItems="flex-start">
        <WarningCircle aria-hidden fill="warning600" style={{ flex: 'none', marginTop: '0.2rem' }} />
        <div>
          <Typography tag="p" fontWeight="bold">
            {say('calendarPage.unknownTitle', { year })}
          </Typography>
          <Typography tag="p">{say('calendarPage.unknown', { year })}</Typography>
        </div>
      </Flex>
    </Box>
  );
}
