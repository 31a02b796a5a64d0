import { at, office, receive, refusal, start } from '../support/office';
import { ARSIPARIS, KABAG, KASUBBAG, OUTSIDER, STAF, STAF_2, SURAT_STAFF } from '../support/people';
import { SURAT_KELUAR } from '../support/surat-keluar';

const takeBack = { kind: 'TakeBack' } as const;
const NOT_TAKEABLE = { code: 'NOT_TAKEABLE', details: {} };

function handedOver() {
  const desk = office(SURAT_KELUAR, SURAT_STAFF);
  desk.by(OUTSIDER, start());
  desk.done(KASUBBAG);
  return desk;
}

/** Up to the chief's decision: the row done together is next. */
function decided() {
  const desk = handedOver();
  desk.done(STAF);
  desk.done(KASUBBAG, { outcome: 'Ya' });
  desk.done(KASUBBAG, { outcome: 'Ya' });
  return desk;
}

describe('taking back a handoff', () => {
  it('opens the sender’s place again, with the sender at it and the row’s clock going on', () => {
    const desk = handedOver();
    const line = { at: at(2), commandId: 'perintah-3', actor: { id: KASUBBAG, role: 'kasubbag', capacity: 'definitive' } };
    const { standardTime } = SURAT_KELUAR.steps[0]!;
    const task = { step: 1, node: 1, role: 'kasubbag', standardTime, clockStartedAt: at(0) };
    expect(desk.by(KASUBBAG, takeBack)).toEqual([
      {
        kind: 'CaseTakenBack',
        sequence: 5,
        ...line,
        opening: { visit: 3, step: 1, node: 1, attempt: 2, sentBy: null, tasks: [expect.objectContaining(task)] },
      },
      { kind: 'TaskReceived', visit: 3, node: 1, sequence: 6, ...line },
    ]);
    expect(desk.state()).toMatchObject({ status: 'running', currentStep: 1, currentNode: 1, visit: 3 });
  });

  it('closes what was handed over undone, and leaves what was done as it was', () => {
    const desk = handedOver();
    const [done] = desk.state().tasks;
    desk.by(KASUBBAG, takeBack);
    const [first, second, third] = desk.state().tasks;
    expect(first).toEqual(done);
    expect(second).toMatchObject({ visit: 2, role: 'staf', state: 'cancelled', assignee: null, closedBy: KASUBBAG, closedAt: at(2) });
    expect(third).toMatchObject({ visit: 3, state: 'received', assignee: KASUBBAG, receivedAt: at(2), checkedInputs: [] });
  });

  it('lets the case go on from there as a new attempt', () => {
    const desk = handedOver();
    desk.by(KASUBBAG, takeBack);
    desk.done(KASUBBAG, { note: 'Lengkap sekarang' });
    expect(desk.state()).toMatchObject({ currentStep: 2, visit: 4 });
    expect(desk.state().tasks.at(-1)).toMatchObject({ attempt: 2, sentBy: { visit: 3, node: 1 }, clockStartedAt: at(3) });
  });

  it('names as sender of the place whoever had sent the case there before', () => {
    const desk = handedOver();
    desk.done(STAF);
    desk.by(STAF, takeBack);
    expect(desk.state().tasks.at(-1)).toMatchObject({ step: 2, node: 1, assignee: STAF, sentBy: { visit: 1, node: 1 } });
  });

  it('takes back a return too', () => {
    const desk = handedOver();
    desk.done(STAF);
    desk.done(KASUBBAG, { outcome: 'Tidak', reason: 'Belum lengkap' });
    desk.by(KASUBBAG, takeBack);
    expect(desk.state()).toMatchObject({ currentStep: 2, currentNode: 2, visit: 5 });
    expect(desk.state().tasks.map(({ state }) => state)).toEqual(['done', 'done', 'returned', 'cancelled', 'received']);
  });

  it('opens the whole place of a group again, for the others to do once more', () => {
    const desk = decided();
    desk.done(KABAG, { outcome: 'Setuju' });
    desk.done(ARSIPARIS, {}, 2);
    desk.done(STAF, {}, 1);
    desk.by(STAF, takeBack);
    expect(desk.state().tasks.filter(({ visit }) => visit === desk.state().visit)).toMatchObject([
      { node: 1, role: 'staf', state: 'received', assignee: STAF },
      { node: 2, role: 'arsiparis', state: 'waiting', assignee: null },
    ]);
  });

  it('is possible from a group of whom nobody received', () => {
    const desk = decided();
    desk.done(KABAG, { outcome: 'Setuju' });
    desk.by(KABAG, takeBack);
    expect(
      desk
        .state()
        .tasks.map(({ state }) => state)
        .slice(-3),
    ).toEqual(['cancelled', 'cancelled', 'received']);
  });

  it.each([
    ['somebody received it', (desk: ReturnType<typeof handedOver>) => desk.by(STAF, receive(2)), KASUBBAG],
    ['another holder of the sender’s position asks', () => undefined, KABAG],
    ['a holder of what was handed over asks', () => undefined, STAF_2],
    ['the starter asks', () => undefined, OUTSIDER],
    ['it was taken back already', (desk: ReturnType<typeof handedOver>) => desk.by(KASUBBAG, takeBack), KASUBBAG],
  ])('is refused where %s', (_, before, person) => {
    const desk = handedOver();
    before(desk);
    expect(refusal(() => desk.by(person, takeBack))).toEqual(NOT_TAKEABLE);
  });

  it('is refused once one of a group received', () => {
    const desk = decided();
    desk.done(KABAG, { outcome: 'Setuju' });
    desk.by(ARSIPARIS, receive(desk.state().visit, 2));
    expect(refusal(() => desk.by(KABAG, takeBack))).toEqual(NOT_TAKEABLE);
  });

  it('is refused to a sender who holds the position no more', () => {
    const desk = handedOver();
    desk.staffed(SURAT_STAFF.filter(({ person }) => person !== KASUBBAG));
    expect(refusal(() => desk.by(KASUBBAG, takeBack))).toEqual(NOT_TAKEABLE);
  });

  it('is refused before anything was handed over, and after the end', () => {
    const desk = office(SURAT_KELUAR, SURAT_STAFF);
    desk.by(KASUBBAG, start());
    expect(refusal(() => desk.by(KASUBBAG, takeBack))).toEqual(NOT_TAKEABLE);
    desk.by(KASUBBAG, { kind: 'CancelCase', reason: 'Salah SOP' });
    expect(refusal(() => desk.by(KASUBBAG, takeBack))).toEqual({ code: 'CASE_NOT_RUNNING', details: { status: 'cancelled' } });
  });

  it('tells who would complete what was taken back that the case is elsewhere', () => {
    const desk = handedOver();
    desk.by(KASUBBAG, takeBack);
    expect(refusal(() => desk.by(STAF, receive(2)))).toEqual({ code: 'NOT_CURRENT', details: {} });
  });
});
