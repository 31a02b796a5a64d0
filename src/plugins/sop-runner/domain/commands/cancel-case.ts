import type { CaseState } from '../case';
import type { Context } from '../command';
import type { CaseEvent } from '../event';
import { Rejection } from '../rejection';
import { record } from './record';
import { assertRunning } from './task-guards';
import { required } from './text';

/** Ends the case and all its open tasks. Throws CASE_NOT_RUNNING, NOT_CANCELLABLE, REASON_REQUIRED, TEXT_TOO_LONG. */
export function cancelCase(state: CaseState, reason: string, context: Context): readonly CaseEvent[] {
  assertCancellable(state, context);
  return record(state, context, null, [{ kind: 'CaseCancelled', reason: required('REASON_REQUIRED', 'reason', reason) }]);
}

/** A supervisor may cancel, or who started the case while nobody has received anything. Throws CASE_NOT_RUNNING, NOT_CANCELLABLE. */
export function assertCancellable(state: CaseState, { person, mayCancelAny }: Context): void {
  assertRunning(state);
  const isUntouched = state.tasks.every((task) => task.receivedAt === null);
  if (!mayCancelAny && !(person === state.startedBy && isUntouched)) throw new Rejection('NOT_CANCELLABLE');
}
