/** Widths of the table's columns: symbols get what they need, texts share the rest. */
import type { Definition } from '../definition';
import { comfort } from '../flowchart';
import { downToUnit } from './paper';

export interface Widths {
  readonly number: number;
  readonly activity: number;
  readonly roles: readonly number[];
  readonly inputs: number;
  readonly time: number;
  readonly outputs: number;
  readonly remark: number;
}

const NUMBER = 24;
const TIME = 51;
const REMARK = { empty: 42, filled: 63 } as const;
/** Positions take at most this part of the table. */
const ROLES_SHARE = 0.5;
const LEAST = { role: 12, text: 30 } as const;

/** Widths for a table of `room` points. With very many positions it comes out wider. */
export function columnWidths(def: Definition, room: number): Widths {
  const wanted = comfort(def).columns;
  const sum = wanted.reduce((one, other) => one + other, 0);
  const squeeze = Math.min(1, (room * ROLES_SHARE) / Math.max(1, sum));
  const roles = wanted.map((width) => Math.max(LEAST.role, downToUnit(width * squeeze)));
  const remark = def.steps.some((step) => step.remark !== null) ? REMARK.filled : REMARK.empty;
  const rest = downToUnit(room) - roles.reduce((one, other) => one + other, 0) - NUMBER - TIME - remark;
  const documents = Math.max(LEAST.text, downToUnit(rest * 0.29));
  return {
    number: NUMBER,
    activity: Math.max(LEAST.text, rest - 2 * documents),
    roles,
    inputs: documents,
    time: TIME,
    outputs: documents,
    remark,
  };
}
