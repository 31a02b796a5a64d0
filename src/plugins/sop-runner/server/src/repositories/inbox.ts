/** Open tasks of positions: the inbox. */
import type { Capacity } from '../../../domain/event';
import { iso, select, selectOne, type Sql } from './sql';

/** The sort key of the last row: its due time (null sorts last) and its row id. */
export interface Cursor {
  readonly due: string | null;
  readonly id: number;
}

export interface InboxRow {
  readonly id: number;
  readonly reference: string;
  readonly subject: string;
  readonly revisionId: number;
  readonly role: string;
  readonly step: number;
  readonly node: number;
  readonly visit: number;
  readonly attempt: number;
  readonly state: 'waiting' | 'received';
  readonly openedAt: string;
  readonly dueAt: string | null;
  readonly assignee: number | null;
  readonly assigneeName: string | null;
  readonly actingFor: Capacity | null;
  readonly senderName: string | null;
  readonly senderRole: string | null;
  readonly senderCapacity: Capacity | null;
}

const AFTER = `(
  case when cast(:id as int) is null then true
       when cast(:due as timestamp) is null then t.due_at is null and t.id > :id
       else t.due_at > cast(:due as timestamp) or (t.due_at = cast(:due as timestamp) and t.id > :id) or t.due_at is null end)`;

/** One page, the most overdue first: each position's own index is read no further than a page, and the pages are merged. */
const PAGE = `
select t.id, c.reference, c.subject, c.revision_id as "revisionId", r.key as role, t.step, t.node, t.visit, t.attempt, t.state,
  ${iso('t.opened_at')} as "openedAt", ${iso('t.due_at')} as "dueAt", t.assignee_id as assignee, a.name as "assigneeName",
  t.acting_for as "actingFor", sa.name as "senderName", sr.key as "senderRole", s.acting_for as "senderCapacity"
from (
  select page.* from unnest(cast(:roleIds as int[])) as held(role_id) cross join lateral (
    select t.* from sop_runner_tasks t
    where t.role_id = held.role_id and t.state in ('waiting', 'received') and ${AFTER}
    order by t.due_at, t.id limit :limit) page
  order by page.due_at, page.id limit :limit
) t
join sop_cases c on c.id = t.case_id
join sop_roles r on r.id = t.role_id
left join sop_runner_actors a on a.id = t.assignee_id
left join sop_runner_tasks s on s.id = t.sent_by_task_id
left join sop_roles sr on sr.id = s.role_id
left join sop_runner_actors sa on sa.id = s.closed_by_id
order by t.due_at, t.id`;

/** A page of open tasks of the positions. */
export function inboxPage(sql: Sql, roleIds: readonly number[], after: Cursor | null, limit: number): Promise<readonly InboxRow[]> {
  return select<InboxRow>(sql, PAGE, { roleIds, limit, id: after?.id ?? null, due: after?.due ?? null });
}

/** How many open tasks the positions have; stops counting at 1001. */
export async function inboxCount(sql: Sql, roleIds: readonly number[]): Promise<number> {
  const row = await selectOne<{ count: number }>(
    sql,
    `select count(*)::int as count from (
       select 1 from sop_runner_tasks where role_id = any(cast(:roleIds as int[])) and state in ('waiting', 'received') limit 1001) counted`,
    { roleIds },
  );
  return row?.count ?? 0;
}
