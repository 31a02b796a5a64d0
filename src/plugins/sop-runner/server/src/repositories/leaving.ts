/** What nobody could do any more if a person left. */
import { HOLDINGS, WORK_ACTION } from './holders';
import { select, selectOne, type Sql } from './sql';

export interface LeftPosition {
  readonly key: string;
  readonly name: string;
  readonly openTasks: number;
}

/**
 * Positions that nobody but this person fills today, whether in person, by a substitute of theirs, or as the substitute of somebody absent; each
 * with the tasks open there.
 */
export function positionsLeft(sql: Sql, today: string, user: number): Promise<readonly LeftPosition[]> {
  return select(
    sql,
    `with today as materialized (${HOLDINGS})
     select r.key, r.name, (
       select count(*)::int from sop_runner_tasks t where t.role_id = r.id and t.state in ('waiting', 'received')) as "openTasks"
     from sop_roles r
     where exists (select 1 from today h where h.role_id = r.id and :user in (h.user_id, h.principal))
       and not exists (select 1 from today h where h.role_id = r.id and :user not in (h.user_id, h.principal))
     order by r.name, r.key`,
    { today, work: WORK_ACTION, user },
  );
}

/** How many open tasks a person has received. */
export async function receivedBy(sql: Sql, user: number): Promise<number> {
  const text = `select count(*)::int as count from sop_runner_tasks t join sop_runner_actors a on a.id = t.assignee_id
    where a.user_id = :user and t.state = 'received'`;
  return (await selectOne<{ count: number }>(sql, text, { user }))?.count ?? 0;
}
