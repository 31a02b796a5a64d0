import { draftKey, writeDraft } from '../../../src/plugins/sop-runner/admin/src/utils/drafts';
import { fateOf, leftovers } from '../../../src/plugins/sop-runner/admin/src/utils/leftovers';
import { EMPTY_REASON, EMPTY_TASK, reasonDraftName, taskDraftName } from '../../../src/plugins/sop-runner/admin/src/utils/task-draft';
import type { CaseOffers, TaskOffer } from '../../../src/plugins/sop-runner/shared/contracts';
import { memoryStore } from './support/memory-store';
import { taskView } from './support/task-view';

const reference = '2026-000042';
const kasubbag = { name: 'Pejabat Kasubbag', position: 'Kasubbag', capacity: 'definitive' } as const;
const done = taskView({ visit: 1, state: 'done', assignee: kasubbag, closedAt: '2026-05-04T08:00:00.000Z' });
const open = taskView({ visit: 2, step: 2, state: 'received', assignee: kasubbag });

const offering = (mayComplete: boolean): CaseOffers => {
  const task: TaskOffer = {
    visit: 2,
    node: 1,
    step: 2,
    roleName: 'Kabag',
    mayReceive: false,
    mayTakeOver: !mayComplete,
    mayRefuse: false,
    mayComplete,
    inputs: [],
    outputs: [],
    attachable: [],
    ways: [],
  };
  return { tasks: [task], mayComment: true, mayCancel: false, mayTakeBack: false, mayCorrectSubject: false, reassign: [] };
};
const view = (mayComplete: boolean) => ({ reference, tasks: [done, open], offers: offering(mayComplete) });

describe('finding what was typed for a task that others did', () => {
  it('finds a note, and a reason, for tasks that the person may complete no more', () => {
    const store = memoryStore();
    writeDraft(store, draftKey('7', taskDraftName(reference, done)), { ...EMPTY_TASK, note: 'Sudah saya teliti' }, EMPTY_TASK);
    writeDraft(store, draftKey('7', reasonDraftName(reference, open)), { reason: 'Belum lengkap' }, EMPTY_REASON);
    expect(leftovers(view(false), '7', store)).toEqual([done, open]);
  });

  it('leaves to the form what may still be sent', () => {
    const store = memoryStore();
    writeDraft(store, draftKey('7', taskDraftName(reference, open)), { ...EMPTY_TASK, note: 'Sedang saya teliti' }, EMPTY_TASK);
    expect(leftovers(view(true), '7', store)).toEqual([]);
  });

  it('is silent where nothing was typed, or by another person', () => {
    const store = memoryStore();
    writeDraft(store, draftKey('7', taskDraftName(reference, done)), { ...EMPTY_TASK, checkedInputs: ['Disposisi'] }, EMPTY_TASK);
    writeDraft(store, draftKey('8', taskDraftName(reference, open)), { ...EMPTY_TASK, note: 'Catatan lain' }, EMPTY_TASK);
    expect(leftovers(view(false), '7', store)).toEqual([]);
  });

  it('says what became of the task', () => {
    expect([done, open, taskView(), taskView({ state: 'cancelled', assignee: kasubbag })].map(fateOf)).toEqual([
      'leftover.done',
      'leftover.received',
      'leftover.notYours',
      'leftover.closed',
    ]);
  });
});
