/** The open tasks of the positions that a person holds by appointment, whoever acts for them today. */
import { iso, selectOne, type Sql } from './sql';

export interface OpenTask {
  readonly reference: string;
  readonly revisionId: number;
  readonly step: number;
  readonly dueAt: string | null;
}

/** Of more than these no letter tells. */
const MOST = 1_000;

const OWN = `
with own as (
  select distinct r.id, r.name from components_sop_holders_user_lnk hu
  join components_sop_holders h on h.id = hu.holder_id
  join sop_roles_cmps rc on rc.cmp_id = h.id and rc.field = 'holders'
  join sop_roles r on r.id = rc.entity_id
  where hu.user_id = :user and (h."from" is null or h."from" <= cast(:day as date)) and (h.until is null or h.until >= cast(:day as date))
), open as (
  select c.reference, c.revision_id as "revisionId", t.step, ${iso('t.due_at')} as "dueAt"
  from sop_runner_tasks t join sop_cases c on c.id = t.case_id
  where t.role_id in (select id from own) and t.state in ('waiting', 'received') order by t.due_at, t.id limit ${MOST}
)
select (select coalesce(json_agg(name order by name), '[]') from own) as positions, (select coalesce(json_agg(open), '[]') from open) as tasks`;

/** Their positions on a day and the tasks open there now, the most urgent first. */
export async function openTasksOf(
  sql: Sql,
  user: number,
  day: string,
): Promise<{ readonly positions: readonly string[]; readonly tasks: readonly OpenTask[] }> {
  const row = await selectOne<{ positions: readonly string[]; tasks: readonly OpenTask[] }>(sql, OWN, { user, day });
  return row ?? { positions: [], tasks: [] };
}
