import { scaleEnd, share, sundayOf, ticks } from '../../../src/plugins/sop-runner/admin/src/utils/charts';

describe('the scale of a chart', () => {
  it('ends at the next round number that no value exceeds', () => {
    expect([[], [0], [1], [3], [7], [11], [24], [48], [50], [51], [999]].map(scaleEnd)).toEqual([
      1, 1, 1, 5, 10, 20, 25, 50, 50, 100, 1000,
    ]);
  });

  it('has at most five lines, at whole numbers, the last at its end', () => {
    expect([1, 2, 5, 10, 20, 25, 50, 100, 1000].map(ticks)).toEqual([
      [1],
      [1, 2],
      [1, 2, 3, 4, 5],
      [2, 4, 6, 8, 10],
      [4, 8, 12, 16, 20],
      [5, 10, 15, 20, 25],
      [10, 20, 30, 40, 50],
      [20, 40, 60, 80, 100],
      [200, 400, 600, 800, 1000],
    ]);
  });

  it('holds each value as a share, and none outside of it', () => {
    expect([0, 1, 3, 9, 12, -1].map((value) => share(value, 9))).toEqual(['0%', '11.11%', '33.33%', '100%', '100%', '0%']);
  });
});

describe('a week', () => {
  it('ends on the Sunday after its Monday, also over the end of a year', () => {
    expect(['2026-11-16', '2026-12-28'].map(sundayOf)).toEqual(['2026-11-22', '2027-01-03']);
  });
});
