/** Who may act today: the one place that says what an eligible holder is. */
import type { Holding } from '../../../domain/command';
import type { Capacity } from '../../../domain/event';
import { actionId } from '../../../shared/permissions';
import { select, type Sql } from './sql';

/** The permission without which nobody holds a position for SOP Runner. */
export const WORK_ACTION = actionId('tasks.work');

/** That an absence `a` is in force on the day. */
const AWAY = `a.ended_at is null and a."from" <= cast(:today as date) and a.until >= cast(:today as date)`;

/**
 * Who acts today for the absent person of `away`: the substitute, whose own substitute where that one is away too, and so on. A circle, which
 * entering an absence refuses, leaves nobody.
 */
const SUBSTITUTE = `(
  with recursive chain (person, passed) as (
    select away.substitute_id, array[away.user_id]
    union all
    select a.substitute_id, chain.passed || a.user_id from chain join sop_runner_absences a on a.user_id = chain.person
    where ${AWAY} and a.user_id <> all(chain.passed)
  )
  select case when person = any(passed) then null else person end from chain order by cardinality(passed) desc limit 1)`;

/** That a component row `held` says that the position of `rc` is somebody's today. */
const inDates = (held: string) => `(${held}."from" is null or ${held}."from" <= cast(:today as date))
    and (${held}.until is null or ${held}.until >= cast(:today as date))`;

/** The substitute holds the position in person: that counts, and not twice. */
const HOLDS_ALREADY = `exists (
  select 1 from sop_roles_cmps oc
  join components_sop_holders o on o.id = oc.cmp_id
  join components_sop_holders_user_lnk ou on ou.holder_id = o.id
  where oc.entity_id = r.id and oc.field = 'holders' and ou.user_id = u.id and ${inDates('o')})`;

/**
 * One row for each hold on a position today: `role_id, role_key, user_id, capacity, principal`. Takes the values `:today` (YYYY-MM-DD in
 * the office's time zone) and `:work` (WORK_ACTION). In the dates, and the user is active, not blocked and permitted to act. Who is away
 * holds nothing that day: the substitute does, as *Plh.*; `principal` is the user whose hold it is.
 */
export const HOLDINGS = `
  select r.id as role_id, r.key as role_key, u.id as user_id, hu.user_id as principal,
    case when away.id is null then h.capacity else 'plh' end as capacity
  from sop_roles r
  join sop_roles_cmps rc on rc.entity_id = r.id and rc.field = 'holders'
  join components_sop_holders h on h.id = rc.cmp_id
  join components_sop_holders_user_lnk hu on hu.holder_id = h.id
  left join lateral (
    select a.id, a.user_id, a.substitute_id from sop_runner_absences a where a.user_id = hu.user_id and ${AWAY} limit 1
  ) away on true
  cross join lateral (select case when away.id is null then hu.user_id else ${SUBSTITUTE} end as user_id offset 0) acting
  join admin_users u on u.id = acting.user_id
  where ${inDates('h')}
    and u.is_active and u.blocked is not true
    and (away.id is null or not ${HOLDS_ALREADY})
    and exists (
      select 1 from admin_users_roles_lnk ur
      join admin_permissions_role_lnk pr on pr.role_id = ur.role_id
      join admin_permissions p on p.id = pr.permission_id
      where ur.user_id = u.id and p.action = :work)`;

/**
 * The same as JSON holdings by person. A holder who never acted has no row in the `actor` table yet and stands here as the
 * negative of the user's id: such a person can hold a position, and nothing was ever done by them.
 */
export function holdingsJson(where: string): string {
  return `(
    select coalesce(json_agg(json_build_object('role', hold.role_key, 'person', coalesce(a.id, -hold.user_id), 'capacity', hold.capacity)), '[]')
    from (${HOLDINGS}) hold left join sop_runner_actors a on a.user_id = hold.user_id
    where ${where})`;
}

/** Eligible holdings of the named positions on a day (YYYY-MM-DD). */
export async function holdingsOf(sql: Sql, today: string, roleKeys: readonly string[]): Promise<readonly Holding[]> {
  const [row] = await select<{ holdings: readonly Holding[] }>(sql, `select ${holdingsJson('hold.role_key = any(:roles)')} as holdings`, {
    today,
    work: WORK_ACTION,
    roles: roleKeys,
  });
  return row?.holdings ?? [];
}

/** A position that somebody holds, in the capacity in which they act: the definitive one before an acting one. */
export interface HeldRole {
  readonly id: number;
  readonly key: string;
  readonly capacity: Capacity;
}

/** The positions that a user holds on a day. */
export function positionsOf(sql: Sql, today: string, userId: number): Promise<readonly HeldRole[]> {
  const rank = `array_position(array['definitive', 'plt', 'plh'], cast(hold.capacity as text))`;
  const text = `select distinct on (hold.role_id) hold.role_id as id, hold.role_key as key, hold.capacity from (${HOLDINGS}) hold
    where hold.user_id = :userId order by hold.role_id, ${rank}`;
  return select(sql, text, { today, work: WORK_ACTION, userId });
}
