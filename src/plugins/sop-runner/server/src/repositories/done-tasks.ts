/** Tasks that a person completed, newest first. */
import { NOW_WITH } from './case-list';
import { all, COUNTED, exact, type Cursor } from './paging';
import { matches, searchFor } from './search';
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
function doneBy(person: number, q: string | undefined, after: Cursor | null): { readonly where: string; readonly values: Values } {
  const search = q === undefined ? undefined : searchFor(q);
  const where = [
    `t.closed_by_id = :person and t.state in ('done', 'returned')`,
    ...(search === undefined ? [] : [`exists (select 1 from sop_cases c where c.id = t.case_id and ${matches(search)})`]),
    ...(after === null ? [] : ['(t.closed_at, t.id) < (cast(:at as timestamp), :id)']),
  ];
  return { where: all(where), values: { person, ...search, ...after } };
}

/** A page of completed tasks; `person` is a row of the `actor` table. */
export function donePage(
  sql: Sql,
  person: number,
  q: string | undefined,
  after: Cursor | null,
  limit: number,
): Promise<readonly DoneRow[]> {
  const { where, values } = doneBy(person, q, after);
  return select<DoneRow>(
    sql,
    `select t.id, c.reference, c.subject, c.revision_id as "revisionId", r.key as role, t.step, t.outcome, ${iso('t.closed_at')} as "closedAt",
       c.status as "caseStatus", open.roles, ${exact('t.closed_at')} as at
     from (select t.* from sop_runner_tasks t where ${where} order by t.closed_at desc, t.id desc limit :limit) t
     join sop_cases c on c.id = t.case_id join sop_roles r on r.id = t.role_id cross join lateral (${NOW_WITH}) open
     order by t.closed_at desc, t.id desc`,
    { ...values, limit },
  );
}

/** How many tasks the person completed; stops counting at 1001. */
export async function doneCount(sql: Sql, person: number, q: string | undefined): Promise<number> {
  const { where, values } = doneBy(person, q, null);
  const text = `select count(*)::int as count from (select 1 from sop_runner_tasks t where ${where} limit ${COUNTED}) counted`;
  return (await selectOne<{ count: number }>(sql, text, values))?.count ?? 0;
}
