import type { TaskOffer, TaskView } from '../../../shared/contracts';
import type { ChosenFile } from './files';

/** What somebody is doing to complete a task. */
export type TaskDraft = {
  readonly checkedInputs: readonly string[];
  readonly outputs: readonly string[];
  readonly note: string;
  readonly files: readonly ChosenFile[];
};

export const EMPTY_TASK: TaskDraft = { checkedInputs: [], outputs: [], note: '', files: [] };

/** Under which name the work on a task is kept in this tab. */
export function taskDraftName(reference: string, { visit, node }: Pick<TaskOffer | TaskView, 'visit' | 'node'>): string {
  return `${reference}/${visit}.${node}`;
}

/** And the reason of its way back. */
export function reasonDraftName(reference: string, task: Pick<TaskOffer | TaskView, 'visit' | 'node'>): string {
  return `${taskDraftName(reference, task)}/reason`;
}

export const EMPTY_REASON = { reason: '' };
