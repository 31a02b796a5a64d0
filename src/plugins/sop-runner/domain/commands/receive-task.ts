import type { CaseState } from '../case';
import type { Context } from '../command';
import type { Definition } from '../definition';
import type { CaseEvent, EventBody, TaskRef } from '../event';
import { record } from './record';
import { clockFrom } from './row-clock';
import { admitReceiving, type Admitted } from './task-guards';

/** Makes the task the person's own. Throws ALREADY_RECEIVED, RECEIVED_BY_OTHER, ADDRESSED_TO_OTHER and as `admit` does. */
export function receiveTask(def: Definition, state: CaseState, ref: TaskRef, context: Context): readonly CaseEvent[] {
  const admitted = admitReceiving(def, state, ref, context);
  return record(state, context, admitted.holding, receiving(admitted, context));
}

/** The events of receiving: a receiver who lost the position releases the task first. A clock that waited for it starts. */
export function receiving({ task }: Admitted, context: Context): readonly EventBody[] {
  const { visit, node, assignee, state } = task;
  const received: EventBody = { kind: 'TaskReceived', visit, node, ...clockFrom(task, context) };
  return assignee === null || state === 'waiting' ? [received] : [{ kind: 'TaskReleased', visit, node, from: assignee }, received];
}
