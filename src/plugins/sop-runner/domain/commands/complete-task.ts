import type { CaseState, Task } from '../case';
import type { Command, Context } from '../command';
import type { Definition } from '../definition';
import type { CaseEvent, EventBody, TaskRef } from '../event';
import { placeOf, wayOut, type WayOut } from '../flow';
import { checkedInputs, inputsDue, namedOutputs, outputsDue } from './documents';
import { attachmentsOf } from './files';
import { assertFourEyes } from './four-eyes';
import { openingOf } from './opening';
import { receiving } from './receive-task';
import { record } from './record';
import { admitOwnOrWaiting, hasReceived, type Admitted } from './task-guards';
import { required, written } from './text';

type CompleteTask = Extract<Command, { kind: 'CompleteTask' }>;

/**
 * Finishes a task, receiving it first where it waits; the last of a place hands the case on, back or to its end.
 * What is refused first: the task and who acts, then outcome, texts, inputs, outputs, files, and last the reason of a return.
 */
export function completeTask(def: Definition, state: CaseState, command: CompleteTask, context: Context): readonly CaseEvent[] {
  const admitted = admitCompleting(def, state, command, context);
  const { task } = admitted;
  const place = placeOf(def, task);
  const way = wayOut(def, place, command.outcome);
  const note = written('note', command.note);
  const reason = written('reason', command.reason);
  const ticked = checkedInputs(inputsDue(def, place), command.checkedInputs);
  const outputs = namedOutputs(outputsDue(def, place), command.outputs, way.isReturn);
  const attachments = attachmentsOf(def, task.step, command.attachments, context);
  const { visit, node } = task;
  const work = { outcome: command.outcome, note, checkedInputs: ticked, outputs, attachments };
  const completed: EventBody = { kind: 'TaskCompleted', visit, node, ...work };
  return record(state, context, admitted.holding, [
    ...(hasReceived(admitted, context.person) ? [] : receiving(admitted, context)),
    completed,
    ...(isLastOfPlace(state, task) ? leaving(def, state, way, { task, note, reason, context }) : []),
  ]);
}

/** A task that the person may complete. Throws FOUR_EYES and as `admitOwnOrWaiting` does. */
export function admitCompleting(def: Definition, state: CaseState, ref: TaskRef, context: Context): Admitted {
  const admitted = admitOwnOrWaiting(def, state, ref, context);
  assertFourEyes(def, state, admitted.task, context.person);
  return admitted;
}

/** Whether the place is left once this task is done: all others done together with it are. */
export function isLastOfPlace(state: CaseState, task: Task): boolean {
  return state.tasks.every((one) => one.visit !== task.visit || one.node === task.node || one.closedAt !== null);
}

interface Leaving {
  readonly task: Task;
  readonly note: string | null;
  readonly reason: string | null;
  readonly context: Context;
}

function leaving(
  def: Definition,
  state: CaseState,
  { target, isReturn }: WayOut,
  { task, note, reason, context: { now, calendar, deadlines } }: Leaving,
): readonly EventBody[] {
  if (target === 'end') return [{ kind: 'CaseCompleted' }];
  const opening = openingOf(def, state, target, { now, calendar, deadlines, sentBy: { visit: task.visit, node: task.node }, isReturn });
  if (!isReturn) return [{ kind: 'CaseHandedOver', opening, note }];
  return [{ kind: 'CaseReturned', opening, reason: required('REASON_REQUIRED', 'reason', reason) }];
}
