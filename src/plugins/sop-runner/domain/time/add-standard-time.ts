/** When a standard time is up (*Waktu* of the form's *Mutu Baku*). Hari means working days. */
import type { StandardTime } from '../definition';
import { averageDay, type Calendar } from './calendar';
import { clockOf, DAY, MINUTE, toInstant, toLocal, type OfficeClock } from './office-clock';

const DAYS_OF_A_WEEK = 5;
/** Half a month is half of so many days. */
const DAYS_OF_A_MONTH = 30;

/**
 * The instant (ISO 8601, UTC) by which work begun at `from` should be done; null for "sesuai kebutuhan" and for an office that never
 * opens. Work begun outside the hours begins with the next opening.
 * - minutes and hours are spent within the working hours, and may end with the closing itself;
 * - n days: the same clock time n working days later, n weeks: 5 n working days later;
 * - n months: the same clock time and date n months later (the last of a shorter month), or on the next working day;
 * - a clock time that is not worked on that day becomes the next one that is, or else the closing;
 * - a part of a day is that part of an average working day, a part of a month that part of 30 days.
 */
export function addStandardTime(calendar: Calendar, from: string, { amount, unit }: StandardTime): string | null {
  if (amount === null) return null;
  const clock = clockOf(calendar);
  const start = openingFrom(clock, toLocal(clock, from));
  const end = start === null ? null : endOf(clock, start, amount, unit);
  return end === null ? null : toInstant(clock, end);
}

function endOf(clock: OfficeClock, start: number, amount: number, unit: StandardTime['unit']): number | null {
  switch (unit) {
    case 'minute':
      return afterWork(clock, start, amount * MINUTE);
    case 'hour':
      return afterWork(clock, start, amount * 60 * MINUTE);
    case 'day':
      return afterDays(clock, start, amount);
    case 'week':
      return afterDays(clock, start, amount * DAYS_OF_A_WEEK);
    case 'month':
      return afterMonths(clock, start, amount);
  }
}

/** The first moment of work at or after a local time. */
function openingFrom(clock: OfficeClock, local: number): number | null {
  const today = Math.floor(local / DAY);
  const opening = nextWorkOf(clock, today, local);
  if (opening !== undefined) return opening;
  const day = clock.workingDayFrom(today + 1);
  return day === null ? null : (nextWorkOf(clock, day, day * DAY) ?? null);
}

/** The first moment of work of a day that is not before a local time. */
function nextWorkOf(clock: OfficeClock, day: number, local: number): number | undefined {
  const minute = (local - day * DAY) / MINUTE;
  const span = clock.hoursOn(day).find(({ until }) => minute < until);
  return span && (span.from > minute ? day * DAY + span.from * MINUTE : local);
}

/** After so many milliseconds of work. */
function afterWork(clock: OfficeClock, start: number, work: number): number | null {
  let left = Math.round(work);
  for (let day: number | null = Math.floor(start / DAY); day !== null; day = clock.workingDayFrom(day + 1)) {
    for (const span of clock.hoursOn(day)) {
      const from = Math.max(day * DAY + span.from * MINUTE, start);
      const until = day * DAY + span.until * MINUTE;
      if (from >= until) continue;
      if (until - from >= left) return from + left;
      left -= until - from;
    }
  }
  return null;
}

function afterDays(clock: OfficeClock, start: number, days: number): number | null {
  // 2.2 weeks are 11 days, and not a rounding error more.
  const exact = Math.round(days * 1e6) / 1e6;
  const first = Math.floor(start / DAY);
  let day: number | null = first;
  for (let passed = 1; passed <= exact && day !== null; passed += 1) day = clock.workingDayFrom(day + 1);
  if (day === null) return null;
  const end = sameClockTime(clock, start, day);
  const rest = Math.round((exact % 1) * averageDay(clock.weekOn(day)) * MINUTE);
  return rest === 0 ? end : afterWork(clock, end, rest);
}

function afterMonths(clock: OfficeClock, start: number, months: number): number | null {
  const first = Math.floor(start / DAY);
  const date = new Date(first * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + Math.floor(months)];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const sameDate = Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / DAY;
  const day = clock.workingDayFrom(sameDate + Math.round((months % 1) * DAYS_OF_A_MONTH));
  return day === null ? null : sameClockTime(clock, start, day);
}

/** The clock time of a moment on a working day, brought into the hours of that day. */
function sameClockTime(clock: OfficeClock, moment: number, day: number): number {
  const local = day * DAY + (moment - Math.floor(moment / DAY) * DAY);
  const closing = clock.hoursOn(day).at(-1)?.until ?? 0;
  return nextWorkOf(clock, day, local) ?? day * DAY + closing * MINUTE;
}
