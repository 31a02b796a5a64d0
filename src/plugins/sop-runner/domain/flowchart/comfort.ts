/** The sizes at which a flowchart is easy to read: what the form's table should give at least where its texts need less. */
import type { Definition } from '../definition';
import { drawing, type Link } from './links';
import { columnsOf } from './sheets';

export interface Comfort {
  /** Least width of each position's column, in the form's order. */
  readonly columns: readonly number[];
  /** Least height of each row, in order. */
  readonly rows: readonly number[];
}

const BESIDE = 36;
const COLUMN = 64;
/** Leaves room for a decision's label between symbols. */
const WIDE_COLUMN = 88;
const ROW = { box: 40, decision: 50, line: 7, end: 34 } as const;

/** Letters of a *Kegiatan* on one line of the flowchart's own table, and the height of a line. */
const ACTIVITY = { letters: 34, line: 8.4, margin: 10 } as const;

/**
 * More symbols in a cell need a wider column; decisions, their ends and lines that turn back in a row need a higher row. With `activities`,
 * where the flowchart stands in its own table, rows hold those whole and columns are wider.
 */
export function comfort(def: Definition, { activities = false }: { readonly activities?: boolean } = {}): Comfort {
  const { links } = drawing(def);
  return {
    columns: columnsOf(def).map((role) => {
      const most = Math.max(1, ...def.steps.map((row) => row.nodes.filter((node) => node.role === role).length));
      return Math.max(activities ? WIDE_COLUMN : 0, COLUMN + (most - 1) * BESIDE);
    }),
    rows: def.steps.map(({ activity, nodes }, index) => {
      const height = nodes.some((node) => node.symbol === 'decision') ? ROW.decision : ROW.box;
      const turning = links.filter((link) => link.arrow && link.source.step === index + 1 && isTurning(link)).length;
      const isEnding = links.some((link) => link.target === 'end' && link.source.step === index + 1);
      const text = activities ? Math.ceil(activity.length / ACTIVITY.letters) * ACTIVITY.line + ACTIVITY.margin : 0;
      return Math.max(text, height + turning * ROW.line + (isEnding ? ROW.end : 0));
    }),
  };
}

function isTurning({ source, target }: Link): boolean {
  return target !== 'end' && target.step <= source.step;
}
