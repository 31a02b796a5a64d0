/** What was measured, as lines of the report. */

/** The time that so large a share stays below. */
export const quantile = (times, share) =>
  [...times].sort((one, other) => one - other)[Math.min(times.length - 1, Math.floor(times.length * share))];

const LIMIT = 1.5;
const p50 = (times) => quantile(times, 0.5);
const p95 = (times) => quantile(times, 0.95);
const both = (times) => `${p50(times).toFixed(1)}/${p95(times).toFixed(1)}`;

/** A line that compares the largest size with the smallest. @param {{ whole: number[], database: number[], rows: number }[]} taken by size */
export const lineOf = ({ what, informs = false }, taken, sizes) => {
  const ratio = p95(taken.at(-1).whole) / p95(taken[0].whole);
  return {
    what: `${what}: p95 at ${sizes.at(-1).toLocaleString('en')} cases against ${sizes[0].toLocaleString('en')}`,
    ratio,
    target: informs ? null : `at most ${LIMIT}`,
    isMet: informs ? null : ratio <= LIMIT,
    measured: `p50/p95 ms ${taken.map(({ whole }) => both(whole)).join(', ')}`,
    how: `in the database ${taken.map(({ database }) => both(database)).join(', ')}; ${taken.map(({ rows }) => rows).join(', ')} lines shown`,
  };
};

/** A line that only informs. @param {number[][]} taken milliseconds by size */
export const clockLine = (what, taken) => ({
  what,
  ratio: p50(taken.at(-1)) / p50(taken[0]),
  ...{ target: null, isMet: null },
  measured: `p50/p95 ms ${taken.map(both).join(', ')}`,
  how: 'asked in process, medians compared: how many alarms are due grows with the office',
});

/** @param {number[][]} rates handoffs per second by size */
export const handoffLine = (rates, sizes) => {
  const medians = rates.map(p50);
  const ratio = medians.at(-1) / medians[0];
  return {
    what: `handoffs/s of the engine at ${sizes.at(-1).toLocaleString('en')} cases against ${sizes[0].toLocaleString('en')}`,
    ratio,
    target: 'at least 0.8',
    isMet: ratio >= 0.8,
    measured: medians.map((rate) => `${rate.toFixed(0)}/s`).join(', '),
    how: `8 cases at a time, ${rates[0].length} rounds by turns, medians; the cases are taken out again`,
  };
};
