import { offers } from '../../../src/plugins/sop-runner/domain/offers';
import { context, office, receive, start } from '../support/office';
import { ARSIPARIS, KABAG, KABAG_PLT, KASUBBAG, OUTSIDER, STAF, STAF_2, SURAT_STAFF } from '../support/people';
import { SURAT_KELUAR } from '../support/surat-keluar';

function started() {
  const desk = office(SURAT_KELUAR, SURAT_STAFF);
  desk.by(OUTSIDER, start());
  const offered = (person: number, mayCancelAny = false) =>
    offers(SURAT_KELUAR, desk.state(), context(person, SURAT_STAFF, { mayCancelAny }));
  return { ...desk, offered };
}

const NOTHING_BUT_COMMENT = { tasks: [], comment: true, cancel: false, takeBack: false, correctSubject: false, reassign: [] };

describe('offering what a person may do', () => {
  it('offers a waiting task to its holder, with what it needs and where it goes', () => {
    expect(started().offered(KASUBBAG)).toEqual({
      comment: true,
      cancel: false,
      takeBack: false,
      correctSubject: true,
      reassign: [],
      tasks: [
        {
          visit: 1,
          step: 1,
          node: 1,
          role: 'kasubbag',
          receive: true,
          takeOver: false,
          refuse: false,
          refusal: null,
          complete: {
            ways: [{ label: null, to: { step: 2, node: 1 }, isReturn: false, needsReason: false, roles: ['staf'] }],
            needsInputs: ['Surat masuk'],
            needsOutputs: ['Disposisi'],
            leavesPlace: true,
          },
        },
      ],
    });
  });

  it('offers a decision with a way for each branch', () => {
    const desk = started();
    desk.done(KASUBBAG);
    desk.done(STAF);
    expect(desk.offered(KASUBBAG).tasks[0]?.complete).toEqual({
      ways: [
        { label: 'Ya', to: { step: 3, node: 1 }, isReturn: false, needsReason: false, roles: ['kasubbag'] },
        { label: 'Tidak', to: { step: 2, node: 1 }, isReturn: true, needsReason: true, roles: ['staf'] },
      ],
      needsInputs: [],
      needsOutputs: ['Konsep surat', 'Lembar paraf'],
      leavesPlace: true,
    });
  });

  it('offers the end where a branch leads there, and a group with all its positions', () => {
    const desk = started();
    desk.done(KASUBBAG);
    desk.done(STAF);
    desk.done(KASUBBAG, { outcome: 'Ya' });
    desk.done(KASUBBAG, { outcome: 'Ya' });
    expect(desk.offered(KABAG).tasks[0]?.complete?.ways).toEqual([
      { label: 'Setuju', to: { step: 4, node: 1 }, isReturn: false, needsReason: false, roles: ['staf', 'arsiparis'] },
      { label: 'Perbaiki', to: { step: 2, node: 1 }, isReturn: true, needsReason: true, roles: ['staf'] },
      { label: 'Batal', to: 'end', isReturn: false, needsReason: false, roles: [] },
    ]);
  });

  it('says whether completing one task of a group moves the case', () => {
    const desk = started();
    desk.done(KASUBBAG);
    desk.done(STAF);
    desk.done(KASUBBAG, { outcome: 'Ya' });
    desk.done(KASUBBAG, { outcome: 'Ya' });
    desk.done(KABAG, { outcome: 'Setuju' });
    expect(desk.offered(ARSIPARIS).tasks[0]?.complete?.leavesPlace).toBe(false);
    desk.done(STAF, {}, 1);
    expect(desk.offered(ARSIPARIS).tasks[0]?.complete?.leavesPlace).toBe(true);
  });

  it('offers nothing but a comment to a person without the position', () => {
    expect(started().offered(STAF)).toEqual(NOTHING_BUT_COMMENT);
  });

  it('offers only taking over what another received, and says why', () => {
    const desk = started();
    desk.done(KASUBBAG);
    const [received] = desk.by(STAF, receive(2));
    expect(desk.offered(STAF_2).tasks).toEqual([
      {
        visit: 2,
        step: 2,
        node: 1,
        role: 'staf',
        receive: false,
        takeOver: true,
        refuse: false,
        complete: null,
        refusal: { code: 'RECEIVED_BY_OTHER', details: { by: STAF, at: received?.at } },
      },
    ]);
    expect(desk.offered(STAF).tasks).toMatchObject([{ receive: false, takeOver: false, refusal: null }]);
  });

  it('does not offer completing to who completed a row under four eyes', () => {
    const desk = started();
    desk.done(KASUBBAG);
    desk.done(STAF);
    desk.done(KASUBBAG, { outcome: 'Ya' });
    desk.done(KASUBBAG, { outcome: 'Ya' });
    desk.done(KABAG, { outcome: 'Setuju' });
    desk.done(STAF, {}, 1);
    desk.done(ARSIPARIS, {}, 2);
    desk.done(KABAG, { outcome: 'Lengkap' });
    expect(desk.offered(KABAG).tasks).toEqual([
      {
        visit: 8,
        step: 5,
        node: 1,
        role: 'kabag',
        receive: true,
        takeOver: false,
        refuse: true,
        complete: null,
        refusal: { code: 'FOUR_EYES', details: { step: 3 } },
      },
    ]);
    expect(desk.offered(KABAG_PLT).tasks).toMatchObject([{ refusal: null, complete: { ways: [{ to: 'end' }] } }]);
  });

  it('offers cancelling to the starter before anything is received, and to supervisors', () => {
    const desk = started();
    expect([desk.offered(OUTSIDER).cancel, desk.offered(STAF).cancel, desk.offered(STAF, true).cancel]).toEqual([true, false, true]);
    desk.by(KASUBBAG, receive(1));
    expect([desk.offered(OUTSIDER).cancel, desk.offered(STAF, true).cancel]).toEqual([false, true]);
  });

  it('offers taking back to the sender until somebody received it', () => {
    const desk = started();
    desk.done(KASUBBAG);
    expect([KASUBBAG, STAF, OUTSIDER].map((person) => desk.offered(person).takeBack)).toEqual([true, false, false]);
    desk.by(STAF, receive(2));
    expect(desk.offered(KASUBBAG).takeBack).toBe(false);
  });

  it('offers correcting the subject to the starter, to who has the task, and to supervisors', () => {
    const desk = started();
    desk.done(KASUBBAG);
    const may = (person: number, mayCancelAny?: boolean) => desk.offered(person, mayCancelAny).correctSubject;
    expect([may(OUTSIDER), may(STAF), may(KASUBBAG), may(KASUBBAG, true)]).toEqual([true, true, false, true]);
  });

  it('offers nothing on a case that has ended', () => {
    const desk = started();
    desk.by(OUTSIDER, { kind: 'CancelCase', reason: 'Salah SOP' });
    expect(desk.offered(KASUBBAG, true)).toEqual({ ...NOTHING_BUT_COMMENT, comment: false });
  });
});
