/** The form's table around a flowchart that stands alone: number, *Kegiatan*, and the positions' columns with their names. */
import { element, type Element } from './element';
import { text } from './elements';
import type { Page, Rect } from './types';

/** The table's words. `activities` by row number from 1, `roles` in the order of the columns. */
export interface Table {
  readonly heads: { readonly number: string; readonly activity: string; readonly roles: string };
  readonly roles: readonly string[];
  readonly activities: readonly string[];
}

const LEFT = { number: 22, activity: 150 } as const;
const HEAD = { roles: 14, names: 30 } as const;
const SIZE = 7;
const LINE = { fill: 'none', stroke: '#000', strokeWidth: 0.6 } as const;

/** Room the table needs beside and above the flowchart. */
export const TABLE_ROOM = { left: LEFT.number + LEFT.activity, top: HEAD.roles + HEAD.names } as const;

/** Rules and words of the table. */
export function tableElements(page: Page, table: Table): readonly Element[] {
  const [numberAt, activityAt, head] = [-LEFT.number - LEFT.activity, -LEFT.activity, page.top - TABLE_ROOM.top];
  const cells: [Rect, string, 'middle' | 'start', string][] = [
    [{ x: numberAt, y: head, width: LEFT.number, height: TABLE_ROOM.top }, table.heads.number, 'middle', 'bold'],
    [{ x: activityAt, y: head, width: LEFT.activity, height: TABLE_ROOM.top }, table.heads.activity, 'middle', 'bold'],
    [{ x: 0, y: head, width: page.width, height: HEAD.roles }, table.heads.roles, 'middle', 'bold'],
  ];
  page.columns.forEach(({ x, width }, index) =>
    cells.push([{ x, y: head + HEAD.roles, width, height: HEAD.names }, table.roles[index] ?? '', 'middle', 'bold']),
  );
  // Pentagons above the rows stand in a row of their own without a number.
  if (page.top < 0)
    for (const { x, width } of [...page.columns, { x: numberAt, width: LEFT.number }, { x: activityAt, width: LEFT.activity }])
      cells.push([{ x, y: page.top, width, height: -page.top }, '', 'middle', 'normal']);
  for (const { step, y, height } of page.rows) {
    cells.push([{ x: numberAt, y, width: LEFT.number, height }, String(step), 'middle', 'normal']);
    cells.push([{ x: activityAt, y, width: LEFT.activity, height }, table.activities[step - 1] ?? '', 'start', 'normal']);
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
