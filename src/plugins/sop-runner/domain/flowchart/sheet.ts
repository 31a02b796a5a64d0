/** One printed page before it has sizes: its tiers from top to bottom and the symbols in their cells. */
import type { Address } from '../definition';
import type { Link, Mark } from './links';
import type { PageRange, SymbolKind } from './types';

/** A symbol in its cell: tier and column, and the `slot`-th of `slots` side by side. */
export interface Spot {
  readonly id: string;
  readonly kind: SymbolKind;
  readonly address: Address | null;
  readonly text: string | null;
  readonly tier: number;
  readonly column: number;
  readonly slot: number;
  readonly slots: number;
}

export interface Tier {
  readonly kind: 'above' | 'row' | 'ends' | 'below';
  /** Number of the row; 0 for strips. */
  readonly step: number;
}

export interface Sheet {
  readonly range: PageRange;
  readonly tiers: readonly Tier[];
  readonly spots: readonly Spot[];
  readonly links: readonly Link[];
}

interface Pentagon {
  readonly id: string;
  readonly text: string;
  readonly column: number;
  readonly side: 'above' | 'below';
  /** 0 is the strip next to the rows. */
  readonly strip: number;
}

const PENTAGON_ROOM = 26;

/** Collects what a page shows. */
export class SheetDraft {
  readonly links: Link[] = [];
  private readonly pentagons: Pentagon[] = [];

  constructor(
    readonly range: PageRange,
    private readonly marks: readonly Mark[],
    private readonly columnOf: ReadonlyMap<string, number>,
    private readonly widths: readonly number[],
  ) {}

  /** Puts a pentagon into the strip nearest to the rows that has room in its column. */
  addPentagon(id: string, text: string, column: number, side: Pentagon['side']): void {
    const room = Math.max(1, Math.floor((this.widths[column] ?? 0) / PENTAGON_ROOM));
    const before = this.pentagons.filter((one) => one.side === side && one.column === column).length;
    this.pentagons.push({ id, text, column, side, strip: Math.floor(before / room) });
  }

  sheet(): Sheet {
    const mine = this.marks.filter(({ address: { step } }) => step >= this.range.from && step <= this.range.to);
    const strips = (side: Pentagon['side']) =>
      Math.max(0, ...this.pentagons.filter((one) => one.side === side).map((one) => one.strip + 1));
    const tiers: Tier[] = Array.from({ length: strips('above') }, () => ({ kind: 'above', step: 0 }));
    const tierOf = new Map<string, number>();
    const ending = new Set(mine.filter((mark) => mark.isEnd).map((mark) => mark.address.step));
    for (let step = this.range.from; step <= this.range.to; step += 1) {
      tierOf.set(`row ${step}`, tiers.push({ kind: 'row', step }) - 1);
      if (ending.has(step)) tierOf.set(`ends ${step}`, tiers.push({ kind: 'ends', step }) - 1);
    }
    const below = tiers.length;
    for (let strip = strips('below'); strip > 0; strip -= 1) tiers.push({ kind: 'below', step: 0 });
    const pentagons = this.pentagons.map((one) =>
      this.pentagonSpot(one, one.side === 'below' ? below + one.strip : strips('above') - 1 - one.strip),
    );
    return { range: this.range, tiers, spots: [...this.markSpots(mine, tierOf), ...pentagons], links: this.links };
  }

  private markSpots(mine: readonly Mark[], tierOf: ReadonlyMap<string, number>): Spot[] {
    const cells = new Map<string, Mark[]>();
    const keyOfCell = (mark: Mark) => `${mark.address.step} ${mark.role}`;
    for (const mark of mine) if (!mark.isEnd) cells.set(keyOfCell(mark), [...(cells.get(keyOfCell(mark)) ?? []), mark]);
    return mine.map((mark) => {
      const beside = cells.get(keyOfCell(mark)) ?? [];
      const { step, node } = mark.address;
      return {
        id: mark.id,
        kind: mark.kind,
        address: mark.isEnd ? null : mark.address,
        text: null,
        tier: tierOf.get(`${mark.isEnd ? 'ends' : 'row'} ${step}`) ?? 0,
        column: this.columnOf.get(mark.role) ?? 0,
        slot: beside.findIndex((one) => one.address.node === node),
        slots: beside.length,
      };
    });
  }

  private pentagonSpot(one: Pentagon, tier: number): Spot {
    const beside = this.pentagons.filter((other) => other.side === one.side && other.strip === one.strip && other.column === one.column);
    return {
      id: one.id,
      kind: 'pentagon',
      address: null,
      text: one.text,
      tier,
      column: one.column,
      slot: beside.indexOf(one),
      slots: beside.length,
    };
  }
}
