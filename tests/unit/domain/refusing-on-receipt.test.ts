import { assertMove } from '../../../src/plugins/sop-runner/domain/move';
import { at, office, reassign, receive, refusal, refuse, start, takeOver } from '../support/office';
import { ARSIPARIS, KABAG, KASUBBAG, OUTSIDER, STAF, STAF_2, SURAT_STAFF } from '../support/people';
import { SURAT_KELUAR } from '../support/surat-keluar';

const NOT_REFUSABLE = { code: 'NOT_REFUSABLE', details: {} };

function handedOver() {
  const desk = office(SURAT_KELUAR, SURAT_STAFF);
  desk.by(OUTSIDER, start());
  desk.done(KASUBBAG);
  return desk;
}

/** Up to the row done together, sent there by the chief. */
function together() {
  const desk = handedOver();
  desk.done(STAF);
  desk.done(KASUBBAG, { outcome: 'Ya' });
  desk.done(KASUBBAG, { outcome: 'Ya' });
  desk.done(KABAG, { outcome: 'Setuju' });
  return desk;
}

describe('refusing on receipt', () => {
  it('sends the case back to the sender’s place and person, saying what is missing, as a new attempt with a clock of its own', () => {
    const desk = handedOver();
    const { standardTime } = SURAT_KELUAR.steps[0]!;
    const own = { assignee: KASUBBAG, actingFor: 'definitive' };
    const task = { step: 1, node: 1, role: 'kasubbag', standardTime, clockStartedAt: at(2), dueAt: at(12), ...own };
    const opening = { visit: 3, step: 1, node: 1, attempt: 2, sentBy: null, tasks: [expect.objectContaining(task)] };
    expect(desk.by(STAF, refuse(2, 1, ' Surat belum ditandatangani '))).toEqual([
      {
        kind: 'TaskRefused',
        visit: 2,
        node: 1,
        opening,
        reason: 'Surat belum ditandatangani',
        sequence: 5,
        at: at(2),
        commandId: 'perintah-3',
        actor: { id: STAF, role: 'staf', capacity: 'definitive' },
      },
    ]);
    expect(desk.state()).toMatchObject({ status: 'running', currentStep: 1, currentNode: 1, visit: 3 });
    const [done, refused, again] = desk.state().tasks;
    expect(done).toMatchObject({ state: 'done', closedBy: KASUBBAG });
    expect(refused).toMatchObject({ visit: 2, state: 'refused', assignee: STAF, receivedAt: null, closedBy: STAF, closedAt: at(2) });
    expect(again).toMatchObject({ visit: 3, attempt: 2, state: 'waiting', assignee: KASUBBAG, actingFor: 'definitive', receivedAt: null });
  });

  it('lets the sender go on from there, and the receiver have it again', () => {
    const desk = handedOver();
    desk.by(STAF, refuse(2));
    desk.done(KASUBBAG);
    expect(desk.state()).toMatchObject({ currentStep: 2, visit: 4 });
    expect(desk.state().tasks.at(-1)).toMatchObject({ attempt: 2, state: 'waiting', assignee: null, sentBy: { visit: 3, node: 1 } });
  });

  it('opens the task for anybody of the position where the sender holds it no more', () => {
    const desk = handedOver();
    desk.staffed(SURAT_STAFF.filter(({ person }) => person !== KASUBBAG));
    desk.by(STAF, refuse(2));
    expect(desk.state().tasks.at(-1)).toMatchObject({ role: 'kasubbag', state: 'waiting', assignee: null, actingFor: null });
  });

  it('goes on back to who had sent it to the sender, and so to the very first', () => {
    const desk = handedOver();
    desk.done(STAF);
    desk.by(KASUBBAG, refuse(3, 2));
    expect(desk.state().tasks.at(-1)).toMatchObject({ step: 2, node: 1, assignee: STAF, sentBy: { visit: 1, node: 1 } });
    desk.by(STAF, refuse(4));
    expect(desk.state().tasks.at(-1)).toMatchObject({ step: 1, node: 1, assignee: KASUBBAG, sentBy: null });
    expect(refusal(() => desk.by(KASUBBAG, refuse(5)))).toEqual(NOT_REFUSABLE);
  });

  it('refuses a return too, back to the one who returned', () => {
    const desk = handedOver();
    desk.done(STAF);
    desk.done(KASUBBAG, { outcome: 'Tidak', reason: 'Belum lengkap' });
    desk.by(STAF, refuse(4, 1, 'Tidak jelas apa yang kurang'));
    expect(desk.state().tasks.at(-1)).toMatchObject({ step: 2, node: 2, role: 'kasubbag', assignee: KASUBBAG, state: 'waiting' });
  });

  it('ends the whole visit of a group, and leaves what others did in it as it was', () => {
    const desk = together();
    const { visit } = desk.state();
    desk.done(STAF, {}, 1);
    desk.by(ARSIPARIS, refuse(visit, 2));
    const here = desk.state().tasks.filter((task) => task.visit === visit);
    expect(here.map(({ state, closedBy }) => [state, closedBy])).toEqual([
      ['done', STAF],
      ['refused', ARSIPARIS],
    ]);
    expect(desk.state()).toMatchObject({ currentStep: 3, currentNode: 2 });
    const other = together();
    other.by(ARSIPARIS, refuse(visit, 2));
    expect(other.state().tasks.filter((task) => task.visit === visit)).toMatchObject([
      { state: 'cancelled', closedBy: ARSIPARIS },
      { state: 'refused', closedBy: ARSIPARIS },
    ]);
  });

  it('opens a whole group again where one of it had sent the case, addressed to that one alone', () => {
    const desk = together();
    desk.done(STAF, {}, 1);
    desk.done(ARSIPARIS, {}, 2);
    desk.by(KABAG, refuse(desk.state().visit, 3));
    expect(desk.state().tasks.filter(({ visit }) => visit === desk.state().visit)).toMatchObject([
      { node: 1, role: 'staf', state: 'waiting', assignee: null },
      { node: 2, role: 'arsiparis', state: 'waiting', assignee: ARSIPARIS },
    ]);
  });

  it('needs to say what is missing', () => {
    expect(refusal(() => handedOver().by(STAF, refuse(2, 1, '  ')))).toEqual({ code: 'REASON_REQUIRED', details: {} });
  });

  it.each([
    ['the case began here', (desk: ReturnType<typeof office>) => [KASUBBAG, refuse(desk.state().visit)] as const, false],
    ['the person received it', (desk: ReturnType<typeof office>) => (desk.by(STAF, receive(2)), [STAF, refuse(2)] as const), true],
  ])('is refused where %s', (_, prepared, isSent) => {
    const desk = isSent ? handedOver() : office(SURAT_KELUAR, SURAT_STAFF);
    if (!isSent) desk.by(OUTSIDER, start());
    const [person, command] = prepared(desk);
    expect(refusal(() => desk.by(person, command))).toEqual(NOT_REFUSABLE);
  });

  it('is refused where another received it, and to who holds no position of it', () => {
    const desk = handedOver();
    desk.by(STAF, receive(2));
    expect(refusal(() => desk.by(STAF_2, refuse(2)))).toEqual({ code: 'RECEIVED_BY_OTHER', details: { by: STAF, at: at(2) } });
    expect(refusal(() => desk.by(KABAG, refuse(2)))).toEqual({ code: 'NOT_YOUR_ROLE', details: { role: 'Staf' } });
  });

  it('cannot be undone by who had sent the case to the sender', () => {
    const desk = handedOver();
    desk.done(STAF);
    desk.by(KASUBBAG, refuse(3, 2));
    expect(refusal(() => desk.by(KASUBBAG, { kind: 'TakeBack' }))).toEqual({ code: 'NOT_TAKEABLE', details: {} });
  });

  it('moves a stored case only for a holder of a waiting task, and only to the sender’s place', () => {
    const desk = handedOver();
    const before = desk.state();
    desk.by(STAF, refuse(2));
    const after = desk.state();
    const move = (person: number, to = after, from = before) => assertMove(SURAT_KELUAR, from, to, { person, holdings: SURAT_STAFF });
    expect(() => move(STAF)).not.toThrow();
    expect(refusal(() => move(KABAG)).code).toBe('MOVE_NOT_ALLOWED');
    expect(refusal(() => move(STAF, { ...after, currentStep: 3 })).code).toBe('MOVE_NOT_ALLOWED');
    expect(refusal(() => move(STAF, { ...after, subject: 'Lain' })).code).toBe('MOVE_NOT_ALLOWED');
    const received = before.tasks.map((task) => (task.visit === 2 ? { ...task, state: 'received' as const, assignee: STAF } : task));
    expect(refusal(() => move(STAF, after, { ...before, tasks: received })).code).toBe('MOVE_NOT_ALLOWED');
  });
});

