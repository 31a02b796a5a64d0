/** Which of somebody's tasks are given away, and to whom. */
import type { AssignedTask, ReassignTasks } from '../../../shared/contracts';

export type Giving = Omit<ReassignTasks['body']['tasks'][number], 'commandId'>;

export function taskKey({ reference, visit, node }: Pick<AssignedTask, 'reference' | 'visit' | 'node'>): string {
  return `${reference}/${visit}/${node}`;
}

/** All tasks but the kept ones, as far as somebody was chosen for their position; `to` has user ids by position. */
export function chosenTasks(
  tasks: readonly AssignedTask[],
  kept: readonly string[],
  to: Readonly<Record<string, number>>,
): readonly Giving[] {
  return tasks.flatMap((task) => {
    const { reference, visit, node, role } = task;
    const user = to[role];
    return user === undefined || kept.includes(taskKey(task)) ? [] : [{ reference, visit, node, to: user }];
  });
}
