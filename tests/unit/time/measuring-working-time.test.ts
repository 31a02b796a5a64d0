import {
  DEFAULT_WEEK,
  defaultCalendar,
  indonesianOffset,
  workingDistance,
  workingMinutes,
} from '../../../src/plugins/sop-runner/domain/time';

const WIB = { ...defaultCalendar(420), holidays: ['2026-05-14'], years: [2026] };
/** Minutes after 08.00 in Jakarta on Monday 4 May 2026. */
const at = (minute: number) => new Date(Date.UTC(2026, 4, 4, 1) + minute * 60_000).toISOString();
const DAYS = 24 * 60;

describe('measuring working time', () => {
  it.each([
    [0, 60, 60],
    [-60, 0, 30],
    [210, 300, 30],
    [0, DAYS, 450],
    [0, 7 * DAYS, 2250],
    // Friday has a longer break and closes later; the 14th is a holiday.
    [4 * DAYS, 4 * DAYS + 600, 420],
    [9 * DAYS, 11 * DAYS, 450],
    [500, 800, 0],
    [0, 0.5, 0.5],
  ])('counts minutes of work between %d and %d minutes after Monday, 08.00: %d', (from, to, expected) => {
    expect(workingMinutes(WIB, at(from), at(to))).toBe(expected);
    expect(workingMinutes(WIB, at(to), at(from))).toBe(0 - expected);
  });

  it('tells it in days, hours and minutes of work', () => {
    expect(workingDistance(WIB, at(0), at(DAYS + 130))).toEqual({ isPast: false, days: 1, hours: 2, minutes: 10 });
    expect(workingDistance(WIB, at(125), at(0))).toEqual({ isPast: true, days: 0, hours: 2, minutes: 5 });
    expect(workingDistance(WIB, at(500), at(800))).toEqual({ isPast: false, days: 0, hours: 0, minutes: 0 });
  });

  it('has the 37.5 hours a week of Perpres 21/2023', () => {
    const minutes = DEFAULT_WEEK.map((hours) => hours.reduce((sum, { from, until }) => sum + until - from, 0));
    expect(minutes).toEqual([450, 450, 450, 450, 450, 0, 0]);
  });

  it('knows the zones of Indonesia', () => {
    expect(['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura', 'Europe/Paris'].map(indonesianOffset)).toEqual([
      420,
      420,
      480,
      540,
      undefined,
    ]);
  });
});
