import type { CaseState, Task } from '../case';
import type { Context, Holding } from '../command';
import type { Definition } from '../definition';
import type { CaseEvent } from '../event';
import { Rejection } from '../rejection';
import { openingOf } from './opening';
import { record } from './record';
import { assertRunning, holdingOf } from './task-guards';

/** What is taken back: the task that sent the case here, and the holding by which the sender has it again. */
interface Takeable {
  readonly sent: Task;
  readonly holding: Holding;
}

/**
 * Undoes a handoff that nobody has received: the sender's whole place opens again, and the sender has their own task of it at once. The row's
 * clock goes on, since no work was done in between. Throws CASE_NOT_RUNNING, NOT_TAKEABLE.
 */
export function takeBack(def: Definition, state: CaseState, context: Context): readonly CaseEvent[] {
  const { sent, holding } = admitTakingBack(state, context);
  const { clockStartedAt, sentBy, node } = sent;
  const { now, calendar, deadlines } = context;
  const opening = openingOf(def, state, sent, { now, calendar, deadlines, sentBy, isReturn: false, clockStartedAt });
  return record(state, context, holding, [
    { kind: 'CaseTakenBack', opening },
    { kind: 'TaskReceived', visit: opening.visit, node },
  ]);
}

/** Only the sender may, while none of the visit's tasks is received, and still holding the position. Throws CASE_NOT_RUNNING, NOT_TAKEABLE. */
export function admitTakingBack(state: CaseState, context: Context): Takeable {
  assertRunning(state);
  const sent = takeableTask(state, context.person);
  const holding = sent && holdingOf(context, context.person, sent.role);
  if (sent === undefined || holding === undefined) throw new Rejection('NOT_TAKEABLE');
  return { sent, holding };
}

/** The task by which the person sent a case to where it waits untouched, or undefined. */
export function takeableTask({ tasks, visit }: Pick<CaseState, 'tasks' | 'visit'>, person: number): Task | undefined {
  const here = tasks.filter((task) => task.visit === visit);
  const by = here[0]?.sentBy ?? null;
  // A case that was refused came back from elsewhere: whoever had sent it here before did so long ago.
  if (by?.visit !== visit - 1 || here.some(({ state }) => state !== 'waiting')) return undefined;
  return tasks.find((task) => task.visit === by.visit && task.node === by.node && task.closedBy === person);
}
