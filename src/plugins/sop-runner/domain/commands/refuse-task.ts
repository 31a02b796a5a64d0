import type { CaseState, Task } from '../case';
import type { Command, Context } from '../command';
import type { Definition } from '../definition';
import type { CaseEvent, Opening, TaskRef } from '../event';
import { Rejection } from '../rejection';
import { openingOf } from './opening';
import { record } from './record';
import { admitOwnOrWaiting, holdingOf, type Admitted } from './task-guards';
import { required } from './text';

/**
 * Sends a case back that came incomplete, before anybody works on it: the whole visit ends, and the sender's place opens as a new attempt
 * with its row's clock starting anew. Throws NOT_REFUSABLE, REASON_REQUIRED and as `admitOwnOrWaiting` does.
 */
export function refuseTask(
  def: Definition,
  state: CaseState,
  command: Extract<Command, { kind: 'RefuseTask' }>,
  context: Context,
): readonly CaseEvent[] {
  const { task, holding, sent } = admitRefusing(def, state, command, context);
  const reason = required('REASON_REQUIRED', 'reason', command.reason);
  const { now, calendar, deadlines } = context;
  const opening = openingOf(def, state, sent, { now, calendar, deadlines, sentBy: sent.sentBy, isReturn: true });
  const { visit, node } = task;
  return record(state, context, holding, [{ kind: 'TaskRefused', visit, node, opening: addressed(opening, sent, context), reason }]);
}

/** A waiting task, for who may receive it, that somebody handed over. Throws NOT_REFUSABLE and as `admitOwnOrWaiting` does. */
export function admitRefusing(def: Definition, state: CaseState, ref: TaskRef, context: Context): Admitted & { readonly sent: Task } {
  const admitted = admitOwnOrWaiting(def, state, ref, context);
  const sent = admitted.task.state === 'waiting' ? senderTask(state) : undefined;
  if (sent === undefined) throw new Rejection('NOT_REFUSABLE');
  return { ...admitted, sent };
}

/** The task by which the case came to where it is; undefined where it began here. */
export function senderTask({ tasks, visit }: Pick<CaseState, 'tasks' | 'visit'>): Task | undefined {
  const by = tasks.find((task) => task.visit === visit)?.sentBy ?? null;
  return by === null ? undefined : tasks.find((task) => task.visit === by.visit && task.node === by.node);
}

/** With the sender's own task for the sender, who knows the case; for anybody of the position where the sender holds it no more. */
function addressed(opening: Opening, { node, role, closedBy }: Task, context: Context): Opening {
  const holding = closedBy === null ? undefined : holdingOf(context, closedBy, role);
  if (holding === undefined) return opening;
  const { person: assignee, capacity: actingFor } = holding;
  return { ...opening, tasks: opening.tasks.map((task) => (task.node === node ? { ...task, assignee, actingFor } : task)) };
}