describe('a task addressed to somebody', () => {
  /** Given to one of two holders by the supervisor. */
  function addressed() {
    const desk = handedOver();
    desk.by(OUTSIDER, reassign(2, 1, STAF_2), { mayReassign: true });
    return desk;
  }

  it('is received by that person', () => {
    const desk = addressed();
    expect(desk.by(STAF_2, receive(2))).toMatchObject([{ kind: 'TaskReceived' }]);
    expect(desk.state().tasks.at(-1)).toMatchObject({ state: 'received', assignee: STAF_2, receivedAt: at(3) });
  });

  it('is completed by that person directly, which receives it first', () => {
    const desk = addressed();
    expect(desk.done(STAF_2).map(({ kind }) => kind)).toEqual(['TaskReceived', 'TaskCompleted', 'CaseHandedOver']);
  });

  it('may be refused by that person, who did not see it before', () => {
    const desk = addressed();
    desk.by(STAF_2, refuse(2));
    expect(desk.state().currentStep).toBe(1);
  });

  it('is neither received nor refused by another holder, who is told for whom it is', () => {
    const desk = addressed();
    const expected = { code: 'ADDRESSED_TO_OTHER', details: { by: STAF_2 } };
    expect(refusal(() => desk.by(STAF, receive(2)))).toEqual(expected);
    expect(refusal(() => desk.by(STAF, refuse(2)))).toEqual(expected);
    expect(refusal(() => desk.done(STAF))).toEqual(expected);
  });

  it('is taken over by another holder with a reason', () => {
    const desk = addressed();
    expect(desk.by(STAF, takeOver(2))).toMatchObject([{ kind: 'TaskTakenOver', from: STAF_2, reason: 'Sedang cuti' }]);
    expect(desk.state().tasks.at(-1)).toMatchObject({ state: 'received', assignee: STAF, receivedAt: at(3) });
    expect(refusal(() => addressed().by(STAF_2, takeOver(2)))).toEqual({ code: 'NOT_RECEIVED', details: {} });
  });

  it('waits for anybody of the position once that person holds it no more', () => {
    const desk = addressed();
    desk.staffed(SURAT_STAFF.filter(({ person }) => person !== STAF_2));
    expect(desk.by(STAF, receive(2)).map(({ kind }) => kind)).toEqual(['TaskReceived']);
    expect(desk.state().tasks.at(-1)).toMatchObject({ state: 'received', assignee: STAF });
  });
});
