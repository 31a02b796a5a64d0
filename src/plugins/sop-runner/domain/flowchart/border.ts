/** Where a line meets the border of a symbol: in the middle region of a side, on the slant of a diamond too. */
import type { Rect, SymbolKind } from './types';

export type Side = 'top' | 'bottom' | 'left' | 'right';

/** Half of the part of a side that lines may use, as a share of the side. */
const MIDDLE = 0.28;
/** Share of a pentagon's height that its point takes. */
export const POINT_SHARE = 0.4;

type Outline = Rect & { readonly kind: SymbolKind };

export const isUpright = (side: Side): boolean => side === 'top' || side === 'bottom';

/** The coordinates along a side that lines may use: x for top and bottom, y for left and right. */
export function portRange(symbol: Rect, side: Side): readonly [lo: number, hi: number] {
  const [from, size] = isUpright(side) ? [symbol.x, symbol.width] : [symbol.y, symbol.height];
  return [from + size * (0.5 - MIDDLE), from + size * (0.5 + MIDDLE)];
}

/** The other coordinate of the border at `at` along the side. */
export function borderAt(symbol: Outline, side: Side, at: number): number {
  const inset = insetAt(symbol, side, at);
  if (side === 'top') return symbol.y + inset;
  if (side === 'bottom') return symbol.y + symbol.height - inset;
  return side === 'left' ? symbol.x + inset : symbol.x + symbol.width - inset;
}

/** How far the outline lies inside the symbol's rectangle there. */
function insetAt({ kind, x, y, width, height }: Outline, side: Side, at: number): number {
  const [along, across] = isUpright(side) ? [width, height] : [height, width];
  const off = Math.abs(at - (isUpright(side) ? x : y) - along / 2);
  if (kind === 'box' || off === 0) return 0;
  if (kind === 'diamond') return (across / 2) * (off / (along / 2));
  if (kind === 'capsule') {
    const radius = Math.min(width, height) / 2;
    const bent = Math.max(0, off - (along / 2 - radius));
    return radius - Math.sqrt(radius * radius - bent * bent);
  }
  if (kind !== 'pentagon' || side === 'top') return 0;
  if (side === 'bottom') return height * POINT_SHARE * (off / (width / 2));
  const into = at - (y + height * (1 - POINT_SHARE));
  return into <= 0 ? 0 : (into / (height * POINT_SHARE)) * (width / 2);
}
