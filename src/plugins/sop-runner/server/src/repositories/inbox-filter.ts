/** What narrows the inbox, as SQL on a task's row `t`: only the conditions that are asked for. */
import { OPEN, type Moment } from './case-filter';
import { all, dayBegins, type Cursor } from './paging';
import { searched, type Found } from './searched';
import type { Values } from './sql';

export interface InboxFilter {
  readonly sop?: string | undefined;
  readonly state?: 'waiting' | 'received' | 'mine' | undefined;
  readonly due?: 'overdue' | 'today' | 'later' | undefined;
  /** The running cases that have the words which were typed. */
  readonly found?: Found | null;
}

/** Whose inbox, and when: row ids of the positions, the row of the `actor` table (0 for who never acted) and the office's day. */
export interface Desk extends Moment {
  readonly roleIds: readonly number[];
  readonly person: number;
  readonly today: string;
}

const TOMORROW = dayBegins('today', 1);

/** Each kind of due time, as ranges of the inbox's index: of tasks that are due some time, and of those that never are. */
export const DUE = {
  overdue: ['t.due_at < cast(:now as timestamp)'],
  today: [`t.due_at >= cast(:now as timestamp) and t.due_at < greatest(${TOMORROW}, cast(:now as timestamp))`],
  later: [`t.due_at >= ${TOMORROW}`, 't.due_at is null'],
} as const;

const ANY = ['t.due_at is not null', 't.due_at is null'];

const STATE = {
  waiting: `t.state = 'waiting'`,
  received: `t.state = 'received'`,
  mine: `t.state = 'received' and t.assignee_id = :person`,
} as const;

export interface InboxSource {
  /** Conditions of ranges that follow each other in the inbox's order. */
  readonly ranges: readonly string[];
  readonly values: Values;
}

/** Where the tasks of a filter are found in the index of each position, after the last one of the page before. */
export function tasksOf({ sop, state, due, found = null }: InboxFilter, desk: Desk, after: Cursor | null): InboxSource {
  const where = [
    `t.${OPEN}`,
    ...(state === undefined ? [] : [STATE[state]]),
    ...(sop === undefined ? [] : ['exists (select 1 from sop_cases c where c.id = t.case_id and c.sop_document_id = :sop)']),
    ...(found === null ? [] : [searched(found)]),
  ];
  const ranges = (due === undefined ? ANY : DUE[due]).map((range) => rest(range, after)).filter((range) => range !== null);
  return { ranges: ranges.map((range) => all([...where, range])), values: { ...desk, ...after, ...found?.values, sop: sop ?? null } };
}

/** What is left of a range after a row: tasks that never are due come last. Null where nothing can be. */
function rest(range: string, after: Cursor | null): string | null {
  if (after === null) return range;
  const isUndated = range === 't.due_at is null';
  if (after.at === null) return isUndated ? `${range} and t.id > :id` : null;
  return isUndated ? range : `${range} and (t.due_at, t.id) > (cast(:at as timestamp), :id)`;
}
