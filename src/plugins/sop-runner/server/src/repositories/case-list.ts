/** All cases, newest first, for those who watch. */
import { iso, select, selectOne, type Sql } from './sql';

export interface CaseRow {
  readonly id: number;
  readonly reference: string;
  readonly subject: string;
  readonly revisionId: number;
  readonly status: 'running' | 'completed' | 'cancelled';
  readonly step: number;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  /** Keys of the positions that have it now. */
  readonly roles: readonly string[];
}

interface Filter {
  readonly sop?: string | undefined;
  readonly status?: string | undefined;
  /** Row id of the last case of the page before. */
  readonly before: number | null;
}

/** A page of cases. */
export function casePage(sql: Sql, { sop, status, before }: Filter, limit: number): Promise<readonly CaseRow[]> {
  const where = [
    ...(sop === undefined ? [] : ['c.sop_document_id = :sop']),
    ...(status === undefined ? [] : ['c.status = :status']),
    ...(before === null ? [] : ['c.id < :before']),
  ];
  return select<CaseRow>(
    sql,
    `select c.id, c.reference, c.subject, c.revision_id as "revisionId", c.status, c.current_step as step,
       ${iso('c.started_at')} as "startedAt", ${iso('c.finished_at')} as "finishedAt",
       (select coalesce(json_agg(distinct r.key), '[]') from sop_runner_tasks t join sop_roles r on r.id = t.role_id
        where t.case_id = c.id and t.state in ('waiting', 'received')) as roles
     from sop_cases c ${where.length === 0 ? '' : `where ${where.join(' and ')}`} order by c.id desc limit :limit`,
    { sop: sop ?? null, status: status ?? null, before, limit },
  );
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
