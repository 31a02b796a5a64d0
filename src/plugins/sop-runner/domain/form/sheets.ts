/** Divides the table into pages, so that no row and no symbol is cut. */
import type { Definition } from '../definition';
import { layout, type Flowchart, type PageRange } from '../flowchart';
import type { Widths } from './columns';
import { parts } from './rows';
import type { FormRow, FormSheet } from './types';
import type { FormWords } from './words';

/** Pages where lines leave or come have a strip of pentagons each way. */
const STRIPS = 68;
const TRIES = 10;

export function sheetsOf(
  def: Definition,
  widths: Widths,
  rows: readonly FormRow[],
  room: number,
  words: FormWords,
): { readonly sheets: readonly FormSheet[]; readonly flowchart: Flowchart } {
  const split = rows.map((row) => parts(row, room - STRIPS, words));
  const heights = split.map(([first]) => first?.height ?? 0);
  const flowchart = fitted(def, widths, heights, (index) => (split[index]?.length ?? 1) > 1, room);
  const sheets = flowchart.pages.flatMap((chart): FormSheet[] => {
    const shown = chart.rows.flatMap(({ step }) => split[step - 1]?.slice(0, 1) ?? []);
    const rest = chart.rows.flatMap(({ step }) => split[step - 1]?.slice(1) ?? []);
    return [{ chart, rows: shown }, ...rest.map((row) => ({ chart: null, rows: [row] }))];
  });
  return { sheets, flowchart };
}

/** Lays out again with fewer rows a page until the pentagons fit too. */
function fitted(def: Definition, widths: Widths, heights: readonly number[], isLong: (index: number) => boolean, room: number): Flowchart {
  const kept: number[] = [];
  for (let attempt = 1; ; attempt += 1) {
    const pages = packed(heights, isLong, (page) => room - (kept[page] ?? 0));
    const flowchart = layout(def, { columns: widths.roles, rows: heights, pages });
    const over = flowchart.pages.map(({ top, bottom, rows }) => (rows.length > 1 ? bottom - top - room : 0));
    if (attempt === TRIES || over.every((one) => one <= 0)) return flowchart;
    over.forEach((one, page) => (kept[page] = (kept[page] ?? 0) + Math.max(0, one)));
  }
}

/** As many rows a page as fit; a long row ends its page. */
function packed(heights: readonly number[], isLong: (index: number) => boolean, room: (page: number) => number): readonly PageRange[] {
  const pages: PageRange[] = [];
  let from = 1;
  let taken = 0;
  heights.forEach((height, index) => {
    const isFull = taken > 0 && (taken + height > room(pages.length) || isLong(index - 1));
    if (isFull) {
      pages.push({ from, to: index });
      from = index + 1;
      taken = 0;
    }
    taken += height;
  });
  if (heights.length >= from) pages.push({ from, to: heights.length });
  return pages;
}
