/** The table's rows: texts broken into lines, and the height that they and the symbols need. */
import type { Definition, StandardTime, Step } from '../definition';
import { comfort } from '../flowchart';
import type { Widths } from './columns';
import { lines, type Face, type Line } from './measure';
import { upToUnit } from './paper';
import type { ColumnName, FormRow } from './types';
import { filled, type FormWords } from './words';

export const BODY: Face = { size: 8, isBold: false };
/** Distance of lines, and room between a cell's text and its borders. */
export const LINE_HEIGHT = 9.75;
export const PADDING = { x: 3, y: 3 } as const;

export const COLUMNS: readonly ColumnName[] = ['activity', 'inputs', 'time', 'outputs', 'remark'];

/** One row for each step, however high. */
export function rowsOf(def: Definition, widths: Widths, words: FormWords): readonly FormRow[] {
  const least = comfort(def).rows;
  return def.steps.map((step, index) => {
    const texts: Readonly<Record<ColumnName, readonly string[]>> = {
      activity: [step.activity],
      inputs: listed(step.inputs),
      time: [timeOf(step.standardTime, words)],
      outputs: listed(step.outputs),
      remark: step.remark === null ? [] : [step.remark],
    };
    const cells = mapped((name) => lines(texts[name], widths[name] - 2 * PADDING.x - 1, BODY));
    return { step: index + 1, number: numberOf(step, index), cells, height: upToUnit(Math.max(least[index] ?? 0, heightOf(cells))) };
  });
}

/** A row in parts that each fit the room; nearly always one. Symbols stand in the first. */
export function parts(row: FormRow, room: number, words: FormWords): readonly FormRow[] {
  if (row.height <= room) return [row];
  const fit = Math.max(1, Math.floor((room - 2 * PADDING.y) / LINE_HEIGHT));
  const count = Math.ceil(Math.max(...COLUMNS.map((name) => row.cells[name].length)) / fit);
  return Array.from({ length: count }, (_, part) => {
    const cells = mapped((name) => row.cells[name].slice(part * fit, (part + 1) * fit));
    const number = part === 0 ? row.number : filled(words.continued, { number: row.number });
    return { step: row.step, number, cells, height: part === 0 ? room : upToUnit(heightOf(cells)) };
  });
}

function mapped(work: (name: ColumnName) => readonly Line[]): FormRow['cells'] {
  return { activity: work('activity'), inputs: work('inputs'), time: work('time'), outputs: work('outputs'), remark: work('remark') };
}

function heightOf(cells: FormRow['cells']): number {
  return Math.max(...COLUMNS.map((name) => cells[name].length)) * LINE_HEIGHT + 2 * PADDING.y;
}

function numberOf(step: Step, index: number): string {
  return String(Number.isFinite(step.number) && step.number > 0 ? step.number : index + 1);
}

/** Several documents are counted, as on paper. */
function listed(documents: readonly string[]): readonly string[] {
  return documents.length < 2 ? documents : documents.map((document, index) => `${index + 1}. ${document}`);
}

function timeOf({ amount, unit, asWritten }: StandardTime, words: FormWords): string {
  if (asWritten !== '') return asWritten;
  return amount === null ? words.asNeeded : `${String(amount).replace('.', ',')} ${words.units[unit]}`;
}
