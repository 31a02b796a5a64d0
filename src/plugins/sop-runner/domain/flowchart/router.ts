/** Draws one line at a time among those that are there, and takes lines away again. */
import type { Run } from './band';
import { COST, costOf, Sides, type Use } from './cost';
import type { Grid, Standing } from './grid';
import type { Link } from './links';
import { reach, trace } from './trace';
import type { Point } from './types';
import { Ways, type Way } from './ways';

/** A line with its way and coordinates. */
export interface Routed {
  readonly link: Link;
  readonly way: Way;
  /** Cost of not being where the group likes to be entered and left. */
  readonly extra: number;
  /** What it cost when it was drawn. */
  readonly cost: number;
  readonly runs: readonly Run[];
  readonly points: readonly Point[];
}

export class Router {
  private readonly ways: Ways;
  private readonly sides = new Sides();

  constructor(private readonly grid: Grid) {
    this.ways = new Ways(grid);
  }

  /** Draws the line on its best way; null if none costs less than `limit`, or a symbol of it is not on the page. */
  draw(link: Link, limit = Infinity): Routed | null {
    let best: { way: Way; extra: number } | null = null;
    let least = limit;
    const ends = this.ends(link);
    // A way with more bends cannot be cheaper than its bends.
    for (let bends = 0; bends <= 4 && least > COST.bend * bends; bends += 1)
      for (const [from, to, extra] of ends)
        for (const way of this.ways.withBends(bends, from, to)) {
          const cost = extra + costOf(this.grid, this.sides, way, useOf(link), least - extra);
          if (cost < least) [best, least] = [{ way, extra }, cost];
        }
    return best === null ? null : this.place(link, best.way, best.extra, least);
  }

  /** What the line costs where it is, were it drawn now. */
  cost({ way, link, extra }: Routed): number {
    return extra + costOf(this.grid, this.sides, way, useOf(link), Infinity);
  }

  erase({ link, way, runs }: Routed): void {
    way.legs.forEach((leg, index) => leg.band.remove(runs[index]));
    const use = useOf(link);
    this.sides.remove(way.from, way.exit, use === 'in' ? 'out' : use);
    this.sides.remove(way.to, way.enter, use);
  }

  /** Puts a line back exactly where it was. */
  restore({ link, way, runs }: Routed): void {
    way.legs.forEach((leg, index) => leg.band.add(runs[index]));
    const use = useOf(link);
    this.sides.add(way.from, way.exit, use === 'in' ? 'out' : use);
    this.sides.add(way.to, way.enter, use);
  }

  /** Pairs of symbols the line may join: a group is entered at its first and left at its last where nothing speaks for another. */
  private ends(link: Link): readonly (readonly [Standing, Standing, number])[] {
    const standing = (ids: readonly string[]) => ids.map((id) => this.grid.symbols.get(id)).filter((one) => one !== undefined);
    const [from, to] = [standing(link.from), standing(link.to)];
    return from.flatMap((one, i) => to.map((other, j) => [one, other, COST.notFirst * (from.length - 1 - i + j)] as const));
  }

  /** Legs that pass by symbols are placed first, for any place of the ends; then the ends know exactly how far they reach. */
  private place(link: Link, way: Way, extra: number, cost: number): Routed {
    const at: (number | undefined)[] = way.legs.map(() => undefined);
    const order = way.legs
      .map((_, index) => index)
      .sort((i, j) => Number(way.legs[j]?.isPassing) - Number(way.legs[i]?.isPassing) || i - j);
    for (const index of order) {
      const leg = way.legs[index];
      if (leg === undefined) continue;
      const [a, b] = reach(way, index, at);
      at[index] = leg.band.place(leg.want, leg.lo, leg.hi, a, b);
    }
    const fixed = at.map((one) => one ?? 0);
    const runs = way.legs.map((_, index) => {
      const [a, b] = reach(way, index, fixed);
      return { at: fixed[index] ?? 0, a, b };
    });
    const routed = { link, way, extra, cost, runs, points: trace(way, fixed) };
    this.restore(routed);
    return routed;
  }
}

const useOf = (link: Link): Use => (link.arrow ? 'in' : 'join');
