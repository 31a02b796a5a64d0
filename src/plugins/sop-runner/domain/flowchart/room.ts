/** Which cells a line may run through: those without a symbol. */
import type { Grid, Standing } from './grid';
import { bandAt } from './legs';

export class Room {
  private readonly taken: readonly (readonly boolean[])[];

  constructor(private readonly grid: Grid) {
    this.taken = grid.inTier.map((row) => grid.columns.map((_, column) => row.some((one) => one.column === column)));
  }

  reachesGap(symbol: Standing, gap: number): boolean {
    return gap > symbol.tier
      ? this.isColumnClear(symbol.column, symbol.tier, gap)
      : this.isColumnClear(symbol.column, gap - 1, symbol.tier);
  }

  reachesGutter(symbol: Standing, gutter: number): boolean {
    const { lo, hi } = bandAt(this.grid.gutters, gutter);
    return this.isRowClear(symbol.tier, symbol.cx, (lo + hi) / 2, symbol, symbol);
  }

  isCellFree(tier: number, column: number): boolean {
    return this.taken[tier]?.[column] !== true;
  }

  /** No symbol of the column in the tiers strictly between. */
  isColumnClear(column: number, one: number, other: number): boolean {
    for (let tier = Math.min(one, other) + 1; tier < Math.max(one, other); tier += 1) if (!this.isCellFree(tier, column)) return false;
    return true;
  }

  isRowClear(tier: number, x: number, toX: number, from: Standing, to: Standing): boolean {
    const [lo, hi] = x < toX ? [x, toX] : [toX, x];
    return (this.grid.inTier[tier] ?? []).every((one) => one === from || one === to || one.x + one.width <= lo || one.x >= hi);
  }
}
