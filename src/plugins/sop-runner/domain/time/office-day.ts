/** What kind of day a day is at the office, and whether anybody works at a moment. */
import type { Calendar, DayHours, Period } from './calendar';
import { clockOf, DAY, MINUTE, toLocal } from './office-clock';

/** One day of the office. */
export interface OfficeDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** None: the office is closed. */
  readonly hours: DayHours;
  readonly isHoliday: boolean;
  /** The period with hours of its own that the day lies in, e.g. Ramadan. */
  readonly period: Period | null;
}

/** The day of a date (`YYYY-MM-DD`). */
export function officeDayOf(calendar: Calendar, date: string): OfficeDay {
  const hours = clockOf(calendar).hoursOn(Date.parse(date) / DAY);
  const period = calendar.periods.find(({ from, until }) => from <= date && date <= until) ?? null;
  return { date, hours, isHoliday: calendar.holidays.includes(date), period };
}

/** All days of a year, by month. */
export function officeYear(calendar: Calendar, year: number): readonly (readonly OfficeDay[])[] {
  return Array.from({ length: 12 }, (_none, month) => {
    const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    return Array.from({ length: days }, (_day, index) =>
      officeDayOf(calendar, new Date(Date.UTC(year, month, index + 1)).toISOString().slice(0, 10)),
    );
  });
}

/** The office's date (`YYYY-MM-DD`) and minutes after midnight at an instant (ISO 8601). */
export function officeTime(calendar: Calendar, instant: string): { readonly date: string; readonly minute: number } {
  const local = toLocal(clockOf(calendar), instant);
  const day = Math.floor(local / DAY);
  return { date: new Date(day * DAY).toISOString().slice(0, 10), minute: (local - day * DAY) / MINUTE };
}

/** Whether the office works at an instant (ISO 8601): not in a break, on a holiday or at night. */
export function isOpenAt(calendar: Calendar, instant: string): boolean {
  const { date, minute } = officeTime(calendar, instant);
  return officeDayOf(calendar, date).hours.some(({ from, until }) => from <= minute && minute < until);
}
