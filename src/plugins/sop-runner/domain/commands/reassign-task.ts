import type { CaseState, Task } from '../case';
import type { Command, Context, Holding } from '../command';
import type { Definition } from '../definition';
import type { CaseEvent } from '../event';
import { Rejection } from '../rejection';
import { assertFourEyes } from './four-eyes';
import { record } from './record';
import { holdingOf, openTask, roleName } from './task-guards';
import { required } from './text';

/**
 * Gives an open task to another holder of its position, who is to receive it; its due time stays. Throws NOT_REASSIGNABLE, TASK_CLOSED,
 * CASE_NOT_RUNNING, TASK_NOT_FOUND, NOT_CURRENT, ALREADY_ASSIGNED, NOT_A_HOLDER, FOUR_EYES, REASON_REQUIRED, TEXT_TOO_LONG.
 */
export function reassignTask(
  def: Definition,
  state: CaseState,
  { visit, node, to, ...command }: Extract<Command, { kind: 'ReassignTask' }>,
  context: Context,
): readonly CaseEvent[] {
  if (context.mayReassign !== true) throw new Rejection('NOT_REASSIGNABLE');
  const task = openTask(state, { visit, node });
  const { capacity } = admitReassigning(def, state, task, to, context);
  const reason = required('REASON_REQUIRED', 'reason', command.reason);
  return record(state, context, null, [{ kind: 'TaskReassigned', visit, node, from: task.assignee, to, capacity, reason }]);
}

/** The hold by which a person may be given an open task. Throws ALREADY_ASSIGNED, NOT_A_HOLDER, FOUR_EYES. */
export function admitReassigning(def: Definition, state: CaseState, task: Task, to: number, context: Context): Holding {
  const holding = holdingOf(context, to, task.role);
  if (holding === undefined) throw new Rejection('NOT_A_HOLDER', { person: to, role: roleName(def, task.role) });
  if (task.assignee === to) throw new Rejection('ALREADY_ASSIGNED', { person: to });
  assertFourEyes(def, state, task, to);
  return holding;
}
