/** Where a way runs, once its legs have coordinates. */
import { borderAt } from './border';
import type { Point } from './types';
import type { Way } from './ways';

/** How far a leg reaches, at most, while the coordinates of its neighbours (and its own) may still be open. */
export function reach(way: Way, index: number, at: readonly (number | undefined)[]): readonly [number, number] {
  const [p, q] = [bound(way, index, index - 1, at), bound(way, index, index + 1, at)];
  return [Math.min(p[0], q[0]), Math.max(p[1], q[1])];
}

/** Where a leg meets its neighbour, or the border of a symbol at the ends. */
function bound(way: Way, index: number, neighbour: number, at: readonly (number | undefined)[]): readonly [number, number] {
  const fixed = at[neighbour];
  if (fixed !== undefined) return [fixed, fixed];
  const leg = way.legs[neighbour];
  if (leg !== undefined) return [leg.lo, leg.hi];
  const [symbol, side] = neighbour < 0 ? ([way.from, way.exit] as const) : ([way.to, way.enter] as const);
  const own = at[index];
  if (own !== undefined) {
    const border = borderAt(symbol, side, own);
    return [border, border];
  }
  const self = way.legs[index];
  const [outer, inner] = [borderAt(symbol, side, self?.want ?? 0), borderAt(symbol, side, self?.lo ?? 0)];
  return outer < inner ? [outer, inner] : [inner, outer];
}

/** Where a leg begins and ends, once all coordinates are known. */
export function beginOf(way: Way, index: number, at: readonly number[]): number {
  return index === 0 ? borderAt(way.from, way.exit, at[0] ?? 0) : (at[index - 1] ?? 0);
}

export function endOf(way: Way, index: number, at: readonly number[]): number {
  return index === at.length - 1 ? borderAt(way.to, way.enter, at[index] ?? 0) : (at[index + 1] ?? 0);
}

/** The corners of a way, from border to border. */
export function trace(way: Way, at: readonly number[]): readonly Point[] {
  const [first, last] = [at[0] ?? 0, at.at(-1) ?? 0];
  const point = (along: number, across: number, axis: 'h' | 'v' | undefined): Point =>
    axis === 'v' ? { x: along, y: across } : { x: across, y: along };
  const points = [point(first, borderAt(way.from, way.exit, first), way.legs[0]?.axis)];
  for (let index = 1; index < at.length; index += 1) points.push(point(at[index - 1] ?? 0, at[index] ?? 0, way.legs[index - 1]?.axis));
  points.push(point(last, borderAt(way.to, way.enter, last), way.legs.at(-1)?.axis));
  return points;
}
