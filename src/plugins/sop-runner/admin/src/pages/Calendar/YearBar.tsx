import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';

import { officeYear } from '../../../../domain/time';
import type { GetCalendar } from '../../../../shared/contracts';
import { FilterSelect } from '../../components/lists/FilterSelect';
import { dayKind } from '../../utils/calendar';
import { useVoice } from '../../utils/text';

interface Props {
  readonly view: GetCalendar['response'];
  readonly onYear: (year: number) => void;
  readonly onUnit: (unit: string | undefined) => void;
}

/** Which year of whom is shown, with its number of working days, and the ways to others. */
export function YearBar({ view: { year, unit, units, calendar }, onYear, onUnit }: Props) {
  const { say } = useVoice();
  const days = officeYear(calendar, year)
    .flat()
    .filter((day) => dayKind(day) === 'working').length;
  return (
    <Flex justifyContent="space-between" alignItems="flex-end" gap={4} wrap="wrap">
      <Flex gap={3}>
        <IconButton variant="tertiary" label={say('calendarPage.previous', { year: year - 1 })} onClick={() => onYear(year - 1)}>
          <ChevronLeft />
        </IconButton>
        <Typography tag="h2" variant="alpha" aria-live="polite">
          {year}
        </Typography>
        <IconButton variant="tertiary" label={say('calendarPage.next', { year: year + 1 })} onClick={() => onYear(year + 1)}>
          <ChevronRight />
        </IconButton>
        <Typography textColor="neutral700">{say('calendarPage.workingDays', { days })}</Typography>
      </Flex>
      {units.length > 0 && (
        <Box minWidth="24rem">
          <FilterSelect
            label={say('filter.unit')}
            all={say('calendarPage.office')}
            value={unit ?? undefined}
            choices={units.map((name) => ({ value: name, label: name }))}
            onChange={onUnit}
          />
        </Box>
      )}
    </Flex>
  );
}
