/**
 * The ways a line may take from one symbol to another, as legs at right angles. Each leg runs in one band. Straight lines and
 * single bends only where the cells between are empty; ways round through gaps and gutters are open always, so no line is ever lost.
 */
import { portRange, type Side } from './border';
import type { Grid, Standing } from './grid';
import { Legs, type Leg } from './legs';
import { Room } from './room';

export interface Way {
  readonly from: Standing;
  readonly to: Standing;
  readonly exit: Side;
  readonly enter: Side;
  readonly legs: readonly Leg[];
}

/** Finds the ways between symbols of a grid. */
export class Ways {
  private readonly legs: Legs;
  private readonly room: Room;
  /** Lines are drawn anew when another order is tried; their ways stay the same. */
  private readonly found = new Map<Standing, Map<Standing, (readonly Way[])[]>>();

  constructor(grid: Grid) {
    this.legs = new Legs(grid);
    this.room = new Room(grid);
  }

  /** All ways with so many bends, 0 to 4. With 4 there always is one. */
  withBends(bends: number, from: Standing, to: Standing): readonly Way[] {
    const onward = this.found.get(from) ?? new Map<Standing, (readonly Way[])[]>();
    this.found.set(from, onward);
    const ways = onward.get(to) ?? [];
    onward.set(to, ways);
    return (ways[bends] ??= this.find(bends, from, to));
  }

  private find(bends: number, from: Standing, to: Standing): readonly Way[] {
    if (bends === 0) return present(this.across(from, to), this.down(from, to));
    if (bends === 1) return present(this.acrossAndDown(from, to), this.downAndAcross(from, to));
    if (bends === 2) return this.over(from, to);
    return bends === 3 ? this.bent(from, to) : this.round(from, to);
  }

  private over(from: Standing, to: Standing): readonly Way[] {
    const ways: (Way | null)[] = [];
    if (from !== to) for (const gap of unique(from.tier, from.tier + 1, to.tier, to.tier + 1)) ways.push(this.overGap(from, to, gap));
    if (from.tier !== to.tier)
      for (const gutter of unique(from.column, from.column + 1, to.column, to.column + 1)) ways.push(this.overGutter(from, to, gutter));
    return present(...ways);
  }

  /** Out at a side and in from above or below, or the other way about. */
  private bent(from: Standing, to: Standing): readonly Way[] {
    const ways: Way[] = [];
    for (const gutter of [from.column, from.column + 1])
      for (const gap of [to.tier, to.tier + 1]) {
        if (!this.room.reachesGutter(from, gutter)) continue;
        const [exit, enter] = [besides(from, gutter), aboveOrBelow(to, gap)];
        const passing = [this.legs.gutter(gutter, exit), this.legs.gap(gap, enter)];
        ways.push({ from, to, exit, enter, legs: this.between(from, exit, passing, to, enter) });
      }
    for (const gap of [from.tier, from.tier + 1])
      for (const gutter of [to.column, to.column + 1]) {
        if (!this.room.reachesGutter(to, gutter)) continue;
        const [exit, enter] = [aboveOrBelow(from, gap), besides(to, gutter)];
        const passing = [this.legs.gap(gap, exit), this.legs.gutter(gutter, enter)];
        ways.push({ from, to, exit, enter, legs: this.between(from, exit, passing, to, enter) });
      }
    return ways;
  }

  private round(from: Standing, to: Standing): readonly Way[] {
    const ways: Way[] = [];
    for (const out of [from.tier, from.tier + 1])
      for (const into of [to.tier, to.tier + 1])
        for (const gutter of unique(from.column, from.column + 1, to.column, to.column + 1)) {
          if (out === into) continue;
          const [exit, enter] = [aboveOrBelow(from, out), aboveOrBelow(to, into)];
          const passing = [this.legs.gap(out, exit), this.legs.gutter(gutter, besides(from, gutter)), this.legs.gap(into, enter)];
          ways.push({ from, to, exit, enter, legs: this.between(from, exit, passing, to, enter) });
        }
    return ways;
  }

