/** People with their accounts and positions, and which positions stand empty. */
import type { AccountState, HeldPosition, PanelRole, PositionView } from '../../../shared/contracts';
import { NAME } from './colleagues';
import { HOLDINGS, WORK_ACTION } from './holders';
import { select, selectOne, type Sql } from './sql';

export interface PersonRow {
  readonly userId: number;
  readonly name: string;
  readonly email: string;
  readonly account: AccountState;
  readonly panelRole: PanelRole;
  readonly positions: readonly HeldPosition[];
  readonly substitute: string | null;
}

/** How far ahead a position's emptiness is told, in days. */
const AHEAD = 30;

const has = (code: string) => `exists (
  select 1 from admin_users_roles_lnk ur join admin_roles ar on ar.id = ur.role_id where ur.user_id = u.id and ar.code = '${code}')`;
const MAY_ACT = `exists (
  select 1 from admin_users_roles_lnk ur
  join admin_permissions_role_lnk pr on pr.role_id = ur.role_id
  join admin_permissions p on p.id = pr.permission_id
  where ur.user_id = u.id and p.action = :work)`;

const HELD = `
  select coalesce(json_agg(json_build_object('id', h.id, 'key', r.key, 'name', r.name, 'capacity', h.capacity, 'from', h."from", 'until', h.until,
    'state', case when h.until < cast(:today as date) then 'over' when h."from" > cast(:today as date) then 'upcoming' else 'now' end)
    order by r.name, h."from" nulls first, h.id), '[]')
  from components_sop_holders_user_lnk hu
  join components_sop_holders h on h.id = hu.holder_id
  join sop_roles_cmps rc on rc.cmp_id = h.id and rc.field = 'holders'
  join sop_roles r on r.id = rc.entity_id
  where hu.user_id = u.id`;

const SUBSTITUTE = `
  select ${NAME.replaceAll('u.', 's.')} from sop_runner_absences a join admin_users s on s.id = a.substitute_id
  where a.user_id = u.id and a.ended_at is null and a."from" <= cast(:today as date) and a.until >= cast(:today as date)`;

const MATCHES = `(cast(:q as text) is null or ${NAME} ilike :q or u.email ilike :q)`;

/** People in the order of their names, by a part of name or e-mail address. */
export function peopleOf(sql: Sql, today: string, q: string | null, limit: number): Promise<readonly PersonRow[]> {
  return select(
    sql,
    `select u.id as "userId", ${NAME} as name, u.email,
       case when u.blocked then 'blocked' when u.registration_token is not null then 'invited' when u.is_active then 'active' else 'inactive' end as account,
       case when ${has('sop-supervisor')} then 'supervisor' when ${has('sop-staff')} then 'staff' when ${MAY_ACT} then 'other' end as "panelRole",
       (${HELD}) as positions, (${SUBSTITUTE}) as substitute
     from admin_users u where ${MATCHES} order by lower(${NAME}), u.id limit :limit`,
    { today, work: WORK_ACTION, q: patternOf(q), limit },
  );
}

/** How many there are; stops counting at 1001. */
export async function peopleCount(sql: Sql, q: string | null): Promise<number> {
  const text = `select count(*)::int as count from (select 1 from admin_users u where ${MATCHES} limit 1001) c`;
  return (await selectOne<{ count: number }>(sql, text, { q: patternOf(q) }))?.count ?? 0;
}

/** The text anywhere, its own wildcards taken as they are. */
function patternOf(q: string | null): string | null {
  return q === null ? null : `%${q.replace(/[\\%_]/g, '\\$&')}%`;
}

/** Active positions by name, each with the first day from today on which nobody can act for it. */
export function positionsWithVacancy(sql: Sql, today: string): Promise<readonly PositionView[]> {
  // The same question asked of each day: whatever ends, begins or is substituted then counts.
  const thatDay = HOLDINGS.replaceAll(':today', 'days.day');
  return select(
    sql,
    `with days as (
       select cast(d as date) as day from generate_series(cast(:today as date), cast(:today as date) + ${AHEAD - 1}, interval '1 day') d
     ), filled as materialized (
       select distinct days.day, hold.role_id from days cross join lateral (${thatDay}) hold
     )
     select r.key, r.name, r.unit, r.exclusive is true as exclusive, (
       select to_char(min(days.day), 'YYYY-MM-DD') from days
       where not exists (select 1 from filled where filled.role_id = r.id and filled.day = days.day)) as "vacantFrom"
     from sop_roles r where r.active is true order by r.name, r.key`,
    { today, work: WORK_ACTION },
  );
}
