import { decide } from '../../../src/plugins/sop-runner/domain/decide';
import { at, complete, context, office, receive, refusal, start } from '../support/office';
import { KABAG_PE, RKT_STAFF, SESDEP } from '../support/people';
import { RKT } from '../support/rkt';

const FULL = { checkedInputs: ['Program kerja'], outputs: ['Disposisi/arahan Sesdep'] };

function started() {
  const desk = office(RKT, RKT_STAFF);
  desk.by(KABAG_PE, start());
  return desk;
}

describe('completing a task', () => {
  it('receives it first, then hands the case to the next position and starts its clock', () => {
    const desk = started();
    const alarm = { kind: 'remind', at: at(1426), times: 1 };
    const line = { at: at(1), commandId: 'perintah-2', actor: { id: SESDEP, role: 'sesdep', capacity: 'definitive' } };
    expect(desk.by(SESDEP, complete(1, 1, { ...FULL, note: ' Mohon segera ' }))).toEqual([
      { kind: 'TaskReceived', visit: 1, node: 1, sequence: 2, ...line },
      { kind: 'TaskCompleted', visit: 1, node: 1, outcome: null, note: 'Mohon segera', ...FULL, attachments: [], sequence: 3, ...line },
      {
        kind: 'CaseHandedOver',
        note: 'Mohon segera',
        sequence: 4,
        ...line,
        opening: {
          visit: 2,
          step: 2,
          node: 1,
          attempt: 1,
          sentBy: { visit: 1, node: 1 },
          tasks: [
            { step: 2, node: 1, role: 'kabag-pe', standardTime: RKT.steps[1]!.standardTime, clockStartedAt: at(1), dueAt: at(1441), alarm },
          ],
        },
      },
    ]);
    expect(desk.state()).toMatchObject({ currentStep: 2, currentNode: 1, visit: 2, version: 4 });
    expect(desk.state().tasks[0]).toMatchObject({ state: 'done', closedAt: at(1), closedBy: SESDEP, note: 'Mohon segera', ...FULL });
  });

  it('does not receive again what was received', () => {
    const desk = started();
    desk.by(SESDEP, receive(1));
    expect(desk.by(SESDEP, complete(1, 1, FULL)).map(({ kind }) => kind)).toEqual(['TaskCompleted', 'CaseHandedOver']);
  });

  it('refuses a person who does not hold the position', () => {
    expect(refusal(() => started().by(KABAG_PE, complete(1, 1, FULL)))).toEqual({ code: 'NOT_YOUR_ROLE', details: { role: 'Sesdep' } });
  });

  it('tells who was first and when, if the task is already done', () => {
    const desk = started();
    desk.by(SESDEP, complete(1, 1, FULL));
    expect(refusal(() => desk.by(SESDEP, complete(1, 1, FULL)))).toEqual({ code: 'TASK_CLOSED', details: { by: SESDEP, at: at(1) } });
  });

  it('tells so even where that ended the case', () => {
    const desk = started();
    desk.done(SESDEP);
    desk.done(KABAG_PE);
    desk.done(3, {}, 1);
    desk.done(4, {}, 2);
    desk.done(KABAG_PE);
    desk.done(SESDEP, { outcome: 'Ya' });
    expect(refusal(() => desk.by(SESDEP, complete(5, 1, { outcome: 'Ya' })))).toEqual({
      code: 'TASK_CLOSED',
      details: { by: SESDEP, at: at(6) },
    });
    expect(refusal(() => desk.by(SESDEP, complete(6, 1)))).toEqual({ code: 'CASE_NOT_RUNNING', details: { status: 'completed' } });
  });

  it('refuses a task that the case does not have, also one of a visit to come', () => {
    expect(refusal(() => started().by(SESDEP, complete(1, 2)))).toEqual({ code: 'TASK_NOT_FOUND', details: {} });
    expect(refusal(() => started().by(KABAG_PE, complete(2, 1)))).toEqual({ code: 'TASK_NOT_FOUND', details: {} });
  });

  it('refuses every task of a cancelled case', () => {
    const desk = started();
    desk.by(KABAG_PE, { kind: 'CancelCase', reason: 'Salah SOP' });
    expect(refusal(() => desk.by(SESDEP, complete(1, 1, FULL)))).toEqual({ code: 'CASE_NOT_RUNNING', details: { status: 'cancelled' } });
  });

  it('refuses a task of a visit that the case has left without it', () => {
    const desk = started();
    desk.by(SESDEP, complete(1, 1, FULL));
    const state = desk.state();
    const tasks = state.tasks.map((task) => (task.visit === 1 ? { ...task, state: 'cancelled' as const } : task));
    expect(refusal(() => decide(RKT, { ...state, tasks }, complete(1, 1, FULL), context(SESDEP, RKT_STAFF)))).toEqual({
      code: 'NOT_CURRENT',
      details: {},
    });
  });

  it('refuses a note of more than 4000 characters', () => {
    expect(refusal(() => started().by(SESDEP, complete(1, 1, { ...FULL, note: 'a'.repeat(4001) })))).toEqual({
      code: 'TEXT_TOO_LONG',
      details: { field: 'note', max: 4000 },
    });
  });

  it('keeps an empty note as none', () => {
    const desk = started();
    desk.by(SESDEP, complete(1, 1, { ...FULL, note: '  ' }));
    expect(desk.state().tasks[0]?.note).toBeNull();
  });

  it('takes no outcome on a box', () => {
    expect(refusal(() => started().by(SESDEP, complete(1, 1, { ...FULL, outcome: 'Ya' })))).toEqual({
      code: 'OUTCOME_NOT_ALLOWED',
      details: {},
    });
  });

  it('changes nothing when it is refused', () => {
    const desk = started();
    const before = desk.state();
    refusal(() => desk.by(SESDEP, complete(1, 1)));
    expect(desk.state()).toEqual(before);
  });
});
