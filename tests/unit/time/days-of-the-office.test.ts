import { defaultCalendar, isOpenAt, officeDayOf, officeTime, officeYear, type Calendar } from '../../../src/plugins/sop-runner/domain/time';

const MORNING = [{ from: 480, until: 720 }];
const ramadan = {
  name: 'Ramadan 1447 H',
  from: '2026-02-18',
  until: '2026-03-20',
  week: [MORNING, MORNING, MORNING, MORNING, MORNING, [], []],
};
const WIB: Calendar = { ...defaultCalendar(420), periods: [ramadan], holidays: ['2026-03-19', '2026-05-14'], years: [2026] };
const TUESDAY = [
  { from: 450, until: 720 },
  { from: 780, until: 960 },
];

describe('telling the days of the office', () => {
  it.each([
    ['a working day', '2026-05-12', { hours: TUESDAY, isHoliday: false, period: null }],
    ['a Sunday', '2026-05-10', { hours: [], isHoliday: false, period: null }],
    ['a holiday', '2026-05-14', { hours: [], isHoliday: true, period: null }],
    ['the first day of Ramadan', '2026-02-18', { hours: MORNING, isHoliday: false, period: ramadan }],
    ['a holiday in Ramadan', '2026-03-19', { hours: [], isHoliday: true, period: ramadan }],
    ['the day after Ramadan, a Saturday', '2026-03-21', { hours: [], isHoliday: false, period: null }],
  ])('knows %s', (_what, date, expected) => {
    expect(officeDayOf(WIB, date)).toEqual({ date, ...expected });
  });

  it('has all days of a year by month, leap days too', () => {
    const months = officeYear(WIB, 2028);
    expect(months.map((days) => days.length)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(
      months
        .flat()
        .map(({ date }) => date)
        .slice(58, 61),
    ).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
  });

  it("reads the office's own clock in each zone", () => {
    expect(officeTime(WIB, '2026-05-11T17:30:00.000Z')).toEqual({ date: '2026-05-12', minute: 30 });
    expect(officeTime({ ...WIB, offsetMinutes: 540 }, '2026-05-11T17:30:00.000Z')).toEqual({ date: '2026-05-12', minute: 150 });
  });

  it.each([
    ['at the opening', '2026-05-12T00:30:00.000Z', true],
    ['before it', '2026-05-12T00:29:59.999Z', false],
    ['in the break', '2026-05-12T05:00:00.000Z', false],
    ['after the break', '2026-05-12T06:00:00.000Z', true],
    ['at the closing', '2026-05-12T09:00:00.000Z', false],
    ['on a holiday', '2026-05-14T03:00:00.000Z', false],
    ['on a Saturday', '2026-05-16T03:00:00.000Z', false],
    ['in the shorter hours of Ramadan', '2026-03-02T06:30:00.000Z', false],
  ])('knows whether anybody works %s', (_what, instant, expected) => {
    expect(isOpenAt(WIB, instant)).toBe(expected);
  });
});
