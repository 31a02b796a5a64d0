/** Lays out the five-symbol flowchart of an SOP on the form's grid: rows are steps, columns are positions. */
import type { Definition } from '../definition';
import { grid, type Grid } from './grid';
import { labels } from './labels';
import { drawing } from './links';
import { route } from './route';
import type { Routed } from './router';
import { wholePages } from './pages';
import type { Sheet } from './sheet';
import { columnsOf, sheets } from './sheets';
import type { Flowchart, LayoutOptions, LineShape, Page, SymbolShape } from './types';

export const USUAL = { column: 72, row: 56, labelSize: 7.5 } as const;
/** Nothing can be drawn in a cell smaller than this. */
const LEAST = 8;

/**
 * The same definition and sizes always give the same flowchart. No line runs over a symbol, a word or along another line; every
 * way of the definition is drawn. A bad definition gives what can be drawn of it and the list of what cannot.
 */
export function layout(def: Definition, options: LayoutOptions = {}): Flowchart {
  const columns = columnsOf(def);
  const widths = columns.map((_, index) => sizeOf(options.columns?.[index], USUAL.column));
  const heightOf = (step: number) => sizeOf(options.rows?.[step - 1], USUAL.row);
  const drawn = drawing(def);
  const pages = sheets(drawn, wholePages(def.steps.length, options.pages), columns, widths).map((sheet) => {
    const places = grid(sheet, widths, heightOf);
    const lines = route(places, sheet.links);
    const words = labels(places, lines, options.labelSize ?? USUAL.labelSize);
    return page(sheet, places, columns, [...[...places.symbols.values()].map(symbolShape), ...lines.map(lineShape), ...words]);
  });
  return { pages, problems: drawn.problems };
}

function sizeOf(given: number | undefined, usual: number): number {
  return given === undefined || !Number.isFinite(given) ? usual : Math.max(LEAST, given);
}

function page(sheet: Sheet, places: Grid, columns: readonly string[], shapes: Page['shapes']): Page {
  const rows = new Map<number, { y: number; height: number }>();
  sheet.tiers.forEach(({ step }, index) => {
    const { at, size } = places.tiers[index] ?? { at: 0, size: 0 };
    if (step > 0) rows.set(step, { y: rows.get(step)?.y ?? at, height: (rows.get(step)?.height ?? 0) + size });
  });
  const height = [...rows.values()].reduce((sum, row) => sum + row.height, 0);
  return {
    columns: columns.map((role, index) => ({ role, x: places.columns[index]?.at ?? 0, width: places.columns[index]?.size ?? 0 })),
    rows: [...rows].map(([step, row]) => ({ step, ...row })),
    width: places.width,
    height,
    top: places.top,
    bottom: places.bottom,
    shapes,
  };
}

function symbolShape({ kind, id, address, text, x, y, width, height }: SymbolShape): SymbolShape {
  return { kind, id, address, text, x, y, width, height };
}

function lineShape({ link: { id, source, target, arrow }, way, points }: Routed): LineShape {
  return { kind: 'line', id, from: way.from.id, to: way.to.id, source, target, points, arrow };
}
