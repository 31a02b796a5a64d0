/**
 * The calendar made quick to ask. Inside, time is *local milliseconds*: what the office's wall clock shows, counted as if it were UTC,
 * so that days begin at multiples of DAY and no time zone is looked up.
 */
import type { Calendar, DayHours, Week } from './calendar';

export const MINUTE = 60_000;
export const DAY = 1_440 * MINUTE;

/** An office that opens on none of so many days in a row never will. */
const LONGEST_CLOSURE = 800;

/** Thursday: the weekday of day 0 (1 January 1970), Monday being 0. */
const FIRST_WEEKDAY = 3;

export interface OfficeClock {
  readonly offset: number;
  /** The week that is in force on a day (days since 1970). */
  weekOn(day: number): Week;
  /** The hours of a day: none on a holiday. */
  hoursOn(day: number): DayHours;
  /** The first working day at or after a day; null where the office never opens. */
  workingDayFrom(day: number): number | null;
}

const made = new WeakMap<Calendar, OfficeClock>();

/** The clock of a calendar, made once for each. */
export function clockOf(calendar: Calendar): OfficeClock {
  const known = made.get(calendar);
  if (known !== undefined) return known;
  const clock = makeClock(calendar);
  made.set(calendar, clock);
  return clock;
}

function makeClock({ offsetMinutes, week, periods, holidays }: Calendar): OfficeClock {
  const closed = new Set(holidays.map(dayOf));
  const special = periods.map(({ from, until, week: own }) => ({ from: dayOf(from), until: dayOf(until), week: own }));
  const weekOn = (day: number): Week => {
    for (const { from, until, week: own } of special) if (from <= day && day <= until) return own;
    return week;
  };
  const hoursOn = (day: number): DayHours => (closed.has(day) ? [] : (weekOn(day)[(((day + FIRST_WEEKDAY) % 7) + 7) % 7] ?? []));
  const workingDayFrom = (day: number): number | null => {
    for (let next = day; next < day + LONGEST_CLOSURE; next += 1) if (hoursOn(next).length > 0) return next;
    return null;
  };
  return { offset: offsetMinutes * MINUTE, weekOn, hoursOn, workingDayFrom };
}

/** Days since 1970 of a date (`YYYY-MM-DD`). */
function dayOf(date: string): number {
  return Date.parse(date) / DAY;
}

/** Local milliseconds of an instant (ISO 8601). */
export function toLocal({ offset }: OfficeClock, instant: string): number {
  return Date.parse(instant) + offset;
}

/** The instant (ISO 8601, UTC) of local milliseconds. */
export function toInstant({ offset }: OfficeClock, local: number): string {
  return new Date(local - offset).toISOString();
}
