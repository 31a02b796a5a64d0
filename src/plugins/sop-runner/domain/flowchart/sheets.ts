/**
 * Divides a drawing into the pages it is printed on. A line between two pages becomes two, each to a pentagon with the same letter.
 * A page is a stack of tiers: a row is one, two where a branch ends in it; pentagons stand in strips above and below the rows.
 */
import type { Definition } from '../definition';
import type { Drawing } from './links';
import { letterOf } from './pages';
import { SheetDraft, type Sheet } from './sheet';
import type { PageRange } from './types';

/** Keys of the columns: the positions of the form, then those that only symbols name. */
export function columnsOf(def: Definition): readonly string[] {
  return [...new Set([...def.roles.map((role) => role.key), ...def.steps.flatMap((row) => row.nodes.map((node) => node.role))])];
}

/** The pages of a drawing. `columns` are keys of positions, `widths` the columns' widths (they say how many pentagons stand side by side). */
export function sheets(
  drawing: Drawing,
  ranges: readonly PageRange[],
  columns: readonly string[],
  widths: readonly number[],
): readonly Sheet[] {
  const pageOf = (step: number) => ranges.findIndex(({ from, to }) => step >= from && step <= to);
  const columnOf = new Map(columns.map((key, index) => [key, index]));
  const marks = new Map(drawing.marks.map((mark) => [mark.id, mark]));
  const drafts = ranges.map((range) => new SheetDraft(range, drawing.marks, columnOf, widths));
  let letters = 0;
  for (const link of drawing.links) {
    const there = marks.get(link.to[0] ?? '');
    const [out, into] = [drafts[pageOf(link.source.step)], drafts[pageOf(there?.address.step ?? 0)]];
    if (out === undefined || into === undefined || there === undefined) continue;
    if (out === into) {
      out.links.push(link);
      continue;
    }
    const letter = letterOf(letters++);
    const column = columnOf.get(there.role) ?? 0;
    const isForward = into.range.from > out.range.from;
    const [leaving, coming] = [`${letter}.out`, `${letter}.in`];
    out.addPentagon(leaving, letter, column, isForward ? 'below' : 'above');
    into.addPentagon(coming, letter, column, isForward ? 'above' : 'below');
    out.links.push({ ...link, id: `${link.id}.out`, to: [leaving] });
    into.links.push({ ...link, id: `${link.id}.in`, from: [coming], label: null });
  }
  return drafts.map((draft) => draft.sheet());
}
