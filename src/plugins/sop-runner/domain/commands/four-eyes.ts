import type { CaseState, Task } from '../case';
import type { Definition } from '../definition';
import { stepAt } from '../flow';
import { Rejection } from '../rejection';

/** Refuses whoever last completed a symbol of a row that the task's row names under four eyes. Throws FOUR_EYES. */
export function assertFourEyes(def: Definition, state: CaseState, task: Task, person: number): void {
  for (const step of stepAt(def, task.step).fourEyes) {
    if (latestCompleters(state, step).has(person)) throw new Rejection('FOUR_EYES', { step });
  }
}

/** Persons on the latest attempt of the row: for each of its symbols, who closed it last. */
function latestCompleters(state: CaseState, step: number): ReadonlySet<number> {
  const latest = new Map<number, Task>();
  for (const task of state.tasks) {
    const isCompleted = task.step === step && (task.state === 'done' || task.state === 'returned');
    if (isCompleted && task.visit > (latest.get(task.node)?.visit ?? 0)) latest.set(task.node, task);
  }
  return new Set([...latest.values()].flatMap(({ closedBy }) => (closedBy === null ? [] : [closedBy])));
}
