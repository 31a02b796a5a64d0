/** Random offices: hours, breaks, Ramadans, holidays and zones, and moments over some years. */
import fc from 'fast-check';
import { DEFAULT_WEEK, type Calendar, type DayHours, type Week } from '../../../../src/plugins/sop-runner/domain/time';

export const ZONES = { 'Asia/Jakarta': 420, 'Asia/Pontianak': 420, 'Asia/Makassar': 480, 'Asia/Jayapura': 540 } as const;

const FIRST = Date.UTC(2024, 0, 1);
const LAST = Date.UTC(2029, 0, 1);
const MINUTES = (LAST - FIRST) / 60_000;
const dateOf = (day: number): string => new Date(FIRST + day * 86_400_000).toISOString().slice(0, 10);

/** One to three stretches of work with breaks between them. */
const openDay: fc.Arbitrary<DayHours> = fc
  .uniqueArray(fc.integer({ min: 0, max: 24 * 12 }), { minLength: 2, maxLength: 6 })
  .map((marks) => marks.slice(0, marks.length - (marks.length % 2)).sort((one, other) => one - other))
  .map((marks) => marks.flatMap((from, index) => (index % 2 === 0 ? [{ from: from * 5, until: (marks[index + 1] ?? from + 1) * 5 }] : [])));
const anyDay: fc.Arbitrary<DayHours> = fc.oneof({ weight: 3, arbitrary: openDay }, { weight: 1, arbitrary: fc.constant<DayHours>([]) });
const week: fc.Arbitrary<Week> = fc.oneof(
  fc.constant(DEFAULT_WEEK),
  fc.tuple(openDay, anyDay, anyDay, anyDay, anyDay, anyDay, anyDay).map((days): Week => days),
);

const date = fc.integer({ min: 0, max: MINUTES / 1440 - 1 }).map(dateOf);
/** Holidays of their own and in runs. */
const holidays = fc
  .array(fc.tuple(fc.integer({ min: 0, max: MINUTES / 1440 - 20 }), fc.integer({ min: 1, max: 9 })), { maxLength: 60 })
  .map((runs) => [...new Set(runs.flatMap(([first, length]) => Array.from({ length }, (_, index) => dateOf(first + index))))]);

const period = fc
  .tuple(date, fc.integer({ min: 1, max: 40 }), week)
  .map(([from, length, own]) => ({ name: 'Ramadan', from, until: dateOf((Date.parse(from) - FIRST) / 86_400_000 + length), week: own }));

export interface AnyOffice {
  readonly zone: keyof typeof ZONES;
  readonly calendar: Calendar;
}

export const anyOffice: fc.Arbitrary<AnyOffice> = fc
  .record({
    zone: fc.constantFrom(...(Object.keys(ZONES) as (keyof typeof ZONES)[])),
    week,
    periods: fc.array(period, { maxLength: 1 }),
    holidays,
  })
  .map(({ zone, ...kept }) => ({ zone, calendar: { offsetMinutes: ZONES[zone], years: [], ...kept } }));

/** An instant at a whole minute. */
export const moment: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: MINUTES - 1 })
  .map((minute) => new Date(FIRST + minute * 60_000).toISOString());
