/** Parallel lines side by side: a strip of the page that gives each line a coordinate of its own. */

/** A line in a band: at `at` across the band, from `a` to `b` along it. */
export interface Run {
  readonly at: number;
  readonly a: number;
  readonly b: number;
}

/** Room at the ends of a line, so that one never begins where another ends. */
const PAD = 3;
const SPACING = 5;
const FROM_RULE = 3;

export class Band {
  readonly runs: Run[] = [];

  /** `rule` is the coordinate of the form's own line in the band; lines of the flow keep off it where they can. */
  constructor(
    readonly lo: number,
    readonly hi: number,
    readonly rule: number | null,
  ) {}

  /** Whether a line could lie there at full distance to all others. */
  isFree(at: number, a: number, b: number): boolean {
    for (const run of this.runs) if (run.a < b + PAD && run.b > a - PAD && Math.abs(run.at - at) < SPACING) return false;
    return true;
  }

  /** Lines that a perpendicular one at `cross`, from `from` to `to` across the band, would cut. */
  crossings(cross: number, from: number, to: number): number {
    let count = 0;
    for (const run of this.runs) if (run.at > from && run.at < to && run.a < cross && run.b > cross) count += 1;
    return count;
  }

  /** The free coordinate within [lo, hi] nearest to `want`; lines move closer together where there are many, but never onto each other. */
  place(want: number, lo: number, hi: number, a: number, b: number): number {
    if (this.isFree(want, a, b) && this.isOffRule(want, SPACING)) return want;
    const near = this.runs.filter((run) => run.a < b + PAD && run.b > a - PAD).map((run) => run.at);
    for (let spacing = SPACING; ; spacing *= 0.7) {
      const rule = this.rule !== null && spacing > 1.5 ? [this.rule - FROM_RULE, this.rule + FROM_RULE] : [];
      const options = [want, lo, hi, ...rule, ...near.flatMap((at) => [at - spacing, at + spacing])].filter((at) => at >= lo && at <= hi);
      options.sort((p, q) => Math.abs(p - want) - Math.abs(q - want) || p - q);
      const found = options.find((at) => this.isOffRule(at, spacing) && near.every((other) => Math.abs(other - at) > spacing - 1e-9));
      if (found !== undefined) return found;
    }
  }

  add(run: Run | undefined): void {
    if (run !== undefined) this.runs.push(run);
  }

  remove(run: Run | undefined): void {
    const index = run === undefined ? -1 : this.runs.indexOf(run);
    if (index >= 0) this.runs.splice(index, 1);
  }

  private isOffRule(at: number, spacing: number): boolean {
    return this.rule === null || spacing <= 1.5 || Math.abs(at - this.rule) > FROM_RULE - 1e-9;
  }
}

/** Index of the first band that ends beyond a coordinate. */
export function firstBeyond(bands: readonly Band[], at: number): number {
  let [low, high] = [0, bands.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bands[middle]?.hi ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
