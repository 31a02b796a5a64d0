/** Writes the branches' words beside their lines, where neither a symbol nor a line nor another word is. */
import { firstBeyond, type Band } from './band';
import type { Grid } from './grid';
import type { Routed } from './router';
import type { LabelShape, Point, Rect } from './types';

/** Average width of a letter, as a share of the font size. */
const LETTER = 0.56;

/** One label for each line that has a word; in a crowd it gets smaller rather than stand on something. */
export function labels(grid: Grid, lines: readonly Routed[], size: number): readonly LabelShape[] {
  const written: LabelShape[] = [];
  for (const { link, points } of lines) {
    if (link.label === null) continue;
    written.push(write(grid, written, link.id, link.label, points, size));
  }
  return written;
}

/** Smaller than this nobody could find it; drawing must come to an end. */
const LEAST = 1e-4;

function write(grid: Grid, written: readonly Rect[], line: string, text: string, points: readonly Point[], wanted: number): LabelShape {
  for (let size = wanted; size > LEAST; size *= 0.8) {
    const box = { width: text.length * size * LETTER + size * 0.15, height: size };
    for (let leg = 0; leg + 1 < points.length; leg += 1) {
      const rect = bestSpot(grid, written, points[leg], points[leg + 1], box, Math.min(1.5, size * 0.2));
      if (rect !== null) return { kind: 'label', line, text, size, ...rect };
    }
  }
  return { kind: 'label', line, text, size: LEAST, x: points[0]?.x ?? 0, y: points[0]?.y ?? 0, width: LEAST, height: LEAST };
}

/** The free place beside a leg nearest to its beginning; one on a line of the form's table is second best. */
function bestSpot(
  grid: Grid,
  written: readonly Rect[],
  from: Point | undefined,
  to: Point | undefined,
  box: Box,
  off: number,
): Rect | null {
  if (from === undefined || to === undefined) return null;
  const isDown = from.x === to.x;
  const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
  const step = Math.max(length / 12, 3, box.height / 3);
  let best: Rect | null = null;
  let least = Infinity;
  for (let along = off; along < Math.max(length, off + 0.1) && along < least; along += step)
    for (const side of [0, 1]) {
      const rect = beside(from, to, isDown, along, side, box, off);
      const cost = along + side * 2 + (isOnRule(grid, rect) ? 9 : 0);
      if (cost < least && isFree(grid, written, rect)) [best, least] = [rect, cost];
    }
  return best;
}

type Box = Pick<Rect, 'width' | 'height'>;

function beside(from: Point, to: Point, isDown: boolean, along: number, side: number, { width, height }: Box, off: number): Rect {
  const lead = (start: number, end: number, size: number) => (end > start ? start + along : start - along - size);
  return isDown
    ? { x: side === 0 ? from.x + off : from.x - off - width, y: lead(from.y, to.y, height), width, height }
    : { x: lead(from.x, to.x, width), y: side === 0 ? from.y - off - height : from.y + off, width, height };
}

function isOnRule(grid: Grid, { x, y, width, height }: Rect): boolean {
  const hits = (bands: readonly Band[], from: number, to: number) => bands.some(({ rule }) => rule !== null && rule > from && rule < to);
  return hits(grid.gutters, x, x + width) || hits(grid.gaps, y, y + height);
}

function isFree(grid: Grid, written: readonly Rect[], rect: Rect): boolean {
  const { x, y, width, height } = rect;
  const [right, foot] = [x + width, y + height];
  if (x < 0 || right > grid.width || y < grid.top || foot > grid.bottom) return false;
  if (written.some((other) => overlap(rect, other))) return false;
  for (let tier = firstBeyond(grid.beds, y); tier < grid.beds.length && (grid.beds[tier]?.lo ?? 0) < foot; tier += 1)
    if (grid.inTier[tier]?.some((symbol) => overlap(rect, symbol))) return false;
  const { lanes, gutters, beds, gaps } = grid;
  return !(
    isHit(lanes, x, right, y, foot) ||
    isHit(gutters, x, right, y, foot) ||
    isHit(beds, y, foot, x, right) ||
    isHit(gaps, y, foot, x, right)
  );
}

/** Whether a line of the bands runs through [from, to] across them and [a, b] along them. */
function isHit(bands: readonly Band[], from: number, to: number, a: number, b: number): boolean {
  for (let index = Math.max(0, firstBeyond(bands, from) - 1); index < bands.length; index += 1) {
    const band = bands[index];
    if (band === undefined || band.lo > to) return false;
    for (const run of band.runs) if (run.at >= from && run.at <= to && run.b >= a && run.a <= b) return true;
  }
  return false;
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
