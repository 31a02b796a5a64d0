/** What makes a way ugly, in one currency: a bend in the middle of nothing costs 14. */
import { firstBeyond, type Band } from './band';
import { isUpright, type Side } from './border';
import type { Grid, Standing } from './grid';
import { beginOf, endOf } from './trace';
import type { Way } from './ways';

export const COST = { bend: 14, length: 0.1, crossing: 22, crowded: 10, notFirst: 5 } as const;

/** How a line uses a side of a symbol. */
export type Use = 'in' | 'out' | 'join';

/** Sides of symbols in use. */
export class Sides {
  private readonly used = new Map<Standing, Record<Side, Use[]>>();

  add(symbol: Standing, side: Side, use: Use): void {
    const uses = this.used.get(symbol) ?? { top: [], bottom: [], left: [], right: [] };
    uses[side].push(use);
    this.used.set(symbol, uses);
  }

  remove(symbol: Standing, side: Side, use: Use): void {
    const uses = this.used.get(symbol)?.[side] ?? [];
    uses.splice(uses.indexOf(use), 1);
  }

  /** Several arrows may come in at a side; in and out at the same side, or two ways out, are hard to read. */
  cost(symbol: Standing, side: Side, use: Use): number {
    let cost = 0;
    const uses = this.used.get(symbol)?.[side];
    if (uses !== undefined) for (const other of uses) cost += use !== other ? 26 : use === 'in' ? 7 : 28;
    return cost;
  }
}

/** The cost of a way among the lines that are there; stops counting at `least`. */
export function costOf(grid: Grid, sides: Sides, way: Way, use: Use, least: number): number {
  let cost = (way.legs.length - 1) * COST.bend + directionCost(way);
  cost += sides.cost(way.from, way.exit, use === 'in' ? 'out' : use) + sides.cost(way.to, way.enter, use);
  if (cost >= least) return cost;
  const wanted = way.legs.map((leg) => leg.want);
  // A leg's length and what it cuts follow from how far it reaches.
  for (let index = 0; index < way.legs.length && cost < least; index += 1) {
    const leg = way.legs[index];
    if (leg === undefined) break;
    const [begin, end] = [beginOf(way, index, wanted), endOf(way, index, wanted)];
    const [a, b] = begin < end ? [begin, end] : [end, begin];
    cost += (b - a) * COST.length;
    if (!leg.isPassing && !leg.band.isFree(leg.want, a, b)) cost += COST.crowded;
    if (cost < least) cost += COST.crossing * crossings(grid, leg.axis, leg.want, a, b);
  }
  return cost;
}

/** Flow runs down the page: in from above, out below or at the sides. */
function directionCost({ from, to, exit, enter }: Way): number {
  let cost = from === to && exit === enter ? 40 : 0;
  if (to.tier > from.tier) cost += (exit === 'top' ? 16 : 0) + (enter === 'bottom' ? 16 : isUpright(enter) ? 0 : 2);
  else if (to.tier < from.tier) cost += (exit === 'bottom' ? 8 : 0) + (enter === 'top' ? 3 : 0);
  else cost += exit === 'bottom' ? 2 : 0;
  // A pentagon is met on the side where the rows are.
  const isDownward = to.tier > from.tier;
  if (from.kind === 'pentagon' && exit !== (isDownward ? 'bottom' : 'top')) cost += 12;
  if (to.kind === 'pentagon' && enter !== (isDownward ? 'top' : 'bottom')) cost += 12;
  return cost;
}

function crossings({ lanes, gutters, beds, gaps }: Grid, axis: 'h' | 'v', at: number, a: number, b: number): number {
  return axis === 'h' ? cut(lanes, at, a, b) + cut(gutters, at, a, b) : cut(beds, at, a, b) + cut(gaps, at, a, b);
}

/** Bands lie in order; only those between the ends of the leg can be cut. */
function cut(bands: readonly Band[], at: number, a: number, b: number): number {
  let sum = 0;
  for (let index = firstBeyond(bands, a); index < bands.length; index += 1) {
    const band = bands[index];
    if (band === undefined || band.lo >= b) break;
    if (band.runs.length > 0) sum += band.crossings(at, a, b);
  }
  return sum;
}
