/** The straight pieces that ways are made of. Each runs in one band, and is the same for all lines, so it is made once. */
import type { Band } from './band';
import { isUpright, portRange, type Side } from './border';
import type { Grid, Standing } from './grid';

export interface Leg {
  readonly axis: 'h' | 'v';
  readonly band: Band;
  /** Coordinates it may have (y of a horizontal leg, x of a vertical one), and the one that looks best. */
  readonly lo: number;
  readonly hi: number;
  readonly want: number;
  /** Passes by symbols in a gap or gutter, and touches none. */
  readonly isPassing: boolean;
}

export class Legs {
  private readonly ports = new Map<Standing, Partial<Record<Side, Leg>>>();
  private readonly overGaps: Leg[] = [];
  private readonly overGutters: Leg[] = [];

  constructor(private readonly grid: Grid) {}

  /** The leg at a side of a symbol: vertical above and below, horizontal beside. */
  port(symbol: Standing, side: Side): Leg {
    const legs = this.ports.get(symbol) ?? {};
    this.ports.set(symbol, legs);
    return (legs[side] ??= portLeg(this.grid, symbol, side));
  }

  /** Lines that turn back hug the symbols; lines that go on keep near the form's own line. */
  gap(gap: number, side: Side, isOnward = false): Leg {
    const isAfter = side === 'bottom';
    return (this.overGaps[gap * 4 + Number(isAfter) * 2 + Number(isOnward)] ??= passing(
      'h',
      bandAt(this.grid.gaps, gap),
      isAfter,
      isOnward,
    ));
  }

  gutter(gutter: number, side: Side, isOnward = false): Leg {
    const isAfter = side === 'right';
    return (this.overGutters[gutter * 4 + Number(isAfter) * 2 + Number(isOnward)] ??= passing(
      'v',
      bandAt(this.grid.gutters, gutter),
      isAfter,
      isOnward,
    ));
  }
}

function portLeg(grid: Grid, symbol: Standing, side: Side): Leg {
  const [lo, hi] = portRange(symbol, side);
  return isUpright(side)
    ? { axis: 'v', band: bandAt(grid.lanes, symbol.column), lo, hi, want: symbol.cx, isPassing: false }
    : { axis: 'h', band: bandAt(grid.beds, symbol.tier), lo, hi, want: symbol.cy, isPassing: false };
}

function passing(axis: Leg['axis'], band: Band, isAfter: boolean, isOnward: boolean): Leg {
  const size = band.hi - band.lo;
  // At the edge of the page there are symbols on one side only; arrow heads need the room there.
  const [isFirst, isLast] = [band.rule === band.lo, band.rule === band.hi];
  const clear = Math.min(8, size * (isFirst || isLast ? 0.6 : 0.3));
  const edge = Math.min(2, size * 0.15);
  const [lo, hi] = [band.lo + (isFirst ? edge : clear), band.hi - (isLast ? edge : clear)];
  const rule = band.rule ?? (lo + hi) / 2;
  const want = isOnward ? rule + (isAfter ? -4 : 4) : isAfter ? lo : hi;
  return { axis, band, lo, hi, want: Math.min(hi, Math.max(lo, want)), isPassing: true };
}

export function bandAt(bands: readonly Band[], index: number): Band {
  const band = bands[index];
  if (band === undefined) throw new RangeError(`The page has no band ${index}`);
  return band;
}
