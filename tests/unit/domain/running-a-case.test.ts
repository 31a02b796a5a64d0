import { RKT } from '../support/rkt';
import { at, holds, office, start } from '../support/office';

const [SESDEP, KABAG, KASUBBAG, PELAKSANA] = [1, 2, 3, 4];
const STAFF = [holds(SESDEP, 'sesdep'), holds(KABAG, 'kabag-pe'), holds(KASUBBAG, 'kasubbag-pp'), holds(PELAKSANA, 'pelaksana-jp')];

describe('running a case of the RKT', () => {
  it('walks from position to position, back once, and to its end', () => {
    const desk = office(RKT, STAFF);
    desk.by(KABAG, start());
    desk.done(SESDEP);
    desk.done(KABAG);
    desk.done(PELAKSANA, {}, 2);
    desk.done(KASUBBAG, {}, 1);
    desk.done(KABAG);
    desk.done(SESDEP, { outcome: 'Tidak', reason: 'Target belum terukur', outputs: [] });
    desk.done(KABAG);
    desk.done(SESDEP, { outcome: 'Ya' });

    expect(desk.state().tasks.map(({ visit, step, node, attempt, state, closedBy, sentBy }) => ({ visit, step, node, attempt, state, closedBy, sentBy }))).toEqual([
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
      subject: 'Usulan 2027', revision: 7, sopDocumentId: 'sop-uji', unit: RKT.unit, confidential: false,
      status: 'completed', currentStep: 5, currentNode: 1, visit: 7, startedBy: KABAG, startedAt: at(0), dueAt: null, finishedAt: at(8),
      version: 24, tasks: [],
    });
  });
});
