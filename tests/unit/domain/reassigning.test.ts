import { at, holds, office, reassign, receive, refusal, start } from '../support/office';
import { ARSIPARIS, KABAG, KABAG_PLT, KASUBBAG, OUTSIDER, STAF, STAF_2, SURAT_STAFF } from '../support/people';
import { SURAT_KELUAR } from '../support/surat-keluar';

const SUPERVISOR = OUTSIDER;
const may = { mayReassign: true };

function received() {
  const desk = office(SURAT_KELUAR, SURAT_STAFF);
  desk.by(OUTSIDER, start());
  desk.done(KASUBBAG);
  desk.by(STAF, receive(2));
  return desk;
}

describe('reassigning a task', () => {
  it('takes it from who received it and addresses it to another holder, with the reason and without another due time', () => {
    const desk = received();
    const before = desk.state().tasks.at(-1);
    expect(desk.by(SUPERVISOR, reassign(2, 1, STAF_2, ' Pindah tugas '), may)).toEqual([
      {
        kind: 'TaskReassigned',
        visit: 2,
        node: 1,
        from: STAF,
        to: STAF_2,
        capacity: 'definitive',
        reason: 'Pindah tugas',
        sequence: 6,
        at: at(3),
        commandId: 'perintah-4',
        actor: { id: SUPERVISOR, role: null, capacity: null },
      },
    ]);
    const given = { state: 'waiting', assignee: STAF_2, actingFor: 'definitive', receivedAt: null };
    expect(desk.state().tasks.at(-1)).toEqual({ ...before, ...given });
    expect(desk.state()).toMatchObject({ visit: 2, currentStep: 2, currentNode: 1 });
  });

  it('shuts out the one it was taken from', () => {
    const desk = received();
    desk.by(SUPERVISOR, reassign(2, 1, STAF_2), may);
    expect(refusal(() => desk.done(STAF))).toEqual({ code: 'ADDRESSED_TO_OTHER', details: { by: STAF_2 } });
  });

  it('gives away what waits for nobody in particular, and what somebody had who holds the position no more', () => {
    const desk = office(SURAT_KELUAR, SURAT_STAFF);
    desk.by(OUTSIDER, start());
    desk.done(KASUBBAG);
    expect(desk.by(SUPERVISOR, reassign(2, 1, STAF_2), may)).toMatchObject([{ from: null, to: STAF_2 }]);
    const departed = received();
    departed.staffed(SURAT_STAFF.filter(({ person }) => person !== STAF));
    expect(departed.by(SUPERVISOR, reassign(2, 1, STAF_2), may)).toMatchObject([{ from: STAF, to: STAF_2 }]);
  });

  it('names the capacity of who gets it', () => {
    const desk = received();
    desk.staffed([...SURAT_STAFF, holds(20, 'staf', 'plh')]);
    desk.by(SUPERVISOR, reassign(2, 1, 20), may);
    expect(desk.state().tasks.at(-1)).toMatchObject({ assignee: 20, actingFor: 'plh' });
  });

  it('is refused to who is no supervisor', () => {
    expect(refusal(() => received().by(STAF, reassign(2, 1, STAF_2)))).toEqual({ code: 'NOT_REASSIGNABLE', details: {} });
  });

  it('is refused for who has the task, for who does not hold the position, and without a reason', () => {
    const desk = received();
    const ask = (to: number, reason?: string) => refusal(() => desk.by(SUPERVISOR, reassign(2, 1, to, reason), may));
    expect(ask(STAF)).toEqual({ code: 'ALREADY_ASSIGNED', details: { person: STAF } });
    expect(ask(ARSIPARIS)).toEqual({ code: 'NOT_A_HOLDER', details: { person: ARSIPARIS, role: 'Staf' } });
    expect(ask(STAF_2, ' ')).toEqual({ code: 'REASON_REQUIRED', details: {} });
  });

  it('is refused for who may not complete the row under four eyes', () => {
    const desk = office(SURAT_KELUAR, SURAT_STAFF);
    desk.by(OUTSIDER, start());
    desk.done(KASUBBAG);
    desk.done(STAF);
    desk.done(KASUBBAG, { outcome: 'Ya' });
    desk.done(KASUBBAG, { outcome: 'Ya' });
    desk.done(KABAG, { outcome: 'Setuju' });
    desk.done(STAF, {}, 1);
    desk.done(ARSIPARIS, {}, 2);
    desk.done(KABAG, { outcome: 'Lengkap' });
    const { visit } = desk.state();
    expect(refusal(() => desk.by(SUPERVISOR, reassign(visit, 1, KABAG), may))).toEqual({ code: 'FOUR_EYES', details: { step: 3 } });
    desk.by(SUPERVISOR, reassign(visit, 1, KABAG_PLT), may);
    expect(desk.state().tasks.at(-1)).toMatchObject({ assignee: KABAG_PLT, actingFor: 'plt' });
  });

  it('is refused for what is done, is no task, or is on a case that ended', () => {
    const desk = received();
    const ask = (visit: number) => refusal(() => desk.by(SUPERVISOR, reassign(visit, 1, STAF_2), may));
    expect(ask(1)).toEqual({ code: 'TASK_CLOSED', details: { by: KASUBBAG, at: at(1) } });
    expect(ask(9)).toEqual({ code: 'TASK_NOT_FOUND', details: {} });
    desk.by(SUPERVISOR, { kind: 'CancelCase', reason: 'Salah SOP' }, { mayCancelAny: true });
    expect(ask(2)).toEqual({ code: 'CASE_NOT_RUNNING', details: { status: 'cancelled' } });
  });
});
