/**
 * The same questions answered another way: luxon walks the real time zone day by day and every minute of work is counted one by one. Slow
 * and simple on purpose. Times are whole minutes.
 */
import { DateTime } from 'luxon';
import type { Calendar, DayHours } from '../../../../src/plugins/sop-runner/domain/time';

export interface Oracle {
  /** After so many minutes of work. */
  minutes(from: string, amount: number): string;
  days(from: string, amount: number): string;
  months(from: string, amount: number): string;
  measured(from: string, to: string): number;
}

export function oracle(calendar: Calendar, zone: string): Oracle {
  const local = (instant: string) => DateTime.fromISO(instant, { zone });
  const holidays = new Set(calendar.holidays);
  const instant = (time: DateTime) => time.toUTC().toISO() ?? '';

  const hours = (date: string, weekday: number): DayHours => {
    if (holidays.has(date)) return [];
    const period = calendar.periods.find(({ from, until }) => from <= date && date <= until);
    return (period?.week ?? calendar.week)[weekday - 1] ?? [];
  };
  /** Every minute of work of a day, counted from midnight. */
  const work = (day: DateTime): readonly number[] =>
    hours(day.toISODate() ?? '', day.weekday).flatMap(({ from, until }) =>
      Array.from({ length: until - from }, (_, index) => from + index),
    );
  const isOpen = (day: DateTime) => hours(day.toISODate() ?? '', day.weekday).length > 0;
  const next = (day: DateTime) => day.startOf('day').plus({ days: 1 });
  const nextOpen = (day: DateTime): DateTime => (isOpen(next(day)) ? next(day) : nextOpen(next(day)));
  const clock = (time: DateTime) => time.hour * 60 + time.minute;
  const at = (day: DateTime, minute: number) => day.startOf('day').plus({ minutes: minute });

  const opening = (from: DateTime): DateTime => {
    const today = work(from).find((minute) => minute >= clock(from));
    return today === undefined ? at(nextOpen(from), work(nextOpen(from))[0] ?? 0) : at(from, today);
  };
  const onDay = (begun: DateTime, day: DateTime): DateTime => {
    const minutes = work(day);
    return at(day, minutes.find((minute) => minute >= clock(begun)) ?? (minutes.at(-1) ?? 0) + 1);
  };

  return {
    minutes(from, amount) {
      let left = amount;
      for (let day: DateTime = local(from), earliest = clock(day); ; day = nextOpen(day), earliest = 0) {
        const minutes = work(day).filter((minute) => minute >= earliest);
        const last = minutes[left - 1];
        if (last !== undefined) return instant(at(day, last + 1));
        left -= minutes.length;
      }
    },
    days(from, amount) {
      const begun = opening(local(from));
      let day: DateTime = begun;
      for (let passed = 0; passed < amount; passed += 1) day = nextOpen(day);
      return instant(onDay(begun, day));
    },
    months(from, amount) {
      const begun = opening(local(from));
      const date = begun.plus({ months: amount });
      return instant(onDay(begun, isOpen(date) ? date : nextOpen(date)));
    },
    measured(from, to) {
      const [start, end] = [local(from), local(to)];
      let sum = 0;
      for (let day: DateTime = start.startOf('day'); day < end; day = next(day)) {
        const [earliest, latest] = [day < start ? clock(start) : 0, end < next(day) ? clock(end) : Infinity];
        sum += work(day).filter((minute) => minute >= earliest && minute < latest).length;
      }
      return sum;
    },
  };
}
