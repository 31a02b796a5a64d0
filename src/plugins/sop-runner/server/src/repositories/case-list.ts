/** Lists of cases, newest first: of all for those who watch, and of one's own. */
import { casesOf, OPEN, overdueCases, type CaseFilter, type Lateness, type Moment } from './case-filter';
import { COUNTED, exact, type Cursor } from './paging';
import { iso, select, selectOne, type Sql } from './sql';

export interface CaseRow {
  readonly id: number;
  readonly reference: string;
  readonly subject: string;
  readonly revisionId: number;
  readonly unit: string | null;
  readonly status: 'running' | 'completed' | 'cancelled';
  readonly urgent: boolean;
  readonly confidential: boolean;
  readonly step: number;
  readonly starter: string | null;
  readonly startedAt: string;
  readonly dueAt: string | null;
  readonly finishedAt: string | null;
  /** Keys of the positions that have it now, the newest time that one got it, and the earliest due time of their tasks. */
  readonly roles: readonly string[];
  readonly openedAt: string | null;
  readonly taskDueAt: string | null;
  /** For the cursor. */
  readonly at: string;
}

/** The open tasks of a case's row `c`. */
export const NOW_WITH = `
  select coalesce(json_agg(r.key order by t.node), '[]') as roles, max(t.opened_at) as opened_at, min(t.due_at) as due_at
  from sop_runner_tasks t join sop_roles r on r.id = t.role_id where t.case_id = c.id and t.${OPEN}`;

/** A page of cases, after the last one of the page before. */
export function casePage(sql: Sql, filter: CaseFilter, moment: Moment, after: Cursor | null, limit: number): Promise<readonly CaseRow[]> {
  const { query, order, values } = casesOf(filter, moment, after);
  return select<CaseRow>(
    sql,
    `select c.id, c.reference, c.subject, c.revision_id as "revisionId", c.unit, c.status, coalesce(c.urgent, false) as urgent, c.confidential,
       c.current_step as step, a.name as starter, ${iso('c.started_at')} as "startedAt", ${iso('c.due_at')} as "dueAt",
       ${iso('c.finished_at')} as "finishedAt", open.roles, ${iso('open.opened_at')} as "openedAt", ${iso('open.due_at')} as "taskDueAt",
       ${exact('c.started_at')} as at
     from (${query}) c
     left join sop_runner_actors a on a.id = c.started_by_id cross join lateral (${NOW_WITH}) open
     order by ${order}`,
    { ...values, limit },
  );
}

/** How many cases a filter leaves; stops counting at 1001. */
export async function caseCount(sql: Sql, filter: CaseFilter, moment: Moment): Promise<number> {
  const { counted, values } = casesOf(filter, moment, null);
  const text = `select count(*)::int as count from (${counted}) counted`;
  return (await selectOne<{ count: number }>(sql, text, { ...values, limit: COUNTED }))?.count ?? 0;
}

/** Whether few cases are overdue, or more than a list counts. */
export async function lateness(sql: Sql, { now }: Moment): Promise<Lateness> {
  const text = `select count(*)::int as count from ${overdueCases(COUNTED)} late`;
  return ((await selectOne<{ count: number }>(sql, text, { now }))?.count ?? 0) < COUNTED ? 'few' : 'many';
}

/** How many cases of an SOP are running. */
export async function runningCount(sql: Sql, sop: string): Promise<number> {
  const text = `select count(*)::int as count from sop_cases where sop_document_id = :sop and status = 'running'`;
  return (await selectOne<{ count: number }>(sql, text, { sop }))?.count ?? 0;
}

/** What ties a person to a case. */
export interface Part {
  /** Started it, did anything in it, or has a task of it. */
  readonly acted: boolean;
  /** Holds a position that has had a task in it. */
  readonly roleHadTask: boolean;
}

export async function partIn(sql: Sql, caseId: number, person: number, roleIds: readonly number[]): Promise<Part> {
  const part = await selectOne<Part>(
    sql,
    `select
       exists (select 1 from sop_runner_events e where e.case_id = :caseId and e.actor_id = :person)
         or exists (select 1 from sop_runner_tasks t where t.case_id = :caseId and t.assignee_id = :person) as acted,
       exists (select 1 from sop_runner_tasks t where t.case_id = :caseId and t.role_id = any(cast(:roleIds as int[]))) as "roleHadTask"`,
    { caseId, person, roleIds },
  );
  return part ?? { acted: false, roleHadTask: false };
}
