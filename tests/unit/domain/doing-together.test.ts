import { at, complete, holds, office, receive, refusal, start } from '../support/office';
import { KABAG_PE, KASUBBAG_PP, PELAKSANA_JP, PELAKSANA_JP_2, RKT_STAFF, SESDEP } from '../support/people';
import { RKT } from '../support/rkt';

function atRow3(staff = RKT_STAFF) {
  const desk = office(RKT, staff);
  desk.by(SESDEP, start());
  desk.done(SESDEP);
  desk.done(KABAG_PE);
  return desk;
}

describe('doing a row together', () => {
  it('opens a task for each position', () => {
    expect(
      atRow3()
        .state()
        .tasks.slice(-2)
        .map(({ node, role, state }) => [node, role, state]),
    ).toEqual([
      [1, 'kasubbag-pp', 'waiting'],
      [2, 'pelaksana-jp', 'waiting'],
    ]);
  });

  it('stays until all are done, in whatever order', () => {
    const desk = atRow3();
    expect(desk.done(PELAKSANA_JP, {}, 2).map(({ kind }) => kind)).toEqual(['TaskReceived', 'TaskCompleted']);
    expect(desk.state()).toMatchObject({ currentStep: 3, currentNode: 1, visit: 3 });
    expect(desk.done(KASUBBAG_PP, {}, 1).map(({ kind }) => kind)).toEqual(['TaskReceived', 'TaskCompleted', 'CaseHandedOver']);
    expect(desk.state()).toMatchObject({ currentStep: 4, currentNode: 1, visit: 4 });
  });

  it('names the one who finished last as the sender', () => {
    const desk = atRow3();
    desk.done(KASUBBAG_PP, {}, 1);
    desk.done(PELAKSANA_JP, {}, 2);
    expect(desk.state().tasks.at(-1)?.sentBy).toEqual({ visit: 3, node: 2 });
  });

  it('refuses a second holder of a position that is done, while the others still work', () => {
    const desk = atRow3();
    desk.done(PELAKSANA_JP, {}, 2);
    expect(refusal(() => desk.by(PELAKSANA_JP_2, receive(3, 2)))).toEqual({
      code: 'TASK_CLOSED',
      details: { by: PELAKSANA_JP, at: at(3) },
    });
  });

  it('gives a person with both positions two tasks', () => {
    const desk = atRow3([...RKT_STAFF, holds(KASUBBAG_PP, 'pelaksana-jp', 'plh')]);
    desk.done(KASUBBAG_PP, {}, 1);
    expect(desk.state().visit).toBe(3);
    desk.done(KASUBBAG_PP, {}, 2);
    expect(
      desk
        .state()
        .tasks.filter(({ visit }) => visit === 3)
        .map(({ assignee, actingFor }) => [assignee, actingFor]),
    ).toEqual([
      [KASUBBAG_PP, 'definitive'],
      [KASUBBAG_PP, 'plh'],
    ]);
    expect(desk.state().visit).toBe(4);
  });

  it('refuses a position’s task to the holder of the other one', () => {
    const desk = atRow3();
    expect(refusal(() => desk.by(PELAKSANA_JP, complete(3, 1)))).toEqual({
      code: 'NOT_YOUR_ROLE',
      details: { role: 'Kasubbag Penyusunan Program' },
    });
  });
});
