/** Measures of the hand-drawn charts. */

/** The end of a scale that starts at 0: the next of 1, 2, 5, 10, 20, 25, 50 … that no value exceeds, at least 1. */
export function scaleEnd(values: readonly number[]): number {
  const highest = Math.max(1, ...values);
  const power = 10 ** Math.floor(Math.log10(highest));
  return [1, 2, 2.5, 5].map((step) => step * power).find((end) => Number.isInteger(end) && end >= highest) ?? 10 * power;
}

/** Where lines are drawn across a chart of counts: whole numbers up to the end, at most five. */
export function ticks(end: number): readonly number[] {
  const step = [1, 2, 5].map((each) => (each * end) / 10).find((each) => Number.isInteger(each) && end / each <= 5) ?? end;
  return Array.from({ length: Math.round(end / step) }, (_, index) => (index + 1) * step);
}

/** A value's share of a scale, as SVG takes lengths. */
export function share(value: number, end: number): string {
  return `${Math.round((Math.min(Math.max(value, 0), end) / end) * 10_000) / 100}%`;
}

/** The last day of the week that begins on a Monday, both `YYYY-MM-DD`. */
export function sundayOf(monday: string): string {
  return new Date(Date.parse(`${monday}T00:00:00Z`) + 6 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
