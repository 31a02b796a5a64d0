/** Tasks that a person completed, newest first. */
import { NOW_WITH } from './case-list';
import { all, COUNTED, exact, type Cursor } from './paging';
import { isReference, spansOf, WORDS_OF_CASE } from './search';
import { lookFor, searched, type Found } from './searched';
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

function doneBy(person: number, found: Found | null, after: Cursor | null): { readonly where: string; readonly values: Values } {
  const where = [
    DONE,
    ...(found === null ? [] : [searched(found)]),
    ...(after === null ? [] : ['(t.closed_at, t.id) < (cast(:at as timestamp), :id)']),
  ];
  return { where: all(where), values: { person, ...found?.values, ...after } };
}

/** A page of completed tasks; `person` is a row of the `actor` table. */
export async function donePage(
  sql: Sql,
  person: number,
  q: string | undefined,
  after: Cursor | null,
  limit: number,
): Promise<readonly DoneRow[]> {
  const { where, values } = doneBy(person, await lookFor(sql, q), after);
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
  const found = await lookFor(sql, q);
  const { where, values } = doneBy(person, found, null);
  const isByWords = found !== null && !found.isFew && !isReference(found.search);
  const text = isByWords ? doneInSpans(found) : `select 1 from sop_runner_tasks t where ${where} limit ${COUNTED}`;
  return (await selectOne<{ count: number }>(sql, `select count(*)::int as count from (${text}) counted`, values))?.count ?? 0;
}

/** Where many cases have the words, their tasks are soon so many: quicker than looking at each task that the person ever did. */
function doneInSpans({ search }: Found): string {
  return `select 1 from ${spansOf(search, '(select max(id) from sop_cases)')} spans cross join lateral (
    select 1 from sop_cases c join sop_runner_tasks t on t.case_id = c.id
    where ${WORDS_OF_CASE} @@ spans.words and ${DONE} limit ${COUNTED}) found limit ${COUNTED}`;
}
