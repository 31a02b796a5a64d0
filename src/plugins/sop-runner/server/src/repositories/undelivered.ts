/** Mails that were tried and not delivered, newest first, for those who see to it that they arrive. */
import type { Capacity, EventBody } from '../../../domain/event';
import { HOLDINGS, WORK_ACTION } from './holders';
import { iso, select, selectOne, type Sql } from './sql';

export interface UndeliveredRow {
  readonly id: number;
  readonly name: string | null;
  readonly address: string | null;
  readonly role: string | null;
  readonly capacity: Capacity | null;
  readonly reference: string;
  readonly revisionId: number;
  readonly event: EventBody['kind'];
  readonly state: 'queued' | 'failed';
  readonly reason: string;
  readonly tries: number;
  readonly since: string;
  readonly lastTriedAt: string;
}

const UNDELIVERED = `n.state in ('queued', 'failed') and n.last_error is not null`;

const PAGE = `
select n.id, nullif(trim(concat_ws(' ', u.firstname, u.lastname)), '') as name, u.email as address, held.role, held.capacity,
  c.reference, c.revision_id as "revisionId", e.kind as event, n.state, coalesce(n.last_error, '') as reason, n.attempts as tries,
  ${iso('e.at')} as since, ${iso('n.updated_at')} as "lastTriedAt"
from (
  select n.* from sop_runner_notifications n
  where ${UNDELIVERED} and (cast(:before as int) is null or n.id < :before) order by n.id desc limit :limit
) n
join sop_runner_events e on e.id = n.event_id
join sop_cases c on c.id = e.case_id
left join admin_users u on u.id = n.recipient
left join lateral (
  select hold.role_key as role, hold.capacity from (${HOLDINGS}) hold
  where hold.user_id = n.recipient and hold.role_key in (
    select task ->> 'role' from jsonb_array_elements(e.payload -> 'opening' -> 'tasks') as task)
  order by hold.role_key limit 1
) held on true
order by n.id desc`;

/** A page of undelivered mails; `before` is the row id of the last mail of the page before, `today` the office's day. */
export function undeliveredPage(sql: Sql, today: string, before: number | null, limit: number): Promise<readonly UndeliveredRow[]> {
  return select<UndeliveredRow>(sql, PAGE, { today, work: WORK_ACTION, before, limit });
}

/** How many mails are undelivered; stops counting at 1001. */
export async function undeliveredCount(sql: Sql): Promise<number> {
  const text = `select count(*)::int as count from (select 1 from sop_runner_notifications n where ${UNDELIVERED} limit 1001) counted`;
  return (await selectOne<{ count: number }>(sql, text))?.count ?? 0;
}
