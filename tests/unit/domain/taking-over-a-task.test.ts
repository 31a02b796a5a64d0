import { at, complete, holds, office, receive, refusal, start, takeOver } from '../support/office';
import { KABAG_PE, RKT_STAFF, SESDEP } from '../support/people';
import { RKT } from '../support/rkt';

const SESDEP_PLT = 6;
const STAFF = [...RKT_STAFF, holds(SESDEP_PLT, 'sesdep', 'plt')];

function received() {
  const desk = office(RKT, STAFF);
  desk.by(KABAG_PE, start());
  desk.by(SESDEP, receive(1));
  return desk;
}

describe('taking over a task', () => {
  it('moves it from one holder to another, with the reason', () => {
    const desk = received();
    expect(desk.by(SESDEP_PLT, takeOver(1, 1, ' Sesdep dinas luar '))).toEqual([
      {
        kind: 'TaskTakenOver',
        visit: 1,
        node: 1,
        from: SESDEP,
        reason: 'Sesdep dinas luar',
        sequence: 3,
        at: at(2),
        commandId: 'perintah-3',
        actor: { id: SESDEP_PLT, role: 'sesdep', capacity: 'plt' },
      },
    ]);
    expect(desk.state().tasks[0]).toMatchObject({ state: 'received', assignee: SESDEP_PLT, actingFor: 'plt', receivedAt: at(2) });
  });

  it('shuts out the one it was taken from', () => {
    const desk = received();
    desk.by(SESDEP_PLT, takeOver(1));
    expect(refusal(() => desk.by(SESDEP, complete(1, 1)))).toEqual({ code: 'RECEIVED_BY_OTHER', details: { by: SESDEP_PLT, at: at(2) } });
  });

  it('needs a reason', () => {
    expect(refusal(() => received().by(SESDEP_PLT, takeOver(1, 1, '  ')))).toEqual({ code: 'REASON_REQUIRED', details: {} });
  });

  it('refuses a reason of more than 4000 characters', () => {
    expect(refusal(() => received().by(SESDEP_PLT, takeOver(1, 1, 'a'.repeat(4001))))).toEqual({
      code: 'TEXT_TOO_LONG',
      details: { field: 'reason', max: 4000 },
    });
  });

  it('refuses a waiting task: it is to be received', () => {
    const desk = office(RKT, STAFF);
    desk.by(KABAG_PE, start());
    expect(refusal(() => desk.by(SESDEP_PLT, takeOver(1)))).toEqual({ code: 'NOT_RECEIVED', details: {} });
  });

  it('takes a task whose receiver lost the position as waiting', () => {
    const desk = received();
    desk.staffed(STAFF.filter(({ person }) => person !== SESDEP));
    expect(refusal(() => desk.by(SESDEP_PLT, takeOver(1)))).toEqual({ code: 'NOT_RECEIVED', details: {} });
  });

  it('refuses one’s own task', () => {
    expect(refusal(() => received().by(SESDEP, takeOver(1)))).toEqual({ code: 'ALREADY_RECEIVED', details: {} });
  });

  it('refuses a person who does not hold the position', () => {
    expect(refusal(() => received().by(KABAG_PE, takeOver(1)))).toEqual({ code: 'NOT_YOUR_ROLE', details: { role: 'Sesdep' } });
  });
});
