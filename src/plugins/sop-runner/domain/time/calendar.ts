/** When the office is open, as plain data: kept by administrators, sent to the panel, and asked by the working clock. */

/** A stretch of work within a day, in minutes after midnight; `until` is no longer work. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** The stretches of work of a day, in order; what lies between them is break. None: the office is closed. */
export type DayHours = readonly Span[];

/** Seven days, Monday first. */
export type Week = readonly DayHours[];

/** Days with hours of their own, e.g. Ramadan. */
export interface Period {
  readonly name: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly until: string;
  readonly week: Week;
}

export interface Calendar {
  /** The office's distance from UTC. Indonesia's zones are fixed. */
  readonly offsetMinutes: number;
  readonly week: Week;
  /** Periods do not overlap. */
  readonly periods: readonly Period[];
  /** Days on which the office is closed, `YYYY-MM-DD`. */
  readonly holidays: readonly string[];
  /** Years whose holidays are known; in others times may fall on a holiday. */
  readonly years: readonly number[];
}

const HOUR = 60;

const OFFSETS: Readonly<Record<string, number>> = {
  'Asia/Jakarta': 7 * HOUR,
  'Asia/Pontianak': 7 * HOUR,
  'Asia/Makassar': 8 * HOUR,
  'Asia/Jayapura': 9 * HOUR,
};

/** Minutes from UTC of WIB, WITA or WIT by its IANA name; undefined for any other. */
export function indonesianOffset(timeZone: string): number | undefined {
  return OFFSETS[timeZone];
}

const day = (from: number, breakFrom: number, breakUntil: number, until: number): DayHours => [
  { from: from * HOUR, until: breakFrom * HOUR },
  { from: breakUntil * HOUR, until: until * HOUR },
];
const MONDAY_TO_THURSDAY = day(7.5, 12, 13, 16);
const FRIDAY = day(7.5, 11.5, 13, 16.5);

/** Working hours of civil servants by Perpres 21/2023: five days, 37.5 hours without breaks, a longer break on Friday. */
export const DEFAULT_WEEK: Week = [MONDAY_TO_THURSDAY, MONDAY_TO_THURSDAY, MONDAY_TO_THURSDAY, MONDAY_TO_THURSDAY, FRIDAY, [], []];

/** An office with the hours of Perpres 21/2023, as long as nobody has entered others. */
export function defaultCalendar(offsetMinutes: number): Calendar {
  return { offsetMinutes, week: DEFAULT_WEEK, periods: [], holidays: [], years: [] };
}

/** Minutes of work of an average working day of the week: 450 by Perpres 21/2023. */
export function averageDay(week: Week): number {
  const open = week.filter((hours) => hours.length > 0);
  const minutes = open.flat().reduce((sum, { from, until }) => sum + until - from, 0);
  return open.length === 0 ? 0 : minutes / open.length;
}
