import { office, receive, refusal, start } from '../support/office';
import { ARSIPARIS, KABAG, KABAG_PLT, KASUBBAG, STAF, SURAT_STAFF } from '../support/people';
import { SURAT_KELUAR } from '../support/surat-keluar';

/** A case at row 5, whose row 3 may not be done by the same person; `approver` finished 3.2. */
function atRow5(approver: number) {
  const desk = office(SURAT_KELUAR, SURAT_STAFF);
  desk.by(STAF, start());
  desk.done(KASUBBAG);
  desk.done(STAF);
  desk.done(KASUBBAG, { outcome: 'Ya' });
  desk.done(KASUBBAG, { outcome: 'Ya' });
  desk.done(approver, { outcome: 'Setuju' });
  desk.done(STAF, {}, 1);
  desk.done(ARSIPARIS, {}, 2);
  return desk;
}

describe('four eyes', () => {
  it('refuses who completed the named row', () => {
    const desk = atRow5(KABAG);
    desk.done(KABAG, { outcome: 'Lengkap' });
    expect(refusal(() => desk.done(KABAG))).toEqual({ code: 'FOUR_EYES', details: { step: 3 } });
  });

  it('admits another holder of the position', () => {
    const desk = atRow5(KABAG);
    desk.done(KABAG, { outcome: 'Lengkap' });
    desk.done(KABAG_PLT);
    expect(desk.state().status).toBe('completed');
  });

  it('compares persons, not positions', () => {
    const desk = atRow5(KABAG_PLT);
    desk.done(KABAG, { outcome: 'Lengkap' });
    expect(refusal(() => desk.done(KABAG_PLT))).toEqual({ code: 'FOUR_EYES', details: { step: 3 } });
  });

  it('lets the person receive, since taking part is no completing', () => {
    const desk = atRow5(KABAG);
    desk.done(KABAG, { outcome: 'Lengkap' });
    expect(desk.by(KABAG, receive(8))).toHaveLength(1);
  });

  it('looks at the latest attempt of the named row', () => {
    const desk = atRow5(KABAG);
    desk.done(KABAG, { outcome: 'Ulang', reason: 'Nomor surat ganda' });
    desk.done(KASUBBAG);
    desk.done(STAF);
    desk.done(KASUBBAG, { outcome: 'Ya' });
    desk.done(KASUBBAG, { outcome: 'Ya' });
    desk.done(KABAG_PLT, { outcome: 'Setuju' });
    desk.done(STAF, {}, 1);
    desk.done(ARSIPARIS, {}, 2);
    desk.done(KABAG, { outcome: 'Lengkap' });
    expect(refusal(() => desk.done(KABAG_PLT))).toEqual({ code: 'FOUR_EYES', details: { step: 3 } });
    desk.done(KABAG);
    expect(desk.state().status).toBe('completed');
  });
});
