import * as React from 'react';

import { Button, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';

import type { GetCalendar, Holiday } from '../../../../shared/contracts';
import { useGetCalendarQuery } from '../../api/client';
import { LoadFailure } from '../../components/LoadFailure';
import { useFilters } from '../../hooks/useFilters';
import { words, type Readers } from '../../utils/filters';
import { useVoice } from '../../utils/text';
import { HolidayDialog } from './HolidayDialog';
import { HolidayTable } from './HolidayTable';
import { HoursCard } from './HoursCard';
import { UnknownHolidays } from './UnknownHolidays';
import { YearBar } from './YearBar';
import { YearView } from './YearView';

interface CalendarFilters {
  readonly year?: number;
  readonly unit?: string;
  readonly q?: string;
}
const year = (written: string) => (/^20\d{2}$/.test(written) ? Number(written) : undefined);
const FILTERS: Readers<CalendarFilters> = { year, unit: words, q: words };

/** *Kalender kerja*: a year of the office, its hours, and its holidays to be kept. */
export function CalendarPage() {
  const { say } = useVoice();
  const { filters, change } = useFilters(FILTERS);
  const query: GetCalendar['query'] = {
    ...(filters.year === undefined ? {} : { year: filters.year }),
    ...(filters.unit === undefined ? {} : { unit: filters.unit }),
  };
  const { data, error, refetch } = useGetCalendarQuery(query, { refetchOnMountOrArgChange: true });
  const [edited, setEdited] = React.useState<Holiday | { readonly date: string } | null>(null);

  if (!data && !error) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{say('calendarPage.title')}</Page.Title>
      <Layouts.Header
        title={say('calendarPage.title')}
        subtitle={say('calendarPage.subtitle')}
        primaryAction={
          data && (
            <Button startIcon={<Plus />} onClick={() => setEdited({ date: data.today.startsWith(`${data.year}`) ? data.today : '' })}>
              {say('holiday.add')}
            </Button>
          )
        }
      />
      <Layouts.Content>
        {!data && <LoadFailure error={error} onRetry={() => void refetch()} />}
        {data && (
          <Flex direction="column" alignItems="stretch" gap={6}>
            <YearBar view={data} onYear={(chosen) => change({ year: chosen })} onUnit={(unit) => change({ unit })} />
            <UnknownHolidays view={data} />
            <YearView view={data} onChoose={(date) => setEdited(data.holidays.find((holiday) => holiday.date === date) ?? { date })} />
            <HolidayTable view={data} onEdit={setEdited} />
            <HoursCard view={data} />
          </Flex>
        )}
      </Layouts.Content>
      {edited !== null && <HolidayDialog start={edited} onClose={() => setEdited(null)} />}
    </Page.Main>
  );
}
