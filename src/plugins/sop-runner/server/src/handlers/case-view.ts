/** A case as the panel shows it. */
import type { Task } from '../../../domain/case';
import type { Definition } from '../../../domain/definition';
import type { CaseEvent, Opening } from '../../../domain/event';
import type { StoredFile } from '../../../domain/file';
import { stepAt } from '../../../domain/flow';
import { offers, type TaskOffer as Offered } from '../../../domain/offers';
import type { CaseOffers, CaseView, HistoryLine, TaskOffer, TaskView } from '../../../shared/contracts';
import type { Call } from '../http/admin-route';
import { namesOf } from '../repositories/actors';
import { loadEvents, type SealedEvent } from '../repositories/events';
import { personName, roleName, withoutNip } from './people';
import type { Reading } from './reader';

type Names = ReadonlyMap<number, string>;

/** The whole case: text, tasks, history, and what this person may do now. */
export async function caseView({ strapi, doer, may }: Call, { stored, definition, person, hasPart }: Reading): Promise<CaseView> {
  const sql = strapi.db.connection;
  const { state, reference } = stored;
  const lines = await loadEvents(sql, stored.id);
  const names = await namesOf(sql, [...new Set(lines.map(({ event }) => event.actor.id))]);
  const context = { now: new Date().toISOString(), commandId: '', person, mayCancelAny: doer.mayCancelAny, holdings: stored.holdings };
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
  const { assignee, actingFor, role, standardTime: _time, closedBy: _by, sentBy: _sender, ...work } = task;
  return {
    ...work,
    roleKey: role,
    roleName: roleName(definition, role),
    assignee: assignee === null ? null : personName(definition, names.get(assignee), role, actingFor),
  };
}

function historyLine(definition: Definition, names: Names, tasks: readonly Task[], { event, hash }: SealedEvent): HistoryLine {
  const { sequence, kind, at, actor } = event;
  const task = taskOf(event, tasks);
  const opening: Opening | null = 'opening' in event ? event.opening : null;
  return {
    ...{ sequence, kind, at, hash },
    by: personName(definition, names.get(actor.id), actor.role, actor.capacity),
    step: task?.step ?? null,
    node: task?.node ?? null,
    attempt: task?.attempt ?? opening?.attempt ?? null,
    toStep: opening?.step ?? null,
    toRoleNames: (opening?.tasks ?? []).map(({ role }) => roleName(definition, role)),
    outcome: event.kind === 'TaskCompleted' ? event.outcome : null,
    text: textOf(event),
    files: filesOf(event),
    subjects: event.kind === 'SubjectCorrected' ? { from: event.from, to: event.to } : null,
  };
}

/** The task that a line is about: that of a handing-over line is the one that sent; taking back is about the place that it comes from. */
function taskOf(event: CaseEvent, tasks: readonly Task[]): Task | undefined {
  if (event.kind === 'CaseTakenBack') return tasks.find(({ visit }) => visit === event.opening.visit - 1);
  const ref = 'opening' in event ? event.opening.sentBy : 'visit' in event ? event : null;
  return ref === null ? undefined : tasks.find(({ visit, node }) => visit === ref.visit && node === ref.node);
}

function textOf(event: CaseEvent): string | null {
  switch (event.kind) {
    case 'TaskCompleted':
      return event.note;
    case 'CaseReturned':
    case 'CaseCancelled':
    case 'TaskTakenOver':
    case 'SubjectCorrected':
      return event.reason;
    case 'Commented':
      return event.text;
    default:
      return null;
  }
}

/** The letter that a case was started with, or what a completion delivered. */
function filesOf(event: CaseEvent): readonly StoredFile[] {
  if (event.kind === 'CaseStarted') return event.letter?.file ? [event.letter.file] : [];
  return event.kind === 'TaskCompleted' ? (event.attachments ?? []).map(({ output: _output, ...file }) => file) : [];
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
