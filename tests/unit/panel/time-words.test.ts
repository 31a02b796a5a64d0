import { dateWords, fullTimeWords, whenWords } from '../../../src/plugins/sop-runner/admin/src/utils/time';
import { english, indonesian, papuan } from './support/voice';

/** Monday 4 May 2026, 14.30 in Jakarta. */
const now = new Date('2026-05-04T07:30:00.000Z');

describe('saying when something was or will be', () => {
  it.each([
    ['2026-05-04T02:05:00.000Z', 'hari ini 09.05'],
    ['2026-05-03T08:10:00.000Z', 'kemarin 15.10'],
    ['2026-05-05T02:00:00.000Z', 'besok 09.00'],
    ['2026-04-27T02:00:00.000Z', 'Senin 27 April'],
    ['2026-05-08T02:00:00.000Z', 'Jumat 8 Mei'],
    ['2018-05-02T02:00:00.000Z', '2 Mei 2018'],
  ])('says %s in Indonesian as "%s"', (iso, words) => {
    expect(whenWords(iso, now, indonesian)).toBe(words);
  });

  it('says it in English to whoever reads English', () => {
    expect(whenWords('2026-05-03T08:10:00.000Z', now, english)).toBe('yesterday 15:10');
    expect(whenWords('2026-05-08T02:00:00.000Z', now, english)).toBe('Friday May 8');
  });

  it("takes the office's calendar day, not that of Greenwich", () => {
    expect(whenWords('2026-05-03T17:30:00.000Z', now, indonesian)).toBe('hari ini 00.30');
    expect(whenWords('2026-05-03T16:30:00.000Z', now, indonesian)).toBe('kemarin 23.30');
  });

  it('takes the clock and the day of an office in another time zone', () => {
    expect(whenWords('2026-05-04T02:05:00.000Z', now, papuan)).toBe('hari ini 11.05');
    expect(whenWords('2026-05-03T15:30:00.000Z', now, indonesian)).toBe('kemarin 22.30');
    expect(whenWords('2026-05-03T15:30:00.000Z', now, papuan)).toBe('hari ini 00.30');
  });

  it("takes the office's year at the turn of the year", () => {
    const newYear = new Date('2026-12-31T18:00:00.000Z');
    expect(whenWords('2026-12-20T02:00:00.000Z', newYear, indonesian)).toBe('20 Desember 2026');
  });

  it('names the time zone in full', () => {
    expect(fullTimeWords('2026-05-04T07:30:00.000Z', indonesian)).toBe('Senin, 4 Mei 2026 pukul 14.30 WIB');
    expect(fullTimeWords('2026-05-04T07:30:00.000Z', papuan)).toBe('Senin, 4 Mei 2026 pukul 16.30 WIT');
  });

  it('says a calendar date without a time zone', () => {
    expect(dateWords('2018-05-02', indonesian)).toBe('2 Mei 2018');
  });
});
