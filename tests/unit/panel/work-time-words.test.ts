import { workTimeWords } from '../../../src/plugins/sop-runner/admin/src/utils/work-time';
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
