/**
 * Where symbols stand, and the bands that lines run in. Bands never share a coordinate: a column's band holds lines that meet its
 * symbols from above or below, the gutters between columns hold those that pass by; likewise tiers and the gaps between them.
 * So a line can run over a symbol or over a line of another band by no means, and each band sees to its own lines.
 */
import { Band } from './band';
import type { Sheet, Spot, Tier } from './sheet';
import type { Rect } from './types';

export interface Standing extends Spot, Rect {
  readonly cx: number;
  readonly cy: number;
}

export interface Cut {
  readonly at: number;
  readonly size: number;
}

export interface Grid {
  readonly columns: readonly Cut[];
  /** Bounds of the tiers, by index. */
  readonly tiers: readonly Cut[];
  readonly symbols: ReadonlyMap<string, Standing>;
  /** Symbols of each tier from left to right. */
  readonly inTier: readonly (readonly Standing[])[];
  /** Vertical lines: within column c, and in gutter c to the left of it (one more gutter than columns). */
  readonly lanes: readonly Band[];
  readonly gutters: readonly Band[];
  /** Horizontal lines: within tier t, and in gap t above it (one more gap than tiers). */
  readonly beds: readonly Band[];
  readonly gaps: readonly Band[];
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

const SIZE = {
  box: { width: 44, height: 20 },
  capsule: { width: 44, height: 18 },
  diamond: { width: 44, height: 28 },
  pentagon: { width: 18, height: 18 },
} as const;
const FLATNESS = { box: 0.75, capsule: 0.55, diamond: 1, pentagon: 1.2 } as const;
const STRIP = 34;
/** Part of a row's height that is left to a capsule under its decision. */
const ENDS_SHARE = 0.4;

/** Stands the symbols of a sheet on columns and rows of the given sizes. */
export function grid(sheet: Sheet, widths: readonly number[], heightOf: (step: number) => number): Grid {
  const columns = stack(widths, 0);
  const above = sheet.tiers.filter((tier) => tier.kind === 'above').length;
  const tiers = stack(
    sheet.tiers.map((tier, index) => tierHeight(tier, sheet.tiers[index + 1], heightOf)),
    0 - above * STRIP,
  );
  const standing = sheet.spots.map((spot) => stand(spot, columns[spot.column] ?? NOWHERE, tiers[spot.tier] ?? NOWHERE));
  const inTier: Standing[][] = tiers.map(() => []);
  for (const one of standing) inTier[one.tier]?.push(one);
  for (const row of inTier) row.sort((a, b) => a.x - b.x);
  const width = widths.reduce((sum, one) => sum + one, 0);
  const last = tiers.at(-1);
  const top = 0 - above * STRIP;
  const bottom = last === undefined ? 0 : last.at + last.size;
  const across = extents(
    columns,
    columns.map((_, column) => standing.filter((one) => one.column === column).map((one) => [one.x, one.x + one.width])),
    0.31,
  );
  const down = extents(
    tiers,
    inTier.map((row) => row.map((one) => [one.y, one.y + one.height])),
    0.2,
  );
  const rules = sheet.tiers.map((tier, index) => (tier.kind === 'ends' ? null : (tiers[index]?.at ?? 0)));
  return {
    columns,
    tiers,
    inTier,
    width,
    top,
    bottom,
    symbols: new Map(standing.map((one) => [one.id, one])),
    lanes: across.map(([lo, hi]) => new Band(lo, hi, null)),
    gutters: between(across, 0, width).map(([lo, hi], index) => new Band(lo, hi, columns[index]?.at ?? width)),
    beds: down.map(([lo, hi]) => new Band(lo, hi, null)),
    gaps: between(down, top, bottom).map(([lo, hi], index) => new Band(lo, hi, index < rules.length ? (rules[index] ?? null) : bottom)),
  };
}

const NOWHERE: Cut = { at: 0, size: 1 };

type Extent = readonly [lo: number, hi: number];

function stack(sizes: readonly number[], from: number): readonly Cut[] {
  let at = from;
  return sizes.map((size) => {
    const cut = { at, size };
    at += size;
    return cut;
  });
}

function tierHeight(tier: Tier, next: Tier | undefined, heightOf: (step: number) => number): number {
  if (tier.kind === 'above' || tier.kind === 'below') return STRIP;
  if (tier.kind === 'ends') return heightOf(tier.step) * ENDS_SHARE;
  return heightOf(tier.step) * (next?.kind === 'ends' ? 1 - ENDS_SHARE : 1);
}

function stand(spot: Spot, column: Cut, tier: Cut): Standing {
  const isAlone = spot.slots === 1;
  const room = (column.size * (isAlone ? 1 : 0.92)) / spot.slots;
  const width = Math.min(SIZE[spot.kind].width, room * (isAlone ? 0.62 : 0.66));
  // A narrow cell makes its symbols flat rather than tall: a capsule stays a capsule.
  const height = Math.min(SIZE[spot.kind].height, tier.size * (spot.kind === 'diamond' ? 0.58 : 0.5), width * FLATNESS[spot.kind]);
  const cx = column.at + column.size / 2 + room * (spot.slot - (spot.slots - 1) / 2);
  const cy = tier.at + tier.size / 2;
  const { id, kind, address, text, tier: inTier, column: inColumn, slot, slots } = spot;
  return {
    id,
    kind,
    address,
    text,
    tier: inTier,
    column: inColumn,
    slot,
    slots,
    cx,
    cy,
    width,
    height,
    x: cx - width / 2,
    y: cy - height / 2,
  };
}

/** What the symbols of each column or tier take up; of an empty one, a share around its middle. */
function extents(cuts: readonly Cut[], taken: readonly (readonly (readonly number[])[])[], share: number): readonly Extent[] {
  return cuts.map(({ at, size }, index) => {
    const all = (taken[index] ?? []).flat();
    return all.length === 0 ? [at + size * (0.5 - share), at + size * (0.5 + share)] : [Math.min(...all), Math.max(...all)];
  });
}

function between(taken: readonly Extent[], from: number, to: number): readonly Extent[] {
  const edges = [from, ...taken.flat(), to];
  return Array.from({ length: taken.length + 1 }, (_, index) => [edges[index * 2] ?? from, edges[index * 2 + 1] ?? to]);
}
