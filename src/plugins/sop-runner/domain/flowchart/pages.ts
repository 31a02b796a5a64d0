/** Which rows are printed on which page, and the letters that lead from one to another. */
import type { PageRange } from './types';

/** Page ranges that cover all rows once and in order, whatever was asked: bounds are cut to fit, rows left over follow on pages of their own. */
export function wholePages(steps: number, asked: readonly PageRange[] = []): readonly PageRange[] {
  const pages: PageRange[] = [];
  let next = 1;
  for (const { from, to } of [...asked].sort((a, b) => a.from - b.from)) {
    const end = Math.min(to, steps);
    if (from > to || end < next || from > steps) continue;
    if (from > next) pages.push({ from: next, to: from - 1 });
    pages.push({ from: Math.max(from, next), to: end });
    next = end + 1;
  }
  if (next <= steps || pages.length === 0) pages.push({ from: next, to: steps });
  return pages;
}

/** A, B, ... Z, AA, AB, ... */
export function letterOf(index: number): string {
  const before = Math.floor(index / 26) - 1;
  return (before >= 0 ? letterOf(before) : '') + String.fromCharCode(65 + (index % 26));
}
