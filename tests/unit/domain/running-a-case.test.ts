import { RKT } from '../support/rkt';
import { at, holds, office, start } from '../support/office';
import { PENETAPAN_KINERJA } from '../support/penetapan-kinerja';
import { KABAG_PE as KABAG, KASUBBAG_PP as KASUBBAG, PELAKSANA_JP as PELAKSANA, RKT_STAFF, SESDEP } from '../support/people';

describe('running a case of the RKT', () => {
  it('walks from position to position, back once, and to its end', () => {
    const desk = office(RKT, RKT_STAFF);
    desk.by(KABAG, start());
    desk.done(SESDEP);
    desk.done(KABAG);
    desk.done(PELAKSANA, {}, 2);
    desk.done(KASUBBAG, {}, 1);
    desk.done(KABAG);
    desk.done(SESDEP, { outcome: 'Tidak', reason: 'Target belum terukur', outputs: [] });
    desk.done(KABAG);
    desk.done(SESDEP, { outcome: 'Ya' });

    expect(
      desk
        .state()
        .tasks.map(({ visit, step, node, attempt, state, closedBy, sentBy }) => ({ visit, step, node, attempt, state, closedBy, sentBy })),
    ).toEqual([
      { visit: 1, step: 1, node: 1, attempt: 1, state: 'done', closedBy: SESDEP, sentBy: null },
      { visit: 2, step: 2, node: 1, attempt: 1, state: 'done', closedBy: KABAG, sentBy: { visit: 1, node: 1 } },
      { visit: 3, step: 3, node: 1, attempt: 1, state: 'done', closedBy: KASUBBAG, sentBy: { visit: 2, node: 1 } },
      { visit: 3, step: 3, node: 2, attempt: 1, state: 'done', closedBy: PELAKSANA, sentBy: { visit: 2, node: 1 } },
      { visit: 4, step: 4, node: 1, attempt: 1, state: 'done', closedBy: KABAG, sentBy: { visit: 3, node: 1 } },
      { visit: 5, step: 5, node: 1, attempt: 1, state: 'returned', closedBy: SESDEP, sentBy: { visit: 4, node: 1 } },
      { visit: 6, step: 4, node: 1, attempt: 2, state: 'done', closedBy: KABAG, sentBy: { visit: 5, node: 1 } },
      { visit: 7, step: 5, node: 1, attempt: 2, state: 'done', closedBy: SESDEP, sentBy: { visit: 6, node: 1 } },
    ]);
    expect({ ...desk.state(), tasks: [] }).toEqual({
      subject: 'Usulan 2027',
      revision: 7,
      sopDocumentId: 'sop-uji',
      unit: RKT.unit,
      confidential: false,
      urgent: false,
      letter: null,
      externalDueOn: null,
      status: 'completed',
      currentStep: 5,
      currentNode: 1,
      visit: 7,
      startedBy: KABAG,
      startedAt: at(0),
      dueAt: at(2 * 1440 + 90),
      dueIsMinimum: false,
      finishedAt: at(8),
      version: 24,
      tasks: [],
    });
  });
});

describe('running a case of the Penetapan Kinerja', () => {
  it('goes straight down its six rows', () => {
    const [kabag, kasubbag, pelaksana] = [1, 2, 3];
    const desk = office(PENETAPAN_KINERJA, [
      holds(kabag, 'kabag-perencanaan'),
      holds(kasubbag, 'kasubbag-pa1'),
      holds(pelaksana, 'pelaksana-jp-jft'),
    ]);
    desk.by(kabag, start());
    for (const person of [kabag, kasubbag, pelaksana, kasubbag, kasubbag, kabag]) desk.done(person);
    expect(desk.state().tasks.map(({ step, state, closedBy }) => [step, state, closedBy])).toEqual([
      [1, 'done', kabag],
      [2, 'done', kasubbag],
      [3, 'done', pelaksana],
      [4, 'done', kasubbag],
      [5, 'done', kasubbag],
      [6, 'done', kabag],
    ]);
    expect(desk.state().status).toBe('completed');
  });
});
