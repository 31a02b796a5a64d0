import type { TaskView } from '../../../../src/plugins/sop-runner/shared/contracts';

/** A task as the panel reads it, waiting with the Kabag unless told otherwise. */
export function taskView(fields: Partial<TaskView> = {}): TaskView {
  return {
    visit: 1,
    step: 1,
    node: 1,
    attempt: 1,
    roleKey: 'kabag',
    roleName: 'Kabag',
    state: 'waiting',
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
    ...fields,
  };
}
