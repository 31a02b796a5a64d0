import { at, office, receive, refusal, start } from '../support/office';
import { KABAG_PE, KASUBBAG_PP, OUTSIDER, RKT_STAFF, SESDEP } from '../support/people';
import { RKT } from '../support/rkt';

const cancel = { kind: 'CancelCase', reason: ' Salah SOP ' } as const;

function started() {
  const desk = office(RKT, RKT_STAFF);
  desk.by(KABAG_PE, start());
  return desk;
}

describe('cancelling a case', () => {
  it('is the starter’s right before anything is received, and closes all open tasks', () => {
    const desk = started();
    expect(desk.by(KABAG_PE, cancel)).toEqual([
      {
        kind: 'CaseCancelled',
        reason: 'Salah SOP',
        sequence: 2,
        at: at(1),
        commandId: 'perintah-2',
        actor: { id: KABAG_PE, role: null, capacity: null },
      },
    ]);
    expect(desk.state()).toMatchObject({ status: 'cancelled', finishedAt: at(1), currentStep: 1, visit: 1 });
    expect(desk.state().tasks).toMatchObject([{ state: 'cancelled', closedAt: at(1), closedBy: KABAG_PE }]);
  });

  it('is no longer the starter’s once something was received, even if it was handed on since', () => {
    const desk = started();
    desk.by(SESDEP, receive(1));
    expect(refusal(() => desk.by(KABAG_PE, cancel))).toEqual({ code: 'NOT_CANCELLABLE', details: {} });
    desk.done(SESDEP);
    expect(refusal(() => desk.by(KABAG_PE, cancel))).toEqual({ code: 'NOT_CANCELLABLE', details: {} });
  });

  it('is refused to others, also to who holds the task', () => {
    expect(refusal(() => started().by(SESDEP, cancel))).toEqual({ code: 'NOT_CANCELLABLE', details: {} });
  });

  it('is a supervisor’s right at any time; what was done stays done', () => {
    const desk = started();
    desk.done(SESDEP);
    desk.done(KABAG_PE);
    desk.done(KASUBBAG_PP, {}, 1);
    desk.by(OUTSIDER, cancel, { mayCancelAny: true });
    expect(desk.state().tasks.map(({ state, closedBy }) => [state, closedBy])).toEqual([
      ['done', SESDEP],
      ['done', KABAG_PE],
      ['done', KASUBBAG_PP],
      ['cancelled', OUTSIDER],
    ]);
  });

  it('needs a reason', () => {
    expect(refusal(() => started().by(KABAG_PE, { kind: 'CancelCase', reason: ' ' }))).toEqual({ code: 'REASON_REQUIRED', details: {} });
    expect(refusal(() => started().by(KABAG_PE, { kind: 'CancelCase', reason: 'a'.repeat(4001) }))).toEqual({
      code: 'TEXT_TOO_LONG',
      details: { field: 'reason', max: 4000 },
    });
  });

  it('is done once', () => {
    const desk = started();
    desk.by(KABAG_PE, cancel);
    expect(refusal(() => desk.by(KABAG_PE, cancel))).toEqual({ code: 'CASE_NOT_RUNNING', details: { status: 'cancelled' } });
  });
});
