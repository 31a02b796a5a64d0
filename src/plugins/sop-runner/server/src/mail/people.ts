/** Who may get mail: admin users who can open the panel, as holders of positions or as supervisors. Days are YYYY-MM-DD in the office's time zone. */
import type { Capacity } from '../../../domain/event';
import { actionId } from '../../../shared/permissions';
import { partOf } from '../part';
import { HOLDINGS, WORK_ACTION } from '../repositories/holders';
import { select, selectOne, type Sql } from '../repositories/sql';
import type { Story } from './types';

/** Somebody's hold on a position. */
export interface Hold {
  readonly user: number;
  readonly role: string;
  readonly capacity: Capacity;
}

const permitted = (action: string): string => `exists (
  select 1 from admin_users_roles_lnk ur
  join admin_permissions_role_lnk pr on pr.role_id = ur.role_id
  join admin_permissions p on p.id = pr.permission_id
  where ur.user_id = u.id and p.action = ${action})`;

/** Can follow a link of ours at all. Takes the value `:open`. */
const CAN_OPEN_PANEL = `u.is_active and u.blocked is not true and ${permitted(':open')}`;
const open = actionId('panel.open');

/** Eligible holders of the positions on a day. */
export function holdersOf(sql: Sql, today: string, roles: readonly string[]): Promise<readonly Hold[]> {
  const text = `select hold.user_id as "user", hold.role_key as role, hold.capacity from (${HOLDINGS}) hold
    where hold.role_key = any(:roles) order by hold.user_id, hold.role_key`;
  return select(sql, text, { today, work: WORK_ACTION, roles });
}

/** Users who watch all cases; and of the eligible holders of the positions that supervise the named ones, those who may see this case. */
export async function supervisorsOf(sql: Sql, today: string, roles: readonly string[], story: Story): Promise<readonly number[]> {
  const users = new Set([...(await watchers(sql)), ...(await superiors(sql, today, roles, story))]);
  return [...users].sort((one, other) => one - other);
}

/** Eligible holders of the positions that supervise the named ones, those who may see this case; where there are none, users who watch all cases. */
export async function superiorsOf(sql: Sql, today: string, roles: readonly string[], story: Story): Promise<readonly number[]> {
  const users = await superiors(sql, today, roles, story);
  return users.length > 0 ? users : watchers(sql);
}

function watchers(sql: Sql): Promise<readonly number[]> {
  return idsOf(sql, `select u.id from admin_users u where ${permitted(':monitor')} order by u.id`, { monitor: actionId('cases.monitor') });
}

async function superiors(sql: Sql, today: string, roles: readonly string[], story: Story): Promise<readonly number[]> {
  const holders = await idsOf(
    sql,
    `select distinct hold.user_id as id from (${HOLDINGS}) hold
     join sop_roles_supervisor_lnk supervision on supervision.inv_role_id = hold.role_id
     join sop_roles r on r.id = supervision.role_id
     where r.key = any(:roles) order by id`,
    { today, work: WORK_ACTION, roles },
  );
  const all = new Set(await watchers(sql));
  const { caseId: id, confidential, definition } = story;
  const users: number[] = [];
  for (const user of holders)
    if (all.has(user) || (await partOf(sql, today, { id, confidential, definition }, user)).hasPart) users.push(user);
  return users;
}

async function idsOf(sql: Sql, text: string, values: Parameters<typeof select>[2]): Promise<readonly number[]> {
  return (await select<{ id: number }>(sql, text, values)).map(({ id }) => id);
}

/** Those of the users who can open the panel. */
export async function panelUsers(sql: Sql, users: readonly number[]): Promise<ReadonlySet<number>> {
  return new Set(await idsOf(sql, `select u.id from admin_users u where u.id = any(:users) and ${CAN_OPEN_PANEL}`, { users, open }));
}

/** Where a user gets mail and in which language their panel is; undefined for who cannot open it. */
export function accountOf(sql: Sql, user: number): Promise<{ readonly address: string; readonly language: string | null } | undefined> {
  const text = `select u.email as address, u.prefered_language as language from admin_users u where u.id = :user and ${CAN_OPEN_PANEL}`;
  return selectOne(sql, text, { user, open });
}
