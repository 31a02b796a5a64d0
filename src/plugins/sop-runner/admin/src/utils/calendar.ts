/** The working calendar in words. */
import type { Calendar, DayHours, OfficeDay, Period, Week } from '../../../domain/time';
import type { Voice } from './text';

/** How a day is shown. */
export type DayKind = 'working' | 'closed' | 'holiday';

export function dayKind({ hours, isHoliday }: OfficeDay): DayKind {
  if (isHoliday) return 'holiday';
  return hours.length === 0 ? 'closed' : 'working';
}

/** Monday 5 January 1970 begins a week that has all weekdays. */
const A_MONDAY = Date.UTC(1970, 0, 5);
const DAY = 24 * 60 * 60 * 1000;

/** The name of a weekday; 0 is Monday. */
export function weekdayWords(weekday: number, length: 'long' | 'short', { locale }: Pick<Voice, 'locale'>): string {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: length }).format(new Date(A_MONDAY + weekday * DAY));
}

/** The weekday of a date (`YYYY-MM-DD`); 0 is Monday. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** "Senin, 25 Mei 2026" of a date `YYYY-MM-DD`. */
export function fullDateWords(date: string, { locale }: Pick<Voice, 'locale'>): string {
  const options = { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(`${date}T00:00:00Z`));
}

/** The name of a month; 0 is January. */
export function monthWords(month: number, { locale }: Pick<Voice, 'locale'>): string {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long' }).format(new Date(Date.UTC(1970, month, 1)));
}

/** Weekdays with the same hours, one after the other: "Senin–Kamis". */
export interface HoursLine {
  readonly days: string;
  /** "07.30–16.00"; null on days on which the office is closed. */
  readonly hours: string | null;
  /** "12.00–13.00"; null where there is no break. */
  readonly rest: string | null;
}

/** The hours of a week, as few lines as say it. */
export function hoursLines(week: Week, voice: Pick<Voice, 'locale'>): readonly HoursLine[] {
  const runs: { first: number; last: number; hours: DayHours }[] = [];
  week.forEach((hours, day) => {
    const run = runs.at(-1);
    if (run !== undefined && JSON.stringify(run.hours) === JSON.stringify(hours)) run.last = day;
    else runs.push({ first: day, last: day, hours });
  });
  return runs.map(({ first, last, hours }) => {
    const names = first === last ? [first] : [first, last];
    return { days: names.map((day) => weekdayWords(day, 'long', voice)).join('–'), ...spans(hours, voice) };
  });
}

function spans(hours: DayHours, voice: Pick<Voice, 'locale'>): Pick<HoursLine, 'hours' | 'rest'> {
  const [first, last] = [hours[0], hours.at(-1)];
  if (first === undefined || last === undefined) return { hours: null, rest: null };
  const rest = hours.length > 1 ? `${clockWords(first.until, voice)}–${clockWords(last.from, voice)}` : null;
  return { hours: `${clockWords(first.from, voice)}–${clockWords(last.until, voice)}`, rest };
}

/** "07.30" of minutes after midnight. */
function clockWords(minute: number, { locale }: Pick<Voice, 'locale'>): string {
  const options = { timeZone: 'UTC', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(minute * 60 * 1000));
}

/** The periods with hours of their own that touch a year. */
export function periodsIn({ periods }: Calendar, year: number): readonly Period[] {
  return periods.filter(({ from, until }) => from <= `${year}-12-31` && until >= `${year}-01-01`);
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** The date that an arrow key leads to from another, within the same year; undefined for other keys and beyond the year. */
export function dateAfterKey(date: string, key: string): string | undefined {
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const next = new Date(Date.parse(date) + step * DAY).toISOString().slice(0, 10);
  return next.startsWith(date.slice(0, 5)) ? next : undefined;
}
