import { stepState } from '../../../src/plugins/sop-runner/admin/src/utils/steps';
import type { CaseView, TaskView } from '../../../src/plugins/sop-runner/shared/contracts';

function task(visit: number, step: number, state: TaskView['state']): TaskView {
  return {
    visit,
    step,
    node: 1,
    attempt: 1,
    roleKey: 'kabag',
    roleName: 'Kabag',
    state,
    assignee: null,
    openedAt: '2026-05-04T07:30:00.000Z',
    clockStartedAt: '2026-05-04T07:30:00.000Z',
    receivedAt: null,
    dueAt: null,
    closedAt: null,
    waited: 0,
    worked: null,
    outcome: null,
    note: null,
    checkedInputs: [],
    outputs: [],
    attachments: [],
  };
}

function states(status: CaseView['status'], currentStep: number, tasks: readonly TaskView[]) {
  return [1, 2, 3].map((step) => stepState({ status, current: { step: currentStep, node: 1 }, tasks }, step));
}

describe('marking the steps of a case', () => {
  it('ticks what was done and marks the current one', () => {
    expect(states('running', 2, [task(1, 1, 'done'), task(2, 2, 'received')])).toEqual(['done', 'current', 'ahead']);
  });

  it('takes the ticks back from the rows behind a return', () => {
    const returned = [task(1, 1, 'done'), task(2, 2, 'done'), task(3, 3, 'returned'), task(4, 1, 'waiting')];
    expect(states('running', 1, returned)).toEqual(['current', 'ahead', 'ahead']);
  });

  it('ticks them again when they are done again', () => {
    const again = [task(1, 1, 'done'), task(2, 2, 'returned'), task(3, 1, 'done'), task(4, 2, 'done'), task(5, 3, 'waiting')];
    expect(states('running', 3, again)).toEqual(['done', 'done', 'current']);
  });

  it('ticks every row of a completed case', () => {
    expect(states('completed', 3, [task(1, 1, 'done'), task(2, 2, 'done'), task(3, 3, 'done')])).toEqual(['done', 'done', 'done']);
  });

  it('marks no row of a cancelled case as current', () => {
    expect(states('cancelled', 2, [task(1, 1, 'done'), task(2, 2, 'cancelled')])).toEqual(['done', 'ahead', 'ahead']);
  });
});
