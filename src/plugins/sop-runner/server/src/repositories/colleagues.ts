/** People of the panel by name, with the positions that they hold. */
import { HOLDINGS, WORK_ACTION } from './holders';
import { select, type Sql } from './sql';

export interface ColleagueRow {
  readonly userId: number;
  readonly name: string;
  readonly canAct: boolean;
  readonly positions: readonly string[];
}

/** A person's name as the panel writes it. Expects the user as `u`. */
export const NAME = `coalesce(nullif(trim(concat_ws(' ', u.firstname, u.lastname)), ''), u.email)`;

/** That a user `u` may act in the panel at all. Takes the value `:work`. */
export const CAN_ACT = `(u.is_active and u.blocked is not true and exists (
  select 1 from admin_users_roles_lnk ur
  join admin_permissions_role_lnk pr on pr.role_id = ur.role_id
  join admin_permissions p on p.id = pr.permission_id
  where ur.user_id = u.id and p.action = :work))`;

/** A position as it is said with the capacity: `Plh. Kabag`. Expects a row of HOLDINGS as `hold` and its position as `r`. */
const POSITION = `case hold.capacity when 'plt' then 'Plt. ' when 'plh' then 'Plh. ' else '' end || r.name`;

/** Those who can act today, and those named. The positions of who is absent are told too: they are what the substitute takes over. */
export function colleagues(sql: Sql, today: string, named: readonly number[]): Promise<readonly ColleagueRow[]> {
  return select(
    sql,
    `with people as (
       select u.id, ${NAME} as name, ${CAN_ACT} as can_act from admin_users u
     ), held as (
       select hold.principal as id, array_agg(distinct ${POSITION}) as names
       from (${HOLDINGS}) hold join sop_roles r on r.id = hold.role_id where hold.principal = hold.user_id group by hold.principal
     ), own as (
       select hu.user_id as id, array_agg(distinct r.name) as names from sop_runner_absences a
       join components_sop_holders_user_lnk hu on hu.user_id = a.user_id
       join components_sop_holders h on h.id = hu.holder_id
       join sop_roles_cmps rc on rc.cmp_id = h.id and rc.field = 'holders' join sop_roles r on r.id = rc.entity_id
       where a.ended_at is null and (h."from" is null or h."from" <= a.until) and (h.until is null or h.until >= a."from")
       group by hu.user_id
     )
     select p.id as "userId", p.name, p.can_act as "canAct", to_json(coalesce(held.names, own.names, '{}')) as positions
     from people p left join held on held.id = p.id left join own on own.id = p.id
     where p.can_act or p.id = any(:named) order by lower(p.name), p.id`,
    { today, work: WORK_ACTION, named },
  );
}
