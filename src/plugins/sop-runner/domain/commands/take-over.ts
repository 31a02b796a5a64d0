import type { CaseState } from '../case';
import type { Command, Context } from '../command';
import type { Definition } from '../definition';
import type { CaseEvent } from '../event';
import { record } from './record';
import { clockFrom } from './row-clock';
import { admitTakingOver } from './task-guards';
import { required } from './text';

/** Takes a task from another holder who received it or is to receive it, with a reason. Throws NOT_RECEIVED, ALREADY_RECEIVED, REASON_REQUIRED and as `admit` does. */
export function takeOver(
  def: Definition,
  state: CaseState,
  command: Extract<Command, { kind: 'TakeOver' }>,
  context: Context,
): readonly CaseEvent[] {
  const { task, holding, owner } = admitTakingOver(def, state, command, context);
  const reason = required('REASON_REQUIRED', 'reason', command.reason);
  const { visit, node } = task;
  return record(state, context, holding, [{ kind: 'TaskTakenOver', visit, node, from: owner, reason, ...clockFrom(task, context) }]);
}
