import type { CaseState } from './case';
import type { Command, Context } from './command';
import { cancelCase } from './commands/cancel-case';
import { comment } from './commands/comment';
import { completeTask } from './commands/complete-task';
import { correctSubject } from './commands/correct-subject';
import { reassignTask } from './commands/reassign-task';
import { receiveTask } from './commands/receive-task';
import { recomputeDue } from './commands/recompute-due';
import { refuseTask } from './commands/refuse-task';
import { ring } from './commands/ring';
import { startCase } from './commands/start-case';
import { takeBack } from './commands/take-back';
import { takeOver } from './commands/take-over';
import type { Definition } from './definition';
import type { CaseEvent } from './event';
import { keyOf } from './flow';
import { Rejection } from './rejection';

/**
 * What a command makes happen: the events to append, in order, or a Rejection. `state` is null only for StartCase.
 * Asks nothing but its arguments: the time, the person and the holders come with the context.
 */
export function decide(def: Definition, state: CaseState | null, command: Command, context: Context): readonly CaseEvent[] {
  if (command.kind === 'StartCase') {
    if (state === null) return startCase(def, command, context);
    throw new Rejection('MOVE_NOT_ALLOWED', { from: keyOf({ step: state.currentStep, node: state.currentNode }), to: 'start' });
  }
  if (state === null) throw new Rejection('CASE_NOT_FOUND');
  switch (command.kind) {
    case 'ReceiveTask':
      return receiveTask(def, state, command, context);
    case 'TakeOver':
      return takeOver(def, state, command, context);
    case 'RefuseTask':
      return refuseTask(def, state, command, context);
    case 'ReassignTask':
      return reassignTask(def, state, command, context);
    case 'CompleteTask':
      return completeTask(def, state, command, context);
    case 'TakeBack':
      return takeBack(def, state, context);
    case 'CorrectSubject':
      return correctSubject(state, command, context);
    case 'Comment':
      return comment(state, command.text, context);
    case 'CancelCase':
      return cancelCase(state, command.reason, context);
    case 'Remind':
    case 'MarkOverdue':
    case 'Escalate':
      return ring(state, command, context);
    case 'RecomputeDue':
      return recomputeDue(def, state, context);
  }
}
