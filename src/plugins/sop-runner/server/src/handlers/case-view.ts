/** A case as the panel shows it. */
import type { Task } from '../../../domain/case';
import type { Definition } from '../../../domain/definition';
import { stepAt } from '../../../domain/flow';
import { offers, type TaskOffer as Offered } from '../../../domain/offers';
import type { CaseOffers, CaseView, TaskOffer, TaskView } from '../../../shared/contracts';
import { calendarOf } from '../calendar';
import type { Call } from '../http/admin-route';
import { namesOf } from '../repositories/actors';
import { loadEvents } from '../repositories/events';
import { historyLine } from './history-line';
import { personName, roleName, withoutNip, type Names } from './people';
import type { Reading } from './reader';

/** The whole case: text, tasks, history, and what this person may do now. */
export async function caseView({ strapi, doer, may }: Call, { stored, definition, person, hasPart }: Reading): Promise<CaseView> {
  const sql = strapi.db.connection;
  const { state, reference } = stored;
  const lines = await loadEvents(sql, stored.id);
  const names = await namesOf(sql, [...new Set(lines.map(({ event }) => event.actor.id))]);
  const context = {
    ...{ now: new Date().toISOString(), commandId: '', person, mayCancelAny: doer.mayCancelAny, holdings: stored.holdings },
    calendar: await calendarOf(strapi, stored.calendarGeneration, state.unit),
  };
  const { tasks, currentStep, currentNode, startedBy, ...about } = state;
  return {
    ...about,
    reference,
    definition: withoutNip(definition),
    current: { step: currentStep, node: currentNode },
    startedBy: personName(definition, names.get(startedBy), null, null),
    tasks: tasks.map((task) => taskView(definition, names, task)),
    history: lines.map((line) => historyLine(definition, names, tasks, line)),
    offers: caseOffers(definition, offers(definition, state, context), { hasPart, mayWork: may('tasks.work') }),
  };
}

function taskView(definition: Definition, names: Names, task: Task): TaskView {
  const { assignee, actingFor, role, standardTime: _time, closedBy: _by, sentBy: _sender, alarm: _alarm, ...work } = task;
  return {
    ...work,
    roleKey: role,
    roleName: roleName(definition, role),
    assignee: assignee === null ? null : personName(definition, names.get(assignee), role, actingFor),
  };
}

function caseOffers(
  definition: Definition,
  offered: ReturnType<typeof offers>,
  { hasPart, mayWork }: { readonly hasPart: boolean; readonly mayWork: boolean },
): CaseOffers {
  return {
    tasks: offered.tasks.map((task) => taskOffer(definition, task)),
    mayComment: offered.comment && hasPart,
    mayCancel: offered.cancel,
    mayTakeBack: offered.takeBack && mayWork,
    mayCorrectSubject: offered.correctSubject,
  };
}

function taskOffer(definition: Definition, { visit, node, step, role, receive, takeOver, complete }: Offered): TaskOffer {
  const movesCase = complete?.leavesPlace ?? false;
  return {
    ...{
      visit,
      node,
      step,
      roleName: roleName(definition, role),
      mayReceive: receive,
      mayTakeOver: takeOver,
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
