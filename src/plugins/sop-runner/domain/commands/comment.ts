import type { CaseState } from '../case';
import type { Context } from '../command';
import type { CaseEvent } from '../event';
import { record } from './record';
import { assertRunning } from './task-guards';
import { required } from './text';

/** Adds a remark to a running case; moves nothing. Throws CASE_NOT_RUNNING, TEXT_REQUIRED, TEXT_TOO_LONG. */
export function comment(state: CaseState, text: string, context: Context): readonly CaseEvent[] {
  assertRunning(state);
  return record(state, context, null, [{ kind: 'Commented', text: required('TEXT_REQUIRED', 'text', text) }]);
}
