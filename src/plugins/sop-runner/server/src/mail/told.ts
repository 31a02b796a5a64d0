/** The task that the clock spoke of, as it stands when the mail about it is sent, and to whom that mail goes. */
import type { EventBody } from '../../../domain/event';
import { iso, selectOne, type Sql } from '../repositories/sql';
import { holdersOf, superiorsOf } from './people';
import type { Recipient, Story, ToldTask } from './types';

type Told = Extract<EventBody, { kind: 'TaskReminded' | 'TaskOverdue' | 'TaskEscalated' }>;

/** Whether the event is one by which the clock speaks of a task. */
export function isTold(event: EventBody): event is Told {
  return event.kind === 'TaskReminded' || event.kind === 'TaskOverdue' || event.kind === 'TaskEscalated';
}

const TASK = `
select t.step, r.key as role, t.state in ('waiting', 'received') as "isOpen", ${iso('t.due_at')} as "dueAt",
  case when t.state = 'received' then json_build_object('user', a.user_id, 'name', a.name, 'capacity', coalesce(t.acting_for, 'definitive')) end as assignee
from sop_runner_tasks t join sop_roles r on r.id = t.role_id left join sop_runner_actors a on a.id = t.assignee_id
where t.case_id = :caseId and t.visit = :visit and t.node = :node`;

/** The task of an event of the clock; null for any other event. */
export async function toldTask(sql: Sql, caseId: number, event: EventBody): Promise<ToldTask | null> {
  if (!isTold(event)) return null;
  return (await selectOne<ToldTask>(sql, TASK, { caseId, visit: event.visit, node: event.node })) ?? null;
}

/** Who has the task, or could receive it. What is overdue at a vacant position is told to its superiors. Nobody once it is closed. */
export async function doersTold(sql: Sql, today: string, story: Story, template: 'reminder' | 'overdue'): Promise<readonly Recipient[]> {
  const { told } = story;
  if (told === null || !told.isOpen) return [];
  const holders = await holdersOf(sql, today, [told.role]);
  if (holders.length === 0) return template === 'overdue' ? superiorsTold(sql, today, story) : [];
  const own = holders.filter(({ user }) => user === told.assignee?.user);
  return (own.length > 0 ? own : holders).map(({ user }) => ({ user, template }));
}

/** Who supervises the task's position. Nobody once it is closed. */
export async function superiorsTold(sql: Sql, today: string, story: Story): Promise<readonly Recipient[]> {
  const { told } = story;
  if (told === null || !told.isOpen) return [];
  return (await superiorsOf(sql, today, [told.role], story)).map((user) => ({ user, template: 'escalation' }));
}
