/** Finds what somebody typed for a task that others did meanwhile, so that it is not lost with the form. */
import type { CaseView, TaskView } from '../../../shared/contracts';
import { draftKey, readDraft, type DraftStore } from './drafts';
import { EMPTY_REASON, EMPTY_TASK, reasonDraftName, taskDraftName } from './task-draft';
import type { MessageKey } from './text';

type Shown = Pick<CaseView, 'reference' | 'tasks' | 'offers'>;

/** Tasks that this person can no longer complete and typed something for: a note, a reason or files. Ticks alone are no loss. */
export function leftovers({ reference, tasks, offers }: Shown, owner: string, store: DraftStore): readonly TaskView[] {
  const isOffered = (task: TaskView) =>
    offers.tasks.some(({ visit, node, mayComplete }) => mayComplete && visit === task.visit && node === task.node);
  return tasks.filter((task) => {
    if (isOffered(task)) return false;
    const { note, files } = readDraft(store, draftKey(owner, taskDraftName(reference, task)), EMPTY_TASK);
    const { reason } = readDraft(store, draftKey(owner, reasonDraftName(reference, task)), EMPTY_REASON);
    return note.trim() !== '' || reason.trim() !== '' || files.length > 0;
  });
}

/** Which sentence says what became of the task. */
export function fateOf({ state, assignee }: Pick<TaskView, 'state' | 'assignee'>): MessageKey {
  if (state === 'cancelled') return 'leftover.closed';
  if (state === 'waiting' || assignee === null) return 'leftover.notYours';
  return state === 'received' ? 'leftover.received' : 'leftover.done';
}
