import { at, complete, holds, office, receive, refusal, start } from '../support/office';
import { KABAG_PE, OUTSIDER, RKT_STAFF, SESDEP } from '../support/people';
import { RKT } from '../support/rkt';

const SESDEP_PLH = 6;
const STAFF = [...RKT_STAFF, holds(SESDEP_PLH, 'sesdep', 'plh')];

function started(staff = STAFF) {
  const desk = office(RKT, staff);
  desk.by(KABAG_PE, start());
  return desk;
}

describe('receiving a task', () => {
  it('makes it the receiver’s own, in the capacity held', () => {
    const desk = started();
    expect(desk.by(SESDEP_PLH, receive(1))).toEqual([
      {
        kind: 'TaskReceived',
        visit: 1,
        node: 1,
        sequence: 2,
        at: at(1),
        commandId: 'perintah-2',
        actor: { id: SESDEP_PLH, role: 'sesdep', capacity: 'plh' },
      },
    ]);
    expect(desk.state().tasks[0]).toMatchObject({ state: 'received', assignee: SESDEP_PLH, actingFor: 'plh', receivedAt: at(1) });
  });

  it('acts by the definitive holding before Plt. and that before Plh.', () => {
    const capacityOf = (...capacities: readonly ('definitive' | 'plt' | 'plh')[]) => {
      const desk = started([...RKT_STAFF, ...capacities.map((capacity) => holds(SESDEP_PLH, 'sesdep', capacity))]);
      return desk.by(SESDEP_PLH, receive(1))[0]?.actor.capacity;
    };
    expect([capacityOf('plh', 'definitive', 'plt'), capacityOf('plh', 'plt'), capacityOf('plh')]).toEqual(['definitive', 'plt', 'plh']);
  });

  it('refuses a person who does not hold the position, naming it', () => {
    expect(refusal(() => started().by(KABAG_PE, receive(1)))).toEqual({ code: 'NOT_YOUR_ROLE', details: { role: 'Sesdep' } });
    expect(refusal(() => started().by(OUTSIDER, receive(1)))).toEqual({ code: 'NOT_YOUR_ROLE', details: { role: 'Sesdep' } });
  });

  it('refuses to receive twice', () => {
    const desk = started();
    desk.by(SESDEP, receive(1));
    expect(refusal(() => desk.by(SESDEP, receive(1)))).toEqual({ code: 'ALREADY_RECEIVED', details: {} });
  });

  it('tells another holder who received it and when', () => {
    const desk = started();
    desk.by(SESDEP, receive(1));
    const expected = { code: 'RECEIVED_BY_OTHER', details: { by: SESDEP, at: at(1) } };
    expect(refusal(() => desk.by(SESDEP_PLH, receive(1)))).toEqual(expected);
    expect(refusal(() => desk.by(SESDEP_PLH, complete(1, 1)))).toEqual(expected);
  });

  it('lets another holder receive what waits again because the receiver lost the position', () => {
    const desk = started();
    desk.by(SESDEP, receive(1));
    desk.staffed(STAFF.filter(({ person }) => person !== SESDEP));
    expect(desk.by(SESDEP_PLH, receive(1)).map((event) => ({ ...event, at: null, commandId: null }))).toEqual([
      {
        kind: 'TaskReleased',
        visit: 1,
        node: 1,
        from: SESDEP,
        sequence: 3,
        at: null,
        commandId: null,
        actor: { id: SESDEP_PLH, role: 'sesdep', capacity: 'plh' },
      },
      {
        kind: 'TaskReceived',
        visit: 1,
        node: 1,
        sequence: 4,
        at: null,
        commandId: null,
        actor: { id: SESDEP_PLH, role: 'sesdep', capacity: 'plh' },
      },
    ]);
    expect(desk.state().tasks[0]).toMatchObject({ state: 'received', assignee: SESDEP_PLH, actingFor: 'plh', receivedAt: at(2) });
  });

  it('refuses the former receiver who lost the position', () => {
    const desk = started();
    desk.by(SESDEP, receive(1));
    desk.staffed(STAFF.filter(({ person }) => person !== SESDEP));
    expect(refusal(() => desk.by(SESDEP, complete(1, 1)))).toEqual({ code: 'NOT_YOUR_ROLE', details: { role: 'Sesdep' } });
  });
});
