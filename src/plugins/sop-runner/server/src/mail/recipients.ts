/** To whom an event is mailed. Nobody is mailed what they did themselves. */
import type { EventBody, Opening } from '../../../domain/event';
import { select, type Sql } from '../repositories/sql';
import { holdersOf, panelUsers, supervisorsOf } from './people';
import type { Recipient, Story, Template } from './types';

const TEMPLATE_OF = { CaseStarted: 'start', CaseHandedOver: 'handoff', CaseReturned: 'return' } as const;

const all = (users: readonly (number | null)[], template: Template): readonly Recipient[] =>
  users.flatMap((user) => (user === null ? [] : [{ user, template }]));

/** Positions of a visit's tasks, each once. */
export function rolesOf(opening: Opening): readonly string[] {
  return [...new Set(opening.tasks.map(({ role }) => role))];
}

/** Holders of the opened tasks; for a position that nobody can act for, the supervisors, whoever handed over. */
async function handedTo(sql: Sql, today: string, story: Story, opening: Opening, template: Template): Promise<readonly Recipient[]> {
  const roles = rolesOf(opening);
  const holders = await holdersOf(sql, today, roles);
  const vacant = roles.filter((role) => !holders.some((holder) => holder.role === role));
  const users = holders.map(({ user }) => user).filter((user) => user !== story.doerUser);
  const supervisors = vacant.length === 0 ? [] : await supervisorsOf(sql, today, vacant, story);
  return [...all(users, template), ...all(supervisors, 'no-holder')];
}

/** The starter, and who had the tasks that the cancellation closed. */
async function cancelledFor(sql: Sql, today: string, { caseId, visit, starterUser }: Story): Promise<readonly (number | null)[]> {
  const tasks = await select<{ role: string; assignee: number | null }>(
    sql,
    `select r.key as role, a.user_id as assignee from sop_runner_tasks t join sop_roles r on r.id = t.role_id
     left join sop_runner_actors a on a.id = t.assignee_id
     where t.case_id = :caseId and t.visit = :visit and t.state = 'cancelled'`,
    { caseId, visit },
  );
  const holders = await holdersOf(
    sql,
    today,
    tasks.map(({ role }) => role),
  );
  return [starterUser, ...tasks.map(({ assignee }) => assignee), ...holders.map(({ user }) => user)];
}

async function candidates(sql: Sql, today: string, story: Story, event: EventBody): Promise<readonly Recipient[]> {
  const others = (users: readonly (number | null)[]) => users.filter((user) => user !== story.doerUser);
  switch (event.kind) {
    case 'CaseStarted':
    case 'CaseHandedOver':
    case 'CaseReturned':
      return handedTo(sql, today, story, event.opening, TEMPLATE_OF[event.kind]);
    case 'CaseCompleted':
      return all(others([story.starterUser]), 'completed');
    case 'CaseCancelled':
      return all(others(await cancelledFor(sql, today, story)), 'cancelled');
    case 'TaskTakenOver':
      return all(others([story.takenFromUser]), 'taken-over');
    default:
      return [];
  }
}

/** Who gets a mail of the story, each once, and which: people who can open the panel. */
export async function recipientsOf(sql: Sql, today: string, story: Story): Promise<readonly Recipient[]> {
  const found = await candidates(sql, today, story, story.event);
  const reachable = await panelUsers(
    sql,
    found.map(({ user }) => user),
  );
  return found.filter(({ user }, index) => reachable.has(user) && found.findIndex((other) => other.user === user) === index);
}
