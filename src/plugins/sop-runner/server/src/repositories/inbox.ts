/** Open tasks of positions: the inbox. */
import type { Capacity } from '../../../domain/event';
import { OPEN } from './case-filter';
import { DUE, tasksOf, type Desk, type InboxFilter } from './inbox-filter';
import { COUNTED, exact, type Cursor } from './paging';
import { iso, select, selectOne, type Sql } from './sql';

export interface InboxRow {
  readonly id: number;
  readonly reference: string;
  readonly subject: string;
  readonly revisionId: number;
  readonly sopDocumentId: string;
  readonly urgent: boolean;
  readonly confidential: boolean;
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
  /** Whether it came back refused; the sender is then who refused it. */
  readonly isRefused: boolean;
  /** For the cursor. */
  readonly at: string | null;
}

const CARD = `
select t.id, c.reference, c.subject, c.revision_id as "revisionId", c.sop_document_id as "sopDocumentId", coalesce(c.urgent, false) as urgent, c.confidential,
  r.key as role, t.step, t.node, t.visit, t.attempt, t.state,
  ${iso('t.opened_at')} as "openedAt", ${iso('t.due_at')} as "dueAt", t.assignee_id as assignee, a.name as "assigneeName",
  t.acting_for as "actingFor", sa.name as "senderName", sr.key as "senderRole", s.acting_for as "senderCapacity", coalesce(s.state = 'refused', false) as "isRefused", ${exact('t.due_at')} as at`;

const JOINED = `
join sop_cases c on c.id = t.case_id
join sop_roles r on r.id = t.role_id
left join sop_runner_actors a on a.id = t.assignee_id
left join sop_runner_tasks s on s.id = coalesce(
  (select refused.id from sop_runner_tasks refused where refused.case_id = t.case_id and refused.visit = t.visit - 1 and refused.state = 'refused'), t.sent_by_task_id)
left join sop_roles sr on sr.id = s.role_id
left join sop_runner_actors sa on sa.id = s.closed_by_id
order by t.due_at, t.id`;

/** Each range of each position's own index, read no further than `limit`. */
function ofEachPosition(ranges: readonly string[], limit: string): string {
  const parts = ranges.map(
    (range) => `(select t.* from sop_runner_tasks t where t.role_id = held.role_id and ${range} order by t.due_at, t.id limit ${limit})`,
  );
  return `select page.* from unnest(cast(:roleIds as int[])) as held(role_id) cross join lateral (${parts.join(' union all ')}) page`;
}

/** A page of open tasks of the positions, the most overdue first. */
export async function inboxPage(
  sql: Sql,
  filter: InboxFilter,
  desk: Desk,
  after: Cursor | null,
  limit: number,
): Promise<readonly InboxRow[]> {
  const { ranges, values } = tasksOf(filter, desk, after);
  if (ranges.length === 0) return [];
  const merged = `${ofEachPosition(ranges, ':limit')} order by page.due_at, page.id limit :limit`;
  return select<InboxRow>(sql, `${CARD} from (${merged}) t ${JOINED}`, { ...values, limit });
}

/** How many tasks a filter leaves; stops counting at 1001. */
export async function inboxCount(sql: Sql, filter: InboxFilter, desk: Desk): Promise<number> {
  const { ranges, values } = tasksOf(filter, desk, null);
  const counted = ranges.map(
    (range) => `(select 1 from sop_runner_tasks t where t.role_id = any(cast(:roleIds as int[])) and ${range} limit ${COUNTED})`,
  );
  const row = await selectOne<{ count: number }>(sql, `select count(*)::int as count from (${counted.join(' union all ')}) c`, values);
  return Math.min(row?.count ?? 0, COUNTED);
}

export interface InboxTotals {
  readonly overdue: number;
  readonly today: number;
  readonly others: number;
}

function total(ranges: readonly string[]): string {
  const counted = ranges.map(
    (range) =>
      `(select count(*) from (
         select 1 from sop_runner_tasks t where t.role_id = any(cast(:roleIds as int[])) and t.${OPEN} and ${range} limit ${COUNTED}) c)`,
  );
  return `cast(least(${COUNTED}, ${counted.join(' + ')}) as int)`;
}

const TOTALS = `select ${total(DUE.overdue)} as overdue, ${total(DUE.today)} as today, ${total(DUE.later)} as others`;

/** How many open tasks the positions have, by when they are due; each stops counting at 1001. */
export async function inboxTotals(sql: Sql, desk: Desk): Promise<InboxTotals> {
  return (await selectOne<InboxTotals>(sql, TOTALS, { ...desk })) ?? { overdue: 0, today: 0, others: 0 };
}

/** The SOPs among open tasks, each with the newest revision that one of them runs, and the positions that have any. */
export interface InboxChoices {
  readonly sops: readonly { readonly documentId: string; readonly revisionId: number }[];
  readonly roles: readonly { readonly key: string; readonly name: string }[];
}

/** Those of the three hundred most overdue tasks of each position. */
const CHOICES = `
with open as (
  select t.role_id, t.case_id from (${ofEachPosition([`t.${OPEN}`], '300')}) t
), sops as (
  select c.sop_document_id, max(c.revision_id) as revision_id from open join sop_cases c on c.id = open.case_id group by c.sop_document_id
)
select
  (select coalesce(json_agg(json_build_object('documentId', sop_document_id, 'revisionId', revision_id)), '[]') from sops) as sops,
  (select coalesce(json_agg(json_build_object('key', r.key, 'name', r.name) order by r.name, r.key), '[]')
   from sop_roles r where r.id in (select role_id from open)) as roles`;

/** What the inbox can be filtered by. */
export async function inboxChoices(sql: Sql, { roleIds }: Desk): Promise<InboxChoices> {
  return (await selectOne<InboxChoices>(sql, CHOICES, { roleIds })) ?? { sops: [], roles: [] };
}