  private between(from: Standing, exit: Side, passing: readonly Leg[], to: Standing, enter: Side): readonly Leg[] {
    return [this.legs.port(from, exit), ...passing, this.legs.port(to, enter)];
  }

  private across(from: Standing, to: Standing): Way | null {
    if (from === to || from.tier !== to.tier) return null;
    const [exit, enter] = facing(from, to);
    if (!this.room.isRowClear(from.tier, from.cx, to.cx, from, to)) return null;
    return { from, to, exit, enter, legs: [narrowed(this.legs.port(from, exit), portRange(to, enter))] };
  }

  private down(from: Standing, to: Standing): Way | null {
    if (from.column !== to.column || from.tier === to.tier || !this.room.isColumnClear(from.column, from.tier, to.tier)) return null;
    const [exit, enter]: [Side, Side] = to.tier > from.tier ? ['bottom', 'top'] : ['top', 'bottom'];
    const leg = narrowed(this.legs.port(from, exit), portRange(to, enter));
    return leg.hi - leg.lo < 2 ? null : { from, to, exit, enter, legs: [leg] };
  }

  private acrossAndDown(from: Standing, to: Standing): Way | null {
    if (from.column === to.column || from.tier === to.tier) return null;
    const [exit] = facing(from, to);
    const enter = to.tier > from.tier ? 'top' : 'bottom';
    const isClear =
      this.room.isCellFree(from.tier, to.column) &&
      this.room.isColumnClear(to.column, from.tier, to.tier) &&
      this.room.isRowClear(from.tier, from.cx, to.cx, from, to);
    return isClear ? { from, to, exit, enter, legs: [this.legs.port(from, exit), this.legs.port(to, enter)] } : null;
  }

  private downAndAcross(from: Standing, to: Standing): Way | null {
    if (from.column === to.column || from.tier === to.tier) return null;
    const [, enter] = facing(from, to);
    const exit = to.tier > from.tier ? 'bottom' : 'top';
    const isClear =
      this.room.isCellFree(to.tier, from.column) &&
      this.room.isColumnClear(from.column, from.tier, to.tier) &&
      this.room.isRowClear(to.tier, from.cx, to.cx, from, to);
    return isClear ? { from, to, exit, enter, legs: [this.legs.port(from, exit), this.legs.port(to, enter)] } : null;
  }

  private overGap(from: Standing, to: Standing, gap: number): Way | null {
    if (!this.room.reachesGap(from, gap) || !this.room.reachesGap(to, gap)) return null;
    const [exit, enter] = [aboveOrBelow(from, gap), aboveOrBelow(to, gap)];
    return {
      from,
      to,
      exit,
      enter,
      legs: [this.legs.port(from, exit), this.legs.gap(gap, exit, exit !== enter), this.legs.port(to, enter)],
    };
  }

  private overGutter(from: Standing, to: Standing, gutter: number): Way | null {
    if (!this.room.reachesGutter(from, gutter) || !this.room.reachesGutter(to, gutter)) return null;
    const [exit, enter] = [besides(from, gutter), besides(to, gutter)];
    return {
      from,
      to,
      exit,
      enter,
      legs: [this.legs.port(from, exit), this.legs.gutter(gutter, exit, exit !== enter), this.legs.port(to, enter)],
    };
  }
}

function narrowed(leg: Leg, [from, to]: readonly [number, number]): Leg {
  const [lo, hi] = [Math.max(leg.lo, from), Math.min(leg.hi, to)];
  return { ...leg, lo, hi, want: (lo + hi) / 2 };
}

const facing = (from: Standing, to: Standing): [Side, Side] => (to.cx > from.cx ? ['right', 'left'] : ['left', 'right']);
const besides = (symbol: Standing, gutter: number): Side => (gutter > symbol.column ? 'right' : 'left');
const aboveOrBelow = (symbol: Standing, gap: number): Side => (gap > symbol.tier ? 'bottom' : 'top');
const present = (...ways: readonly (Way | null)[]): readonly Way[] => ways.filter((way) => way !== null);
const unique = (...numbers: readonly number[]): readonly number[] => [...new Set(numbers)];
