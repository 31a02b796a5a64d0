import { defaultCalendar } from '../../../src/plugins/sop-runner/domain/time';
import { dueWords, yearWithoutHolidays } from '../../../src/plugins/sop-runner/admin/src/utils/due';
import { english, indonesian, papuan } from './support/voice';

const calendar = defaultCalendar(7 * 60);
/** Monday 4 May 2026, 14.30 in Jakarta; the office closes at 16.00. */
const now = new Date('2026-05-04T07:30:00.000Z');
const due = (dueAt: string, voice = indonesian) => dueWords(dueAt, now, calendar, voice);

describe('saying when something is due', () => {
  it.each([
    ['later today', '2026-05-04T09:00:00.000Z', 'Batas waktu: hari ini 16.00'],
    ['on another day, however soon', '2026-05-05T00:45:00.000Z', 'Batas waktu: besok 07.45'],
    ['within this very minute', '2026-05-04T07:30:30.000Z', 'Batas waktu: hari ini 14.30'],
  ])('says until when: %s', (_what, dueAt, words) => {
    expect(due(dueAt)).toEqual({ isOverdue: false, words, sentence: words });
  });

  it.each([
    ['20 menit lagi', '2026-05-04T07:50:00.000Z', 'Batas waktu: hari ini 14.50 (20 menit lagi)'],
    ['1 jam lagi', '2026-05-04T08:30:00.000Z', 'Batas waktu: hari ini 15.30 (1 jam lagi)'],
  ])('says how much is left within the last hour: %s', (words, dueAt, sentence) => {
    expect(due(dueAt)).toEqual({ isOverdue: false, words, sentence });
  });

  it.each([
    ['before the office opens', '2026-05-04T00:00:00.000Z', '2026-05-04T01:00:00.000Z', 'Batas waktu: hari ini 08.00'],
    ['in the break', '2026-05-04T05:30:00.000Z', '2026-05-04T06:20:00.000Z', 'Batas waktu: hari ini 13.20'],
  ])('says until when, not how much work is left, %s', (_what, at, dueAt, words) => {
    expect(dueWords(dueAt, new Date(at), calendar, indonesian)).toEqual({ isOverdue: false, words, sentence: words });
  });

  it.each([
    ['by hours of work, not of the clock', '2026-05-04T04:00:00.000Z', 'Terlambat 2 jam 30 menit kerja'],
    ['over a weekend', '2026-05-01T09:00:00.000Z', 'Terlambat 6 jam 30 menit kerja'],
    ['by days of work', '2026-04-29T01:00:00.000Z', 'Terlambat 3 hari 5 jam kerja'],
  ])('says how late it is %s', (_what, dueAt, words) => {
    expect(due(dueAt)).toEqual({ isOverdue: true, words, sentence: words });
  });

  it('says until when it was where nobody has worked since', () => {
    const evening = new Date('2026-05-04T13:00:00.000Z');
    const words = 'Terlambat: batas waktu hari ini 16.00';
    expect(dueWords('2026-05-04T09:00:00.000Z', evening, calendar, indonesian)).toEqual({ isOverdue: true, words, sentence: words });
  });

  it('counts no holiday as work', () => {
    const closed = { ...calendar, holidays: ['2026-05-01'] };
    expect(dueWords('2026-04-30T09:00:00.000Z', now, closed, indonesian).words).toBe('Terlambat 6 jam kerja');
  });

  it("says it in the reader's language", () => {
    expect(due('2026-05-04T04:00:00.000Z', english).words).toBe('Overdue by 2 hours 30 minutes of work');
    expect(due('2026-05-04T07:50:00.000Z', english).words).toBe('20 minutes left');
  });

  it("names the office's year of a due time whose holidays nobody entered", () => {
    const newYear = '2026-12-31T16:00:00.000Z';
    expect(yearWithoutHolidays(newYear, { years: [2026] }, indonesian)).toBeNull();
    expect(yearWithoutHolidays(newYear, { years: [2026] }, papuan)).toBe('2027');
    expect(yearWithoutHolidays(newYear, { years: [2026, 2027] }, papuan)).toBeNull();
  });
});
