/** The history in plain sentences. A kind of event without a sentence does not compile. */
import type { EventBody } from '../../../domain/event';
import type { HistoryLine, PersonName, TaskView } from '../../../shared/contracts';
import { joined } from './lists';
import type { MessageKey, Voice } from './text';

const SENTENCES: { readonly [Kind in EventBody['kind']]: `history.${Kind}` & MessageKey } = {
  CaseStarted: 'history.CaseStarted',
  TaskReceived: 'history.TaskReceived',
  TaskReleased: 'history.TaskReleased',
  TaskTakenOver: 'history.TaskTakenOver',
  TaskRefused: 'history.TaskRefused',
  TaskReassigned: 'history.TaskReassigned',
  TaskCompleted: 'history.TaskCompleted',
  CaseHandedOver: 'history.CaseHandedOver',
  CaseReturned: 'history.CaseReturned',
  CaseTakenBack: 'history.CaseTakenBack',
  SubjectCorrected: 'history.SubjectCorrected',
  TaskReminded: 'history.TaskReminded',
  TaskOverdue: 'history.TaskOverdue',
  TaskEscalated: 'history.TaskEscalated',
  DueRecomputed: 'history.DueRecomputed',
  CaseCompleted: 'history.CaseCompleted',
  CaseCancelled: 'history.CaseCancelled',
  Commented: 'history.Commented',
};

/** "Plh. Kabag Perencanaan (Nama)"; the name alone where no position acted, the position alone where the name only repeats it. */
export function personWords({ name, position }: PersonName): string {
  if (position === null) return name;
  return name === '' || name === position ? position : `${position} (${name})`;
}

/** One line of the history as a sentence, without its time and without its free text. */
export function historySentence(line: HistoryLine, voice: Voice): string {
  return voice.say(sentenceOf(line), {
    by: personWords(line.by),
    step: line.step ?? 0,
    toStep: line.toStep ?? 0,
    to: joined(line.toRoleNames, voice),
    person: line.toPerson === null ? '' : personWords(line.toPerson),
    outcome: line.outcome ?? '',
    before: line.subjects?.from ?? '',
    after: line.subjects?.to ?? '',
  });
}

/** The task whose end a line tells; its waiting and working time are then known for good. */
export function endedTask({ kind, step, node, attempt }: HistoryLine, tasks: readonly TaskView[]): TaskView | undefined {
  if (kind !== 'TaskCompleted' && kind !== 'TaskRefused') return undefined;
  return tasks.find((task) => task.step === step && task.node === node && task.attempt === attempt);
}

function sentenceOf({ kind, outcome, cause }: HistoryLine): MessageKey {
  if (cause === 'alarms') return 'history.AlarmsSet';
  if (kind === 'TaskCompleted' && outcome !== null) return 'history.TaskDecided';
  return isKnown(kind) ? SENTENCES[kind] : 'history.other';
}

function isKnown(kind: string): kind is EventBody['kind'] {
  return Object.hasOwn(SENTENCES, kind);
}
