/** To whom an event is mailed. Nobody is mailed what they did themselves. */
import type { EventBody, Opening } from '../../../domain/event';
import { select, type Sql } from '../repositories/sql';
import { holdersOf, panelUsers, supervisorsOf } from './people';
import { doersTold, superiorsTold } from './told';
import type { Recipient, Story, Template } from './types';

const TEMPLATE_OF = { CaseStarted: 'start', CaseHandedOver: 'handoff', CaseReturned: 'return' } as const;

const all = (users: readonly (number | null)[], template: Template): readonly Recipient[] =>
  users.flatMap((user) => (user === null ? [] : [{ user, template }]));

/** Positions of a visit's tasks, each once. */
export function rolesOf(opening: Opening): readonly string[] {
  return [...new Set(opening.tasks.map(({ role }) => role))];
}

/** Holders of the opened tasks; for a position that nobody can act for, the supervisors, whoever handed over. */
async function handedTo(
  sql: Sql,
  today: string,
  story: Story,
  roles: readonly string[],
  template: Template,
): Promise<readonly Recipient[]> {
  const holders = await holdersOf(sql, today, roles);
  const vacant = roles.filter((role) => !holders.some((holder) => holder.role === role));
  const users = holders.map(({ user }) => user).filter((user) => user !== story.doerUser);
  const supervisors = vacant.length === 0 ? [] : await supervisorsOf(sql, today, vacant, story);
  return [...all(users, template), ...all(supervisors, 'no-holder')];
}

/** Who had the tasks of a visit that were closed undone. */
async function cancelledFor(sql: Sql, today: string, caseId: number, visit: number): Promise<readonly (number | null)[]> {
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
  return [...tasks.map(({ assignee }) => assignee), ...holders.map(({ user }) => user)];
}

/** Who has to work on the sender's place again, beside the sender who has it already; and who no longer has what was handed over. */
async function takenBackFrom(sql: Sql, today: string, story: Story, opening: Opening): Promise<readonly Recipient[]> {
  const again = rolesOf(opening).filter((role) => role !== story.doer.position?.role);
  const lost = await cancelledFor(sql, today, story.caseId, opening.visit - 1);
  const others = lost.filter((user) => user !== story.doerUser);
  return [...(await handedTo(sql, today, story, again, 'reopened')), ...all(others, 'taken-back')];
}

/** Who has the refused case again: the sender, or whoever holds that position; and who had it beside the one who refused. */
async function refusedTo(sql: Sql, today: string, story: Story, opening: Opening): Promise<readonly Recipient[]> {
  const isReachable = story.givenToUser !== null && (await panelUsers(sql, [story.givenToUser])).has(story.givenToUser);
  const open = opening.tasks.filter(({ assignee }) => assignee === undefined || !isReachable).map(({ role }) => role);
  const lost = (await cancelledFor(sql, today, story.caseId, opening.visit - 1)).filter((user) => user !== story.doerUser);
  return [
    ...all([story.givenToUser], 'refused'),
    ...(await handedTo(sql, today, story, [...new Set(open)], 'refused')),
    ...all(lost, 'refused-too'),
  ];
}

async function candidates(sql: Sql, today: string, story: Story, event: EventBody): Promise<readonly Recipient[]> {
  const others = (users: readonly (number | null)[]) => users.filter((user) => user !== story.doerUser);
  switch (event.kind) {
    case 'CaseStarted':
    case 'CaseHandedOver':
    case 'CaseReturned':
      return handedTo(sql, today, story, rolesOf(event.opening), TEMPLATE_OF[event.kind]);
    case 'CaseTakenBack':
      return takenBackFrom(sql, today, story, event.opening);
    case 'CaseCompleted':
      return all(others([story.starterUser]), 'completed');
    case 'CaseCancelled':
      return all(others([story.starterUser, ...(await cancelledFor(sql, today, story.caseId, story.visit))]), 'cancelled');
    case 'TaskRefused':
      return refusedTo(sql, today, story, event.opening);
    case 'TaskReassigned':
      return [...all(others([story.givenToUser]), 'reassigned'), ...all(others([story.takenFromUser]), 'reassigned-away')];
    case 'TaskTakenOver':
      return all(others([story.takenFromUser]), 'taken-over');
    case 'TaskReminded':
      return doersTold(sql, today, story, 'reminder');
    case 'TaskOverdue':
      return doersTold(sql, today, story, 'overdue');
    case 'TaskEscalated':
      return superiorsTold(sql, today, story);
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
