import { box, branch, definition, end, step, to, decision, next } from '../support/build';
import { at, complete, holds, office, refusal, start } from '../support/office';
import { ARSIPARIS, KABAG, KABAG_PLT, KASUBBAG, STAF, STAF_2, SURAT_STAFF } from '../support/people';
import { SURAT_KELUAR } from '../support/surat-keluar';

function atRow2Decision() {
  const desk = office(SURAT_KELUAR, SURAT_STAFF);
  desk.by(STAF, start());
  desk.done(KASUBBAG);
  desk.done(STAF);
  return desk;
}

describe('returning a case', () => {
  it('opens a new attempt at the earlier symbol, with ticks empty and its clock started anew', () => {
    const desk = atRow2Decision();
    const events = desk.done(KASUBBAG, { outcome: 'Tidak', reason: ' Salah alamat ', note: 'Lihat coretan' });
    expect(events.at(-1)).toEqual({
      kind: 'CaseReturned',
      reason: 'Salah alamat',
      sequence: 10,
      at: at(3),
      commandId: 'perintah-4',
      actor: { id: KASUBBAG, role: 'kasubbag', capacity: 'definitive' },
      opening: {
        visit: 4,
        step: 2,
        node: 1,
        attempt: 2,
        sentBy: { visit: 3, node: 2 },
        tasks: [
          {
            step: 2,
            node: 1,
            role: 'staf',
            standardTime: SURAT_KELUAR.steps[1]!.standardTime,
            clockStartedAt: at(3),
            dueAt: null,
            alarm: null,
          },
        ],
      },
    });
    expect(desk.state().tasks.slice(-2)).toMatchObject([
      { visit: 3, state: 'returned', outcome: 'Tidak', note: 'Lihat coretan', closedBy: KASUBBAG },
      { visit: 4, state: 'waiting', attempt: 2, assignee: null, checkedInputs: [], outputs: [], note: null },
    ]);
  });

  it('needs a reason', () => {
    expect(refusal(() => atRow2Decision().done(KASUBBAG, { outcome: 'Tidak', outputs: [] }))).toEqual({
      code: 'REASON_REQUIRED',
      details: {},
    });
    expect(refusal(() => atRow2Decision().done(KASUBBAG, { outcome: 'Tidak', outputs: [], reason: ' ' }))).toEqual({
      code: 'REASON_REQUIRED',
      details: {},
    });
  });

  it('refuses a reason of more than 4000 characters', () => {
    expect(refusal(() => atRow2Decision().done(KASUBBAG, { outcome: 'Tidak', reason: 'a'.repeat(4001) }))).toEqual({
      code: 'TEXT_TOO_LONG',
      details: { field: 'reason', max: 4000 },
    });
  });

  it('may be received by another holder than the first time', () => {
    const desk = atRow2Decision();
    desk.done(KASUBBAG, { outcome: 'Tidak', reason: 'Salah alamat' });
    desk.done(STAF_2);
    expect(
      desk
        .state()
        .tasks.filter(({ step, node }) => step === 2 && node === 1)
        .map(({ attempt, closedBy }) => [attempt, closedBy]),
    ).toEqual([
      [1, STAF],
      [2, STAF_2],
    ]);
  });

  it('goes over several rows and walks all of them again', () => {
    const desk = atRow2Decision();
    desk.done(KASUBBAG, { outcome: 'Ya' });
    desk.done(KASUBBAG, { outcome: 'Ya' });
    desk.done(KABAG, { outcome: 'Perbaiki', reason: 'Dasar hukum kurang' });
    expect(desk.state()).toMatchObject({ currentStep: 2, currentNode: 1, visit: 6 });
    desk.done(STAF);
    desk.done(KASUBBAG, { outcome: 'Ya' });
    desk.done(KASUBBAG, { outcome: 'Ya' });
    desk.done(KABAG, { outcome: 'Setuju' });
    expect(desk.state().tasks.map(({ step, node, attempt, state }) => `${step}.${node}/${attempt} ${state}`)).toEqual([
      '1.1/1 done',
      '2.1/1 done',
      '2.2/1 done',
      '3.1/1 done',
      '3.2/1 returned',
      '2.1/2 done',
      '2.2/2 done',
      '3.1/2 done',
      '3.2/2 done',
      '4.1/1 waiting',
      '4.2/1 waiting',
    ]);
  });

  it('opens the whole group where it leads into the middle of one', () => {
    const desk = atRow2Decision();
    desk.done(KASUBBAG, { outcome: 'Ya' });
    desk.done(KASUBBAG, { outcome: 'Ya' });
    desk.done(KABAG, { outcome: 'Setuju' });
    desk.done(STAF, {}, 1);
    desk.done(ARSIPARIS, {}, 2);
    desk.done(KABAG_PLT, { outcome: 'Belum', reason: 'Belum diarsipkan' });
    expect(
      desk
        .state()
        .tasks.filter(({ visit }) => visit === 8)
        .map(({ node, attempt, state }) => [node, attempt, state]),
    ).toEqual([
      [1, 2, 'waiting'],
      [2, 2, 'waiting'],
    ]);
  });

  it('includes the way on of a box that leads back, and a branch to the same symbol', () => {
    const roles = [{ key: 'a', name: 'A', unit: null }];
    const def = definition(roles, [
      step(1, [decision('a', branch('Lagi', to(1)), branch('Cukup', next))]),
      step(2, [box('a', branch(null, to(1)))]),
      step(3, [box('a', branch(null, end))]),
    ]);
    const desk = office(def, [holds(1, 'a')]);
    desk.by(1, start());
    desk.done(1, { outcome: 'Lagi', reason: 'Belum selesai' });
    expect(desk.state()).toMatchObject({ currentStep: 1, visit: 2 });
    desk.done(1, { outcome: 'Cukup' });
    expect(refusal(() => desk.by(1, complete(3, 1, { checkedInputs: ['Bahan 2'] }))).code).toBe('REASON_REQUIRED');
    desk.done(1, { reason: 'Diulang dari awal' });
    expect(desk.state().tasks.at(-1)).toMatchObject({ visit: 4, step: 1, attempt: 3 });
  });
});
