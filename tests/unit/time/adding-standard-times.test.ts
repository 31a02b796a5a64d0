import { addStandardTime, defaultCalendar, type Calendar, type Week } from '../../../src/plugins/sop-runner/domain/time';
import type { StandardTime, TimeUnit } from '../../../src/plugins/sop-runner/domain/definition';

/** Nyepi, Idul Fitri and cuti bersama of 2026, and what lies around the turn of the year. */
const HOLIDAYS = [
  ...['2025-12-25', '2025-12-26', '2026-01-01', '2026-01-16'],
  ...[
    '2026-03-18',
    '2026-03-19',
    '2026-03-20',
    '2026-03-21',
    '2026-03-22',
    '2026-03-23',
    '2026-03-24',
    '2026-12-24',
    '2026-12-25',
    '2027-01-01',
  ],
];
const fromEightToThree = [
  { from: 480, until: 720 },
  { from: 750, until: 900 },
];
const RAMADAN_WEEK: Week = [fromEightToThree, fromEightToThree, fromEightToThree, fromEightToThree, fromEightToThree, [], []];
const WIB: Calendar = { ...defaultCalendar(420), holidays: HOLIDAYS, years: [2025, 2026, 2027] };
const RAMADAN: Calendar = { ...WIB, periods: [{ name: 'Ramadan', from: '2026-02-18', until: '2026-03-20', week: RAMADAN_WEEK }] };

const UNITS: Readonly<Record<string, TimeUnit>> = { menit: 'minute', jam: 'hour', hari: 'day', minggu: 'week', bulan: 'month' };
const written = (asWritten: string): StandardTime => {
  const [amount, unit = ''] = asWritten.split(' ');
  return { amount: Number(amount), unit: UNITS[unit] ?? 'minute', asWritten };
};

/** `2026-05-04 08.00` on the office's wall clock. */
const instant = ({ offsetMinutes }: Calendar, wall: string) =>
  new Date(Date.parse(`${wall.replace(' ', 'T').replace('.', ':')}:00.000Z`) - offsetMinutes * 60_000).toISOString();
const wall = ({ offsetMinutes }: Calendar, at: string | null) =>
  at === null ? null : new Date(Date.parse(at) + offsetMinutes * 60_000).toISOString().slice(0, 16).replace('T', ' ').replace(':', '.');
const due = (calendar: Calendar, from: string, time: string) =>
  wall(calendar, addStandardTime(calendar, instant(calendar, from), written(time)));

