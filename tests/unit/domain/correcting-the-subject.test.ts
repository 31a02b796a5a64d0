import type { Command } from '../../../src/plugins/sop-runner/domain/command';
import { at, office, refusal, start } from '../support/office';
import { KABAG_PE, KASUBBAG_PP, OUTSIDER, RKT_STAFF, SESDEP } from '../support/people';
import { RKT } from '../support/rkt';

const correct = (subject: string, reason = 'Salah ketik'): Command => ({ kind: 'CorrectSubject', subject, reason });

function started() {
  const desk = office(RKT, RKT_STAFF);
  desk.by(KASUBBAG_PP, start('Usulan 2072'));
  return desk;
}

describe('correcting the subject of a case', () => {
  it('says from what to what and why, and moves nothing', () => {
    const desk = started();
    const before = desk.state();
    expect(desk.by(KASUBBAG_PP, correct('  Usulan 2027 ', ' Salah ketik '))).toEqual([
      {
        kind: 'SubjectCorrected',
        from: 'Usulan 2072',
        to: 'Usulan 2027',
        reason: 'Salah ketik',
        sequence: 2,
        at: at(1),
        commandId: 'perintah-2',
        actor: { id: KASUBBAG_PP, role: null, capacity: null },
      },
    ]);
    expect(desk.state()).toEqual({ ...before, subject: 'Usulan 2027', version: 2 });
  });

  it.each([
    ['the starter', KASUBBAG_PP, false],
    ['a holder of an open task', SESDEP, false],
    ['who may cancel any case', OUTSIDER, true],
  ])('is up to %s', (_, person, mayCancelAny) => {
    const desk = started();
    desk.by(person, correct('Usulan 2027'), { mayCancelAny });
    expect(desk.state().subject).toBe('Usulan 2027');
  });

  it('is not up to others, also not to whose task is done or to come', () => {
    const desk = started();
    desk.done(SESDEP);
    for (const person of [OUTSIDER, SESDEP])
      expect(refusal(() => desk.by(person, correct('Usulan 2027')))).toEqual({ code: 'NOT_CORRECTABLE', details: {} });
    expect(desk.by(KABAG_PE, correct('Usulan 2027'))).toHaveLength(1);
  });

  it.each([
    [correct(' '), { code: 'SUBJECT_REQUIRED', details: {} }],
    [correct('a'.repeat(501)), { code: 'TEXT_TOO_LONG', details: { field: 'subject', max: 500 } }],
    [correct(' Usulan 2072 '), { code: 'SUBJECT_SAME', details: {} }],
    [correct('Usulan 2027', ' '), { code: 'REASON_REQUIRED', details: {} }],
    [correct('Usulan 2027', 'a'.repeat(4001)), { code: 'TEXT_TOO_LONG', details: { field: 'reason', max: 4000 } }],
  ])('is refused with its reason (%#)', (command, refused) => {
    expect(refusal(() => started().by(KASUBBAG_PP, command))).toEqual(refused);
  });

  it('ends with the case', () => {
    const desk = started();
    desk.by(KASUBBAG_PP, { kind: 'CancelCase', reason: 'Salah SOP' });
    expect(refusal(() => desk.by(KASUBBAG_PP, correct('Usulan 2027')))).toEqual({
      code: 'CASE_NOT_RUNNING',
      details: { status: 'cancelled' },
    });
  });
});
