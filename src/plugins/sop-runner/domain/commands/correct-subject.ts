import type { CaseState } from '../case';
import type { Command, Context } from '../command';
import type { CaseEvent } from '../event';
import { Rejection } from '../rejection';
import { record } from './record';
import { assertRunning } from './task-guards';
import { MAX_SUBJECT, required } from './text';

/** Says better what a case is about; moves nothing. Throws CASE_NOT_RUNNING, NOT_CORRECTABLE, SUBJECT_REQUIRED, SUBJECT_SAME, REASON_REQUIRED, TEXT_TOO_LONG. */
export function correctSubject(
  state: CaseState,
  command: Extract<Command, { kind: 'CorrectSubject' }>,
  context: Context,
): readonly CaseEvent[] {
  assertCorrectable(state, context);
  const to = required('SUBJECT_REQUIRED', 'subject', command.subject, MAX_SUBJECT);
  if (to === state.subject) throw new Rejection('SUBJECT_SAME');
  const reason = required('REASON_REQUIRED', 'reason', command.reason);
  return record(state, context, null, [{ kind: 'SubjectCorrected', from: state.subject, to, reason }]);
}

/** The starter may, whoever holds an open task's position, and who may cancel any case. Throws CASE_NOT_RUNNING, NOT_CORRECTABLE. */
export function assertCorrectable(state: CaseState, { person, mayCancelAny, holdings }: Context): void {
  assertRunning(state);
  const open = state.tasks.filter(({ closedAt }) => closedAt === null).map(({ role }) => role);
  const holdsOpen = holdings.some((holding) => holding.person === person && open.includes(holding.role));
  if (person !== state.startedBy && !holdsOpen && !mayCancelAny) throw new Rejection('NOT_CORRECTABLE');
}
