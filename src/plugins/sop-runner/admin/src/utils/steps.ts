/** How far a case has come, row by row. */
import type { Definition, Step } from '../../../domain/definition';
import type { CaseView, TaskView } from '../../../shared/contracts';

export type StepState = 'done' | 'current' | 'ahead';

/**
 * A row is done when its last visit was finished and the case did not go back before it since: after a return the rows
 * behind are ahead again.
 */
export function stepState(view: Pick<CaseView, 'status' | 'current' | 'tasks'>, step: number): StepState {
  if (view.status === 'running' && view.current.step === step) return 'current';
  const lastVisit = Math.max(0, ...view.tasks.filter((task) => task.step === step).map((task) => task.visit));
  if (lastVisit === 0) return 'ahead';
  const isFinished = view.tasks.every((task) => task.visit !== lastVisit || task.state === 'done');
  const wentBack = view.tasks.some((task) => task.visit > lastVisit && task.step < step);
  return isFinished && !wentBack ? 'done' : 'ahead';
}

/** Positions of a row in flow order; those done together share an entry. */
export function positionsOf(definition: Definition, step: Step): readonly (readonly string[])[] {
  const nameOf = (key: string) => definition.roles.find((role) => role.key === key)?.name ?? key;
  return step.nodes.reduce<string[][]>((groups, node) => {
    const last = groups.at(-1);
    if (node.together && last) last.push(nameOf(node.role));
    else groups.push([nameOf(node.role)]);
    return groups;
  }, []);
}

/** Tasks that wait for somebody now. */
export function openTasks(tasks: readonly TaskView[]): readonly TaskView[] {
  return tasks.filter((task) => task.state === 'waiting' || task.state === 'received');
}

/** How long all work at a row waited and was done so far, in working minutes; null where there was none. */
export function timeAt(tasks: readonly TaskView[], step: number): { readonly waited: number; readonly worked: number } | null {
  const here = tasks.filter((task) => task.step === step);
  if (here.length === 0) return null;
  return here.reduce((sum, task) => ({ waited: sum.waited + task.waited, worked: sum.worked + (task.worked ?? 0) }), {
    waited: 0,
    worked: 0,
  });
}
