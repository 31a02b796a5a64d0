/** Who may do what with a task. Commands and offers ask the same guards, so that the screen offers exactly what is accepted. */
import type { CaseState, Task } from '../case';
import type { Context, Holding } from '../command';
import type { Definition } from '../definition';
import type { TaskRef } from '../event';
import { Rejection } from '../rejection';

/** A task that a person may act on, and the holding that the person acts by. */
export interface Admitted {
  readonly task: Task;
  readonly holding: Holding;
  /** Who received it, or is to receive it, and still holds the position; null while it waits for anybody. */
  readonly owner: number | null;
}

/** Throws CASE_NOT_RUNNING once the case has ended. */
export function assertRunning(state: CaseState): void {
  if (state.status !== 'running') throw new Rejection('CASE_NOT_RUNNING', { status: state.status });
}

/** The open task of the current place, for one of its holders. Throws TASK_CLOSED, CASE_NOT_RUNNING, TASK_NOT_FOUND, NOT_CURRENT, NOT_YOUR_ROLE. */
export function admit(def: Definition, state: CaseState, ref: TaskRef, context: Context): Admitted {
  const task = openTask(state, ref);
  const holding = holdingOf(context, context.person, task.role);
  if (holding === undefined) throw new Rejection('NOT_YOUR_ROLE', { role: roleName(def, task.role) });
  const stillHolds = task.assignee !== null && holdingOf(context, task.assignee, task.role) !== undefined;
  return { task, holding, owner: stillHolds ? task.assignee : null };
}

/** Whether the person has received the task. */
export function hasReceived({ task, owner }: Admitted, person: number): boolean {
  return owner === person && task.state === 'received';
}

/** A task that waits, for anybody or for the person, or whose receiver no longer holds the position. Throws ALREADY_RECEIVED and as `admitOwnOrWaiting` does. */
export function admitReceiving(def: Definition, state: CaseState, ref: TaskRef, context: Context): Admitted {
  const admitted = admitOwnOrWaiting(def, state, ref, context);
  if (hasReceived(admitted, context.person)) throw new Rejection('ALREADY_RECEIVED');
  return admitted;
}

/** A task that waits, for anybody or for the person, or that the person received. Throws RECEIVED_BY_OTHER, ADDRESSED_TO_OTHER and as `admit` does. */
export function admitOwnOrWaiting(def: Definition, state: CaseState, ref: TaskRef, context: Context): Admitted {
  const admitted = admit(def, state, ref, context);
  const { task, owner } = admitted;
  if (owner === null || owner === context.person) return admitted;
  if (task.state === 'waiting') throw new Rejection('ADDRESSED_TO_OTHER', { by: owner });
  throw new Rejection('RECEIVED_BY_OTHER', { by: owner, at: task.receivedAt ?? task.openedAt });
}

/** A task that another holder received or is to receive. Throws NOT_RECEIVED, ALREADY_RECEIVED and as `admit` does. */
export function admitTakingOver(def: Definition, state: CaseState, ref: TaskRef, context: Context): Admitted & { readonly owner: number } {
  const { owner, ...admitted } = admit(def, state, ref, context);
  if (owner === null) throw new Rejection('NOT_RECEIVED');
  if (owner === context.person) throw new Rejection(admitted.task.state === 'received' ? 'ALREADY_RECEIVED' : 'NOT_RECEIVED');
  return { ...admitted, owner };
}

/** A position's name as on the form. */
export function roleName(def: Definition, key: string): string {
  return def.roles.find((role) => role.key === key)?.name ?? key;
}

/** A closed task names its closer even when the case has ended by it: who came second learns who was first. */
export function openTask(state: CaseState, { visit, node }: TaskRef): Task {
  const task = state.tasks.find((one) => one.visit === visit && one.node === node);
  if (task !== undefined && task.state !== 'cancelled' && task.closedBy !== null && task.closedAt !== null) {
    throw new Rejection('TASK_CLOSED', { by: task.closedBy, at: task.closedAt });
  }
  assertRunning(state);
  if (task === undefined) throw new Rejection('TASK_NOT_FOUND');
  if (task.visit !== state.visit || task.state === 'cancelled') throw new Rejection('NOT_CURRENT');
  return task;
}

const PREFERENCE = ['definitive', 'plt', 'plh'] as const;

/** The holding a person acts by: the definitive one before an acting one. */
export function holdingOf({ holdings }: Pick<Context, 'holdings'>, person: number, role: string): Holding | undefined {
  const own = holdings.filter((holding) => holding.person === person && holding.role === role);
  return PREFERENCE.flatMap((capacity) => own.filter((holding) => holding.capacity === capacity))[0];
}
