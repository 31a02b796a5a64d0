import * as React from 'react';

import { Box } from '@strapi/design-system';
import { styled } from 'styled-components';

import { officeYear } from '../../../../domain/time';
import type { GetCalendar } from '../../../../shared/contracts';
import { dateAfterKey, periodsIn } from '../../utils/calendar';
import { useVoice } from '../../utils/text';
import { DayLegend } from './DayLegend';
import { Month } from './Month';

interface Props {
  readonly view: GetCalendar['response'];
  /** Called with the date of the day that was pressed. */
  readonly onChoose: (date: string) => void;
}

/** The twelve months. The days are one stop of the tab key; arrow keys lead from day to day. */
export function YearView({ view, onChoose }: Props) {
  const { say } = useVoice();
  const { year, today, calendar } = view;
  const [reached, setReached] = React.useState('');
  const grid = React.useRef<HTMLDivElement>(null);
  const first = today.startsWith(`${year}`) ? today : `${year}-01-01`;
  const current = reached.startsWith(`${year}`) ? reached : first;
  const names = new Map(view.holidays.map(({ date, name }) => [date, name]));

  const move = (event: React.KeyboardEvent) => {
    const next = dateAfterKey(current, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setReached(next);
    grid.current?.querySelector<HTMLElement>(`[data-date="${next}"]`)?.focus();
  };

  return (
    <Box tag="section" aria-label={say('calendarPage.yearOf', { year })}>
      <DayLegend periods={periodsIn(calendar, year)} />
      <Months ref={grid} onKeyDown={move}>
        {officeYear(calendar, year).map((days, month) => (
          <Month
            key={month}
            month={month}
            days={days}
            names={names}
            today={today}
            current={current}
            onChoose={(date) => {
              setReached(date);
              onChoose(date);
            }}
          />
        ))}
      </Months>
    </Box>
  );
}

const Months = styled.div`
  display: grid;
  gap: 1.6rem;
  grid-template-columns: repeat(auto-fill, minmax(27rem, 1fr));
`;
