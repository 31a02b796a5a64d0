/** The form's table around a flowchart that stands alone: number, *Kegiatan*, and the positions' columns with their names. */
import { element, type Element } from './element';
import { text } from './elements';
import type { Page, Rect } from './types';

/** The table's words. `activities` by row number from 1, null where there is no room for them; `roles` in the order of the columns. */
export interface Table {
  readonly heads: { readonly number: string; readonly activity: string; readonly roles: string };
  readonly roles: readonly string[];
  readonly activities: readonly string[] | null;
}

const LEFT = { number: 22, activity: 150 } as const;
const HEAD = { roles: 14, names: 30 } as const;
const SIZE = 7;
const LINE = { fill: 'none', stroke: '#000', strokeWidth: 0.6 } as const;

/** Room the table needs beside and above the flowchart. */
export function tableRoom({ activities }: Table): { readonly left: number; readonly top: number } {
  return { left: LEFT.number + (activities === null ? 0 : LEFT.activity), top: HEAD.roles + HEAD.names };
}

/** Rules and words of the table. */
export function tableElements(page: Page, table: Table): readonly Element[] {
  const { heads, activities } = table;
  const { left, top } = tableRoom(table);
  const head = page.top - top;
  const columns = [
    ...page.columns,
    { x: -left, width: LEFT.number },
    ...(activities === null ? [] : [{ x: -LEFT.activity, width: LEFT.activity }]),
  ];
  const cells: [Rect, string, 'middle' | 'start', string][] = [
    [{ x: -left, y: head, width: LEFT.number, height: top }, heads.number, 'middle', 'bold'],
  ];
  if (activities !== null)
    cells.push([{ x: -LEFT.activity, y: head, width: LEFT.activity, height: top }, heads.activity, 'middle', 'bold']);
  cells.push([{ x: 0, y: head, width: page.width, height: HEAD.roles }, heads.roles, 'middle', 'bold']);
  page.columns.forEach(({ x, width }, index) =>
    cells.push([{ x, y: head + HEAD.roles, width, height: HEAD.names }, table.roles[index] ?? '', 'middle', 'bold']),
  );
  // Pentagons above the rows stand in a row of their own without a number.
  if (page.top < 0) for (const { x, width } of columns) cells.push([{ x, y: page.top, width, height: -page.top }, '', 'middle', 'normal']);
  for (const { step, y, height } of page.rows) {
    cells.push([{ x: -left, y, width: LEFT.number, height }, String(step), 'middle', 'normal']);
    if (activities !== null)
      cells.push([{ x: -LEFT.activity, y, width: LEFT.activity, height }, activities[step - 1] ?? '', 'start', 'normal']);
    for (const { x, width } of page.columns) cells.push([{ x, y, width, height }, '', 'middle', 'normal']);
  }
  return cells.flatMap(([rect, content, anchor, weight]) => [
    element('rect', { ...rect, ...LINE }),
    ...written(rect, content, anchor, weight),
  ]);
}

function written({ x, y, width, height }: Rect, content: string, anchor: 'middle' | 'start', weight: string): readonly Element[] {
  const fits = Math.max(1, Math.floor((height - 3) / (SIZE * 1.2)));
  const all = wrapped(content, Math.max(1, Math.floor((width - 6) / (SIZE * (weight === 'bold' ? 0.58 : 0.54)))));
  const lines = all.length <= fits ? all : [...all.slice(0, fits - 1), `${all[fits - 1] ?? ''}…`];
  const from = y + height / 2 - (lines.length * SIZE * 1.2) / 2 + SIZE;
  return lines.map((line, index) =>
    text(line, anchor === 'middle' ? x + width / 2 : x + 3, from + index * SIZE * 1.2, SIZE, { textAnchor: anchor, fontWeight: weight }),
  );
}

/** Breaks a text at blanks into lines of at most so many letters; a longer word is cut. */
function wrapped(content: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of content.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else for (let at = 0; at < word.length; at += letters) lines.push(word.slice(at, at + letters));
  }
  return lines;
}
