/** What failed is left alone for a while: a minute at first, twice as long after each failure, at most an hour. */
const FIRST_MS = 60_000;
const LONGEST_MS = 3_600_000;

export class BackOff {
  private readonly failures = new Map<number, { readonly count: number; readonly until: number }>();

  /** Notes a failure at `now`. */
  failed(key: number, now: Date): void {
    const count = (this.failures.get(key)?.count ?? 0) + 1;
    this.failures.set(key, { count, until: now.getTime() + Math.min(LONGEST_MS, FIRST_MS * 2 ** (count - 1)) });
  }

  /** Forgets earlier failures. */
  succeeded(key: number): void {
    this.failures.delete(key);
  }

  /** What is left alone at `now`. */
  resting(now: Date): readonly number[] {
    return [...this.failures].flatMap(([key, { until }]) => (now.getTime() < until ? [key] : []));
  }
}
