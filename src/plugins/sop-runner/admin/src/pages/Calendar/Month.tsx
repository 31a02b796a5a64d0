import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { OfficeDay } from '../../../../domain/time';
import { dayKind, monthWords, weekdayOf, weekdayWords } from '../../utils/calendar';
import { useVoice } from '../../utils/text';
import { Day } from './Day';

interface Props {
  /** 0 is January. */
  readonly month: number;
  readonly days: readonly OfficeDay[];
  /** Names of the year's holidays by date. */
  readonly names: ReadonlyMap<string, string>;
  readonly today: string;
  /** The date that the tab key reaches. */
  readonly current: string;
  readonly onChoose: (date: string) => void;
}

/** One month as a table of weeks. */
export function Month({ month, days, names, today, current, onChoose }: Props) {
  const voice = useVoice();
  const workingDays = days.filter((day) => dayKind(day) === 'working').length;
  const name = monthWords(month, voice);
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex justifyContent="space-between" alignItems="baseline" paddingBottom={2}>
        <Typography tag="h3" variant="delta">
          {name}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {voice.say('calendarPage.workingDays', { days: workingDays })}
        </Typography>
      </Flex>
      <Weeks aria-label={name}>
        <thead>
          <tr>
            {Array.from({ length: 7 }, (_none, weekday) => (
              <th key={weekday} scope="col" abbr={weekdayWords(weekday, 'long', voice)}>
                {weekdayWords(weekday, 'short', voice)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(days).map((week, index) => (
            <tr key={index}>
              {week.map((day, weekday) => (
                <td key={weekday}>
                  {day && (
                    <Day
                      day={day}
                      name={names.get(day.date)}
                      isToday={day.date === today}
                      isReached={day.date === current}
                      onChoose={onChoose}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Weeks>
    </Box>
  );
}

/** Rows of seven, Monday first; empty before the first day and after the last. */
function weeksOf(days: readonly OfficeDay[]): readonly (readonly (OfficeDay | undefined)[])[] {
  const before = weekdayOf(days[0]?.date ?? '1970-01-05');
  const rows = Math.ceil((before + days.length) / 7);
  return Array.from({ length: rows }, (_row, row) => Array.from({ length: 7 }, (_cell, cell) => days[row * 7 + cell - before]));
}

const Weeks = styled.table`
  border-collapse: separate;
  border-spacing: 0.2rem;
  table-layout: fixed;
  width: 100%;

  th {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
    font-weight: 600;
    line-height: 2rem;
    text-align: center;
  }
`;
