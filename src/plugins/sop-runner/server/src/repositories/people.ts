/** People: admin users, and the positions that they hold. */
import { CAN_ACT } from './colleagues';
import { WORK_ACTION } from './holders';
import { selectOne, type Sql } from './sql';

/** Whether there is such a person. */
export async function isPerson(sql: Sql, user: number): Promise<boolean> {
  return (await selectOne(sql, `select 1 from admin_users where id = :user`, { user })) !== undefined;
}

/** Whether a person can act in the panel: active, not blocked, with the permission. */
export async function canAct(sql: Sql, user: number): Promise<boolean> {
  return (await selectOne(sql, `select 1 from admin_users u where u.id = :user and ${CAN_ACT}`, { user, work: WORK_ACTION })) !== undefined;
}
