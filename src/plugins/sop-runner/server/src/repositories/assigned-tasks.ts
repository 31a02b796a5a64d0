/** Open tasks by the person who has them: received by or addressed to. */
import type { Assignee } from '../../../shared/contracts';
import { ACCOUNT_NAME } from './actors';
import { OPEN } from './case-filter';
import { iso, select, selectOne, type Sql } from './sql';

/** More people than an office has. */
const PEOPLE = 1000;

/** Who has open tasks, by name. */
export function assignees(sql: Sql): Promise<readonly Assignee[]> {
  return select<Assignee>(
    sql,
    `select a.user_id as "userId", case when u.id is null then a.name else ${ACCOUNT_NAME} end as name,
       coalesce(u.is_active and u.blocked is not true, false) as "isActive", held.tasks
     from (select t.assignee_id, cast(count(*) as int) as tasks from sop_runner_tasks t
       where t.${OPEN} and t.assignee_id is not null group by t.assignee_id) held
     join sop_runner_actors a on a.id = held.assignee_id left join admin_users u on u.id = a.user_id
     order by name, a.user_id limit ${PEOPLE}`,
  );
}

export interface AssignedRow {
  readonly reference: string;
  readonly subject: string;
  readonly revisionId: number;
  readonly step: number;
  readonly visit: number;
  readonly node: number;
  readonly role: string;
  readonly state: 'waiting' | 'received';
  readonly dueAt: string | null;
}

const MINE = `t.${OPEN} and t.assignee_id = (select id from sop_runner_actors where user_id = :userId)`;

/** A user's open tasks, the most urgent first. */
export function assignedTasks(sql: Sql, userId: number, limit: number): Promise<readonly AssignedRow[]> {
  return select<AssignedRow>(
    sql,
    `select c.reference, c.subject, c.revision_id as "revisionId", t.step, t.visit, t.node, r.key as role, t.state, ${iso('t.due_at')} as "dueAt"
     from sop_runner_tasks t join sop_cases c on c.id = t.case_id join sop_roles r on r.id = t.role_id
     where ${MINE} order by t.due_at, t.id limit :limit`,
    { userId, limit },
  );
}

/** How many open tasks a user has. */
export async function assignedCount(sql: Sql, userId: number): Promise<number> {
  const text = `select cast(count(*) as int) as count from sop_runner_tasks t where ${MINE}`;
  return (await selectOne<{ count: number }>(sql, text, { userId }))?.count ?? 0;
}
