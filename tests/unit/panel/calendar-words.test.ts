import { DEFAULT_WEEK, defaultCalendar, officeDayOf } from '../../../src/plugins/sop-runner/domain/time';
import {
  dateAfterKey,
  dayKind,
  fullDateWords,
  hoursLines,
  periodsIn,
  weekdayOf,
} from '../../../src/plugins/sop-runner/admin/src/utils/calendar';
import { draftOf, fieldsOf, missingIn } from '../../../src/plugins/sop-runner/admin/src/utils/holiday-form';
import { english, indonesian } from './support/voice';

describe('showing the working calendar', () => {
  it('says the hours of a week in as few lines as it takes', () => {
    expect(hoursLines(DEFAULT_WEEK, indonesian)).toEqual([
      { days: 'Senin–Kamis', hours: '07.30–16.00', rest: '12.00–13.00' },
      { days: 'Jumat', hours: '07.30–16.30', rest: '11.30–13.00' },
      { days: 'Sabtu–Minggu', hours: null, rest: null },
    ]);
    expect(hoursLines([[{ from: 480, until: 900 }], [], [], [], [], [], []], english)).toEqual([
      { days: 'Monday', hours: '08:00–15:00', rest: null },
      { days: 'Tuesday–Sunday', hours: null, rest: null },
    ]);
  });

  it('tells working days, closed days and holidays apart', () => {
    const calendar = { ...defaultCalendar(420), holidays: ['2026-05-14', '2026-05-31'] };
    const kinds = ['2026-05-13', '2026-05-14', '2026-05-16', '2026-05-31'].map((date) => dayKind(officeDayOf(calendar, date)));
    expect(kinds).toEqual(['working', 'holiday', 'closed', 'holiday']);
    expect([weekdayOf('2026-05-04'), weekdayOf('2026-05-10')]).toEqual([0, 6]);
    expect(fullDateWords('2026-05-25', indonesian)).toBe('Senin, 25 Mei 2026');
  });

  it('names the periods that touch the year that is shown', () => {
    const ramadan = { name: 'Ramadan', from: '2029-12-20', until: '2030-01-18', week: DEFAULT_WEEK };
    const calendar = { ...defaultCalendar(420), periods: [ramadan] };
    expect([2028, 2029, 2030, 2031].map((year) => periodsIn(calendar, year).length)).toEqual([0, 1, 1, 0]);
  });

  it.each([
    ['2026-05-04', 'ArrowRight', '2026-05-05'],
    ['2026-05-01', 'ArrowUp', '2026-04-24'],
    ['2026-02-27', 'ArrowDown', '2026-03-06'],
    ['2026-01-01', 'ArrowLeft', undefined],
    ['2026-05-04', 'Enter', undefined],
  ])('goes from %s by %s to %s', (date, key, expected) => {
    expect(dateAfterKey(date, key)).toBe(expected);
  });
});

describe('entering a holiday', () => {
  it('begins with the day that was pressed, asks for its name, and leaves out a decree that nobody wrote', () => {
    const draft = draftOf({ date: '2027-01-01' });
    expect(missingIn(draft)).toEqual({ date: false, name: true });
    expect(missingIn({ ...draft, date: '', name: 'x' })).toEqual({ date: true, name: false });
    expect(fieldsOf({ ...draft, name: ' Tahun Baru ' })).toEqual({
      date: '2027-01-01',
      name: 'Tahun Baru',
      kind: 'libur nasional',
      decree: null,
    });
  });
});
