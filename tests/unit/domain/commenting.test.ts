import { at, office, refusal, start } from '../support/office';
import { KABAG_PE, OUTSIDER, RKT_STAFF } from '../support/people';
import { RKT } from '../support/rkt';

function started() {
  const desk = office(RKT, RKT_STAFF);
  desk.by(KABAG_PE, start());
  return desk;
}

describe('commenting', () => {
  it('adds a line to the history and moves nothing', () => {
    const desk = started();
    const before = desk.state();
    expect(desk.by(OUTSIDER, { kind: 'Comment', text: ' Mohon dipercepat ' })).toEqual([
      {
        kind: 'Commented',
        text: 'Mohon dipercepat',
        sequence: 2,
        at: at(1),
        commandId: 'perintah-2',
        actor: { id: OUTSIDER, role: null, capacity: null },
      },
    ]);
    expect(desk.state()).toEqual({ ...before, version: 2 });
  });

  it('refuses an empty comment', () => {
    expect(refusal(() => started().by(OUTSIDER, { kind: 'Comment', text: '\n' }))).toEqual({ code: 'TEXT_REQUIRED', details: {} });
  });

  it('refuses one of more than 4000 characters', () => {
    expect(refusal(() => started().by(OUTSIDER, { kind: 'Comment', text: 'a'.repeat(4001) }))).toEqual({
      code: 'TEXT_TOO_LONG',
      details: { field: 'text', max: 4000 },
    });
  });

  it('refuses a case that has ended', () => {
    const desk = started();
    desk.by(KABAG_PE, { kind: 'CancelCase', reason: 'Salah SOP' });
    expect(refusal(() => desk.by(OUTSIDER, { kind: 'Comment', text: 'Terlambat' }))).toEqual({
      code: 'CASE_NOT_RUNNING',
      details: { status: 'cancelled' },
    });
  });
});
