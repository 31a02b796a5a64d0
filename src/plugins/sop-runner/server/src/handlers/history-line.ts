/** The history of a case as the panel shows it. */
import type { Task } from '../../../domain/case';
import type { Definition } from '../../../domain/definition';
import type { CaseEvent, Opening } from '../../../domain/event';
import type { StoredFile } from '../../../domain/file';
import type { HistoryLine } from '../../../shared/contracts';
import type { SealedEvent } from '../repositories/events';
import { personName, roleName, type Names } from './people';

/** One event as a line of the case's history. */
export function historyLine(definition: Definition, names: Names, tasks: readonly Task[], { event, hash }: SealedEvent): HistoryLine {
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
    toPerson: event.kind === 'TaskReassigned' ? personName(definition, names.get(event.to), task?.role ?? null, event.capacity) : null,
    toRoleNames: (opening?.tasks ?? []).map(({ role }) => roleName(definition, role)),
    outcome: event.kind === 'TaskCompleted' ? event.outcome : null,
    cause: event.kind === 'DueRecomputed' ? event.cause : null,
    text: textOf(event),
    files: filesOf(event),
    subjects: event.kind === 'SubjectCorrected' ? { from: event.from, to: event.to } : null,
  };
}

/** The task that a line is about: that of a handing-over line is the one that sent; taking back is about the place that it comes from. */
function taskOf(event: CaseEvent, tasks: readonly Task[]): Task | undefined {
  if (event.kind === 'CaseTakenBack') return tasks.find(({ visit }) => visit === event.opening.visit - 1);
  const ref = 'visit' in event ? event : 'opening' in event ? event.opening.sentBy : null;
  return ref === null ? undefined : tasks.find(({ visit, node }) => visit === ref.visit && node === ref.node);
}

function textOf(event: CaseEvent): string | null {
  switch (event.kind) {
    case 'TaskCompleted':
      return event.note;
    case 'CaseReturned':
    case 'CaseCancelled':
    case 'TaskTakenOver':
    case 'TaskRefused':
    case 'TaskReassigned':
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
