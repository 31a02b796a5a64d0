/** Who may get mail: active admin users, as holders of positions or as supervisors. Days are YYYY-MM-DD in the office's time zone. */
import type { Capacity } from '../../../domain/event';
import { actionId } from '../../../shared/permissions';
import { HOLDINGS, WORK_ACTION } from '../repositories/holders';
import { select, type Sql } from '../repositories/sql';

/** Somebody's hold on a position. */
export interface Hold {
  readonly user: number;
  readonly role: string;
  readonly capacity: Capacity;
}

/** Eligible holders of the positions on a day. */
export function holdersOf(sql: Sql, today: string, roles: readonly string[]): Promise<readonly Hold[]> {
  const text = `select hold.user_id as "user", hold.role_key as role, hold.capacity from (${HOLDINGS}) hold
    where hold.role_key = any(:roles) order by hold.user_id, hold.role_key`;
  return select(sql, text, { today, work: WORK_ACTION, roles });
}

/** Users who watch all cases, and eligible holders of the positions that supervise the named ones. */
export async function supervisorsOf(sql: Sql, today: string, roles: readonly string[]): Promise<readonly number[]> {
  const rows = await select<{ user: number }>(
    sql,
    `select u.id as "user" from admin_users u
     where exists (
       select 1 from admin_users_roles_lnk ur
       join admin_permissions_role_lnk pr on pr.role_id = ur.role_id
       join admin_permissions p on p.id = pr.permission_id
       where ur.user_id = u.id and p.action = :monitor)
     union
     select hold.user_id from (${HOLDINGS}) hold
     join sop_roles_supervisor_lnk supervision on supervision.inv_role_id = hold.role_id
     join sop_roles r on r.id = supervision.role_id
     where r.key = any(:roles)
     order by 1`,
    { today, work: WORK_ACTION, monitor: actionId('cases.monitor'), roles },
  );
  return rows.map(({ user }) => user);
}

/** Those of the users who can still sign in. */
export async function activeOf(sql: Sql, users: readonly number[]): Promise<ReadonlySet<number>> {
  const text = `select id from admin_users where id = any(:users) and is_active and blocked is not true`;
  return new Set((await select<{ id: number }>(sql, text, { users })).map(({ id }) => id));
}
