/**
 * A person's open tasks, for the digest: those that they have, and those of their positions that wait for anybody or for them; also
 * where somebody has them who does not hold the position any more.
 */
import { HOLDINGS, WORK_ACTION } from '../../repositories/holders';
import { iso, select, type Sql } from '../../repositories/sql';
import type { DigestDay } from './rows';

export interface DigestTask {
  readonly caseId: number;
  readonly reference: string;
  readonly subject: string;
  readonly confidential: boolean;
  readonly urgent: boolean;
  readonly revisionId: number;
  readonly step: number;
  readonly dueAt: string | null;
  readonly lateness: 'overdue' | 'today' | 'later';
}

export interface DigestTasks {
  /** The most overdue ones, at most `SHOWN`. */
  readonly tasks: readonly DigestTask[];
  readonly counts: Readonly<Record<DigestTask['lateness'], number>>;
}

const SHOWN = 50;

const TASKS = `
with my_roles as (
  select distinct hold.role_id from (${HOLDINGS}) hold where hold.user_id = :user
), holds as (
  select hold.role_id, hold.user_id from (${HOLDINGS}) hold where hold.role_id in (select role_id from my_roles)
), mine as (
  select t.id, t.case_id, t.step, t.due_at, case when t.due_at < cast(:now as timestamp) then 'overdue'
    when t.due_at < cast(:ends as timestamp) then 'today' else 'later' end as lateness
  from sop_runner_tasks t left join sop_runner_actors a on a.id = t.assignee_id
  where t.state in ('waiting', 'received') and t.role_id in (select role_id from my_roles)
    and (a.id is null or a.user_id = :user
      or not exists (select 1 from holds h where h.role_id = t.role_id and h.user_id = a.user_id))
)
select c.id as "caseId", c.reference, c.subject, c.confidential, coalesce(c.urgent, false) as urgent, c.revision_id as "revisionId",
  m.step, ${iso('m.due_at')} as "dueAt", m.lateness,
  cast(count(*) filter (where m.lateness = 'overdue') over () as int) as overdue,
  cast(count(*) filter (where m.lateness = 'today') over () as int) as today,
  cast(count(*) filter (where m.lateness = 'later') over () as int) as later
from mine m join sop_cases c on c.id = m.case_id
order by m.due_at, m.id limit ${SHOWN}`;

/** The open tasks of a user at a moment of the day. */
export async function openTasksOf(sql: Sql, user: number, { day, ends }: DigestDay, now: Date): Promise<DigestTasks> {
  type Row = DigestTask & DigestTasks['counts'];
  const values = { user, today: day, work: WORK_ACTION, now: now.toISOString(), ends };
  const rows = await select<Row>(sql, TASKS, values);
  const { overdue, today, later } = rows[0] ?? { overdue: 0, today: 0, later: 0 };
  return { counts: { overdue, today, later }, tasks: rows.map(({ overdue: _o, today: _t, later: _l, ...task }) => task) };
}
