/** A case as the panel shows it. */
import type { Task } from '../../../domain/case';
import type { Definition } from '../../../domain/definition';
import { stepAt } from '../../../domain/flow';
import { holdingOf } from '../../../domain/commands/task-guards';
import { taskTime, type TaskTime } from '../../../domain/time';
import { offers, type ReassignOffer as Reassignable, type TaskOffer as Offered } from '../../../domain/offers';
import type { CaseOffers, CaseView, HolderChoice, TaskOffer, TaskView } from '../../../shared/contracts';
import { calendarOf } from '../calendar';
import { nearCalendar } from '../calendar/near';
import type { Call } from '../http/admin-route';
import type { Holding } from '../../../domain/command';
import { namesOf, usersOf, type Users } from '../repositories/actors';
import { loadEvents, type SealedEvent } from '../repositories/events';
import type { Sql } from '../repositories/sql';
import { historyLine } from './history-line';
import { personName, positionName, roleName, withoutNip, type Names } from './people';
import type { Reading } from './reader';

/** The whole case: text, tasks, history, and what this person may do now. */
export async function caseView({ strapi, doer, may }: Call, { stored, definition, person, hasPart }: Reading): Promise<CaseView> {
  const sql = strapi.db.connection;
  const { state, reference } = stored;
  const lines = await loadEvents(sql, stored.id);
  const names = await namesOf(sql, peopleOf(state.tasks, lines));
  const context = {
    ...{
      now: new Date().toISOString(),
      commandId: '',
      person,
      mayCancelAny: doer.mayCancelAny,
      mayReassign: doer.mayReassign,
      holdings: stored.holdings,
    },
    calendar: await calendarOf(strapi, stored.calendarGeneration, state.unit),
  };
  const isOffices = context.calendar === (await calendarOf(strapi, stored.calendarGeneration));
  const offered = offers(definition, state, context);
  const asHeld = (role: string) => positionName(definition, role, holdingOf(context, person, role)?.capacity ?? null);
  const reassign = await reassignOffers(sql, definition, offered.reassign);
  const { tasks, currentStep, currentNode, startedBy, ...about } = state;
  return {
    ...about,
    reference,
    ...(isOffices ? {} : { unitCalendar: nearCalendar(strapi, context.calendar) }),
    definition: withoutNip(definition),
    current: { step: currentStep, node: currentNode },
    startedBy: personName(definition, names.get(startedBy), null, null),
    tasks: tasks.map((task) => ({ ...taskView(definition, names, task), ...taskTime(context.calendar, task, context.now) })),
    history: lines.map((line) => historyLine(definition, names, tasks, line)),
    offers: { ...caseOffers(definition, offered, { hasPart, mayWork: may('tasks.work'), asHeld }), reassign },
  };
}

/** Everybody whom tasks and history name. */
function peopleOf(tasks: readonly Task[], lines: readonly SealedEvent[]): readonly number[] {
  const given = tasks.flatMap(({ assignee }) => (assignee === null ? [] : [assignee]));
  const named = lines.flatMap(({ event }) => (event.kind === 'TaskReassigned' ? [event.actor.id, event.to] : [event.actor.id]));
  return [...new Set([...given, ...named])];
}

async function reassignOffers(sql: Sql, definition: Definition, offered: readonly Reassignable[]): Promise<CaseOffers['reassign']> {
  const users = await usersOf(sql, [...new Set(offered.flatMap(({ to }) => to.map(({ person }) => person)))]);
  return offered.map(({ visit, node, step, role, to }) => ({
    ...{ visit, node, step, roleName: roleName(definition, role) },
    to: to.flatMap((holding) => holderChoice(definition, users, holding)),
  }));
}

function holderChoice(definition: Definition, users: Users, { person, role, capacity }: Holding): readonly HolderChoice[] {
  const user = users.get(person);
  return user === undefined ? [] : [{ userId: user.userId, person: personName(definition, user.name, role, capacity) }];
}

function taskView(definition: Definition, names: Names, task: Task): Omit<TaskView, keyof TaskTime> {
  const { assignee, actingFor, role, standardTime: _time, closedBy: _by, sentBy: _sender, alarm: _alarm, ...work } = task;
  return {
    ...work,
    roleKey: role,
    roleName: roleName(definition, role),
    assignee: assignee === null ? null : personName(definition, names.get(assignee), role, actingFor),
  };
}

/** A position as the reader holds it, e.g. `Plh. Kabag`. */
type AsHeld = (role: string) => string;

function caseOffers(
  definition: Definition,
  offered: ReturnType<typeof offers>,
  { hasPart, mayWork, asHeld }: { readonly hasPart: boolean; readonly mayWork: boolean; readonly asHeld: AsHeld },
): Omit<CaseOffers, 'reassign'> {
  return {
    tasks: offered.tasks.map((task) => taskOffer(definition, task, asHeld)),
    mayComment: offered.comment && hasPart,
    mayCancel: offered.cancel,
    mayTakeBack: offered.takeBack && mayWork,
    mayCorrectSubject: offered.correctSubject,
  };
}

function taskOffer(
  definition: Definition,
  { visit, node, step, role, receive, takeOver, refuse, complete }: Offered,
  asHeld: AsHeld,
): TaskOffer {
  const movesCase = complete?.leavesPlace ?? false;
  return {
    ...{
      visit,
      node,
      step,
      roleName: asHeld(role),
      mayReceive: receive,
      mayTakeOver: takeOver,
      mayRefuse: refuse,
      mayComplete: complete !== null,
    },
    inputs: complete?.needsInputs ?? [],
    outputs: complete?.needsOutputs ?? [],
    attachable: complete === null ? [] : stepAt(definition, step).outputs,
    ways: (complete?.ways ?? []).map(({ label, to, isReturn, roles }) => ({
      ...{ label, isReturn, movesCase, endsCase: movesCase && to === 'end', toStep: to === 'end' ? null : to.step },
      toRoleNames: roles.map((key) => roleName(definition, key)),
    })),
  };
}
