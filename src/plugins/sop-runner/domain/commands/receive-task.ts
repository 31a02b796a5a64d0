import type { CaseState } from '../case';
import type { Context } from '../command';
import type { Definition } from '../definition';
import type { CaseEvent, EventBody, TaskRef } from '../event';
import { record } from './record';
import { admitReceiving, type Admitted } from './task-guards';

/** Makes the task the person's own. Throws ALREADY_RECEIVED, RECEIVED_BY_OTHER and as `admit` does. */
export function receiveTask(def: Definition, state: CaseState, ref: TaskRef, context: Context): readonly CaseEvent[] {
  const admitted = admitReceiving(def, state, ref, context);
  return record(state, context, admitted.holding, receiving(admitted));
}

/** The events of receiving: a receiver who lost the position releases the task first. */
export function receiving({ task }: Admitted): readonly EventBody[] {
  const { visit, node, assignee } = task;
  const received: EventBody = { kind: 'TaskReceived', visit, node };
  return assignee === null ? [received] : [{ kind: 'TaskReleased', visit, node, from: assignee }, received];
}
