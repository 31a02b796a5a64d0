import { timeSpentWords, workTimeWords } from '../../../src/plugins/sop-runner/admin/src/utils/work-time';
import { english, indonesian } from './support/voice';

/** Working minutes of a day by Perpres 21/2023. */
const DAY = 450;

describe('working time in words', () => {
  it('is said in its two largest units', () => {
    const told = [0, 0.4, 45, 60, 150, 449, 450, 570, 1350, 1380].map((minutes) => workTimeWords(minutes, DAY, indonesian));
    expect(told).toEqual([
      '0 menit',
      '0 menit',
      '45 menit',
      '1 jam',
      '2 jam 30 menit',
      '7 jam 29 menit',
      '1 hari',
      '1 hari 2 jam',
      '3 hari',
      '3 hari',
    ]);
  });

  it("is said in the reader's language", () => {
    expect([1, 150, 570].map((minutes) => workTimeWords(minutes, DAY, english))).toEqual([
      '1 minute',
      '2 hours 30 minutes',
      '1 day 2 hours',
    ]);
  });
});

describe('time spent on work', () => {
  const told = (waited: number, worked: number | null) =>
    timeSpentWords({ waited, worked }, (minutes) => workTimeWords(minutes, DAY, indonesian), indonesian);

  it('tells waiting and working apart, and only what took time', () => {
    expect(told(120, 450)).toBe('Menunggu 2 jam · dikerjakan 1 hari');
    expect(told(120, 0)).toBe('Menunggu 2 jam');
    expect(told(0, 15)).toBe('Dikerjakan 15 menit');
    expect(told(0.4, 0)).toBeNull();
  });

  it('says of refused work, which nobody received, only how long it waited', () => {
    expect(told(30, null)).toBe('Menunggu 30 menit');
    expect(told(0, null)).toBeNull();
  });
});
