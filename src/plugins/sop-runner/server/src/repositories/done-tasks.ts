/** Tasks that a person completed, newest first. */
import { NOW_WITH } from './case-list';
import { all, COUNTED, exact, type Cursor } from './paging';
import { isReference, matches, searchFor, spansOf, WORDS_OF_CASE, type Search } from './search';
import { eachLookedAt, lookFor, searched } from './searched';
import { iso, select, selectOne, type Sql, type Values } from './sql';

export interface DoneRow {
  readonly id: number;
  readonly reference: string;
  readonly subject: string;
  readonly revisionId: number;
  readonly role: string;
  readonly step: number;
  readonly outcome: string | null;
  readonly closedAt: string;
  readonly caseStatus: 'running' | 'completed' | 'cancelled';
  /** Keys of the positions that have the case now. */
  readonly roles: readonly string[];
  /** For the cursor. */
  readonly at: string;
}

/** `returned` is a task too that was completed, by a branch that leads back. */
const DONE = `t.closed_by_id = :person and t.state in ('done', 'returned')`;

/** So many of the newest are looked at one by one first: a frequent word fills the page from them. */
const NEWEST = 500;

const NEWEST_FIRST = 't.closed_at desc, t.id desc';

/** A page of completed tasks; `person` is a row of the `actor` table. */
export async function donePage(
  sql: Sql,
  person: number,
  q: string | undefined,
  after: Cursor | null,
  limit: number,
): Promise<readonly DoneRow[]> {
  const done = all([DONE, ...(after === null ? [] : ['(t.closed_at, t.id) < (cast(:at as timestamp), :id)'])]);
  const read = (tasks: string, values: Values = {}) => pageOf(sql, tasks, { person, limit, ...after, ...values });
  if (q === undefined) return read(`sop_runner_tasks t where ${done}`);
  const search = searchFor(q);
  const newest = `(select t.* from sop_runner_tasks t where ${done} order by ${NEWEST_FIRST} limit ${NEWEST}) t`;
  const rows = await read(`${newest} where ${eachLookedAt(search)}`, { ...search });
  if (rows.length >= limit) return rows;
  const found = await lookFor(sql, q, 'all');
  return read(`sop_runner_tasks t where ${all([done, searched(found)])}`, found.values);
}

function pageOf(sql: Sql, tasks: string, values: Values): Promise<readonly DoneRow[]> {
  return select<DoneRow>(
    sql,
    `select t.id, c.reference, c.subject, c.revision_id as "revisionId", r.key as role, t.step, t.outcome, ${iso('t.closed_at')} as "closedAt",
       c.status as "caseStatus", open.roles, ${exact('t.closed_at')} as at
     from (select t.* from ${tasks} order by ${NEWEST_FIRST} limit :limit) t
     join sop_cases c on c.id = t.case_id join sop_roles r on r.id = t.role_id cross join lateral (${NOW_WITH}) open
     order by ${NEWEST_FIRST}`,
    values,
  );
}

/** How many tasks the person completed; stops counting at 1001. */
export async function doneCount(sql: Sql, person: number, q: string | undefined): Promise<number> {
  const search = q === undefined ? null : searchFor(q);
  const text = search === null ? `select 1 from sop_runner_tasks t where ${DONE} limit ${COUNTED}` : doneIn(search);
  const row = await selectOne<{ count: number }>(sql, `select count(*)::int as count from (${text}) counted`, { person, ...search });
  return row?.count ?? 0;
}

/** Of the cases that have the words, the newest first, until there are enough. */
function doneIn(search: Search): string {
  const spans = isReference(search) ? '(select 1) spans' : `${spansOf(search, '(select max(id) from sop_cases)')} spans`;
  const isFound = isReference(search) ? matches(search) : `${WORDS_OF_CASE} @@ spans.words`;
  return `select 1 from ${spans} cross join lateral (
    select 1 from sop_cases c join sop_runner_tasks t on t.case_id = c.id where ${isFound} and ${DONE} limit ${COUNTED}) found limit ${COUNTED}`;
}