describe('adding a standard time', () => {
  it.each([
    // Monday 4 May 2026.
    ['2026-05-04 08.00', '60 menit', '2026-05-04 09.00'],
    ['2026-05-04 11.30', '60 menit', '2026-05-04 13.30'],
    ['2026-05-04 11.00', '1 jam', '2026-05-04 12.00'],
    ['2026-05-04 15.00', '60 menit', '2026-05-04 16.00'],
    ['2026-05-04 15.00', '2 jam', '2026-05-05 08.30'],
    ['2026-05-04 07.30', '7.5 jam', '2026-05-04 16.00'],
    ['2026-05-04 07.30', '37.5 jam', '2026-05-08 16.30'],
  ])('works from %s on: %s end %s', (from, time, expected) => {
    expect(due(WIB, from, time)).toBe(expected);
  });

  it.each([
    ['before the opening', '2026-05-04 05.10', '2026-05-04 07.40'],
    ['in the break', '2026-05-04 12.20', '2026-05-04 13.10'],
    ['at the closing', '2026-05-04 16.00', '2026-05-05 07.40'],
    ['in the evening', '2026-05-04 21.00', '2026-05-05 07.40'],
    ['at the weekend', '2026-05-09 10.00', '2026-05-11 07.40'],
    ['on a holiday', '2026-01-01 10.00', '2026-01-02 07.40'],
  ])('begins with the next opening what comes %s', (_, from, expected) => {
    expect(due(WIB, from, '10 menit')).toBe(expected);
  });

  it.each([
    ['2026-05-08 11.00', '60 menit', '2026-05-08 13.30'],
    ['2026-05-08 12.45', '10 menit', '2026-05-08 13.10'],
    ['2026-05-08 16.00', '30 menit', '2026-05-08 16.30'],
    ['2026-05-08 16.15', '30 menit', '2026-05-11 07.45'],
  ])('knows the hours of Friday: %s + %s = %s', (from, time, expected) => {
    expect(due(WIB, from, time)).toBe(expected);
  });

  it.each([
    ['2026-05-04 10.20', '1 hari', '2026-05-05 10.20'],
    ['2026-05-08 10.20', '1 hari', '2026-05-11 10.20'],
    ['2026-05-04 20.00', '1 hari', '2026-05-06 07.30'],
    ['2026-05-09 10.00', '3 hari', '2026-05-14 07.30'],
    ['2026-05-04 10.20', '1 minggu', '2026-05-11 10.20'],
    ['2026-05-04 10.20', '2 minggu', '2026-05-18 10.20'],
    // Into the longer break of Friday, and from its later closing.
    ['2026-05-07 11.45', '1 hari', '2026-05-08 13.00'],
    ['2026-05-08 16.15', '1 hari', '2026-05-11 16.00'],
    // Half a day is half of 450 minutes.
    ['2026-05-04 08.00', '0.5 hari', '2026-05-04 11.45'],
    ['2026-05-04 08.00', '1.5 hari', '2026-05-05 11.45'],
    ['2026-05-04 08.00', '0.2 minggu', '2026-05-05 08.00'],
  ])('counts working days: %s + %s = %s', (from, time, expected) => {
    expect(due(WIB, from, time)).toBe(expected);
  });

  it.each([
    ['2026-05-04 10.20', '1 bulan', '2026-06-04 10.20'],
    ['2026-01-30 10.20', '1 bulan', '2026-03-02 10.20'],
    ['2026-08-31 10.20', '1 bulan', '2026-09-30 10.20'],
    ['2027-11-30 10.20', '3 bulan', '2028-02-29 10.20'],
    ['2026-02-19 10.20', '1 bulan', '2026-03-25 10.20'],
    ['2026-04-09 09.00', '1 bulan', '2026-05-11 09.00'],
    ['2026-05-04 10.20', '0.5 bulan', '2026-05-19 10.20'],
    ['2026-11-02 10.20', '14 bulan', '2028-01-03 10.20'],
  ])('finds the same date of the month: %s + %s = %s', (from, time, expected) => {
    expect(due(WIB, from, time)).toBe(expected);
  });

  it.each([
    [WIB, '60 menit', '2026-03-25 08.00'],
    [WIB, '3 hari', '2026-03-27 15.30'],
    [RAMADAN, '60 menit', '2026-03-25 08.30'],
    [RAMADAN, '1 hari', '2026-03-26 07.30'],
  ])('passes over Nyepi, Idul Fitri and cuti bersama from 17 March 2026, 15.30', (calendar, time, expected) => {
    expect(due(calendar, '2026-03-17 15.30', time)).toBe(expected);
  });

  it.each([
    ['2026-03-16 14.30', '60 menit', '2026-03-17 08.30'],
    ['2026-03-16 11.45', '30 menit', '2026-03-16 12.45'],
    ['2026-02-17 07.30', '1 hari', '2026-02-18 08.00'],
    ['2026-02-17 15.30', '1 hari', '2026-02-18 15.00'],
    ['2026-03-17 08.00', '1 minggu', '2026-03-31 08.00'],
  ])('keeps the hours of Ramadan: %s + %s = %s', (from, time, expected) => {
    expect(due(RAMADAN, from, time)).toBe(expected);
  });

  it.each([
    ['2025-12-24 15.30', '60 menit', '2025-12-29 08.00'],
    ['2025-12-31 15.30', '60 menit', '2026-01-02 08.00'],
    ['2026-12-31 09.00', '1 hari', '2027-01-04 09.00'],
    ['2026-12-23 09.00', '1 minggu', '2027-01-04 09.00'],
    ['2026-12-31 09.00', '2 bulan', '2027-03-01 09.00'],
  ])('goes into another year: %s + %s = %s', (from, time, expected) => {
    expect(due(WIB, from, time)).toBe(expected);
  });

  it.each([
    ['WIB', 420, '2026-05-04T07:30:00.000Z', '2026-05-04T08:30:00.000Z'],
    ['WITA', 480, '2026-05-04T07:30:00.000Z', '2026-05-05T00:00:00.000Z'],
    ['WIT', 540, '2026-05-04T07:30:00.000Z', '2026-05-04T23:30:00.000Z'],
  ])('goes by the wall clock of %s', (_, offsetMinutes, from, expected) => {
    expect(addStandardTime(defaultCalendar(offsetMinutes), from, written('60 menit'))).toBe(expected);
  });

  it('keeps seconds', () => {
    expect(addStandardTime(WIB, '2026-05-04T08:59:50.250Z', written('1 menit'))).toBe('2026-05-05T00:30:50.250Z');
    expect(addStandardTime(WIB, '2026-05-04T03:00:12.345Z', written('1 hari'))).toBe('2026-05-05T03:00:12.345Z');
  });

  it('knows no end of "sesuai kebutuhan", nor in an office that never opens', () => {
    const at = '2026-05-04T03:00:00.000Z';
    expect(addStandardTime(WIB, at, { amount: null, unit: 'day', asWritten: 'sesuai kebutuhan' })).toBeNull();
    const closed: Calendar = { ...WIB, week: [[], [], [], [], [], [], []] };
    expect(['10 menit', '1 hari', '1 bulan'].map((time) => addStandardTime(closed, at, written(time)))).toEqual([null, null, null]);
  });

  it('takes no more than some microseconds', () => {
    // The quickest of many: whatever else the machine does, some are not disturbed.
    const each = Array.from({ length: 50 }, () => {
      const began = performance.now();
      for (let round = 0; round < 200; round += 1) addStandardTime(RAMADAN, '2026-03-17T08:30:00.000Z', written('3 hari'));
      return (performance.now() - began) / 200;
    });
    expect(Math.min(...each)).toBeLessThan(0.1);
  });
});
