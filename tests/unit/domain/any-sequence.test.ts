import { againstPaper } from '../support/against-paper';

const RUNS = 500;

describe('any sequence of commands', () => {
  it('is allowed and ends as on a sheet of paper, one open visit at a time, gapless, never back in time', () => {
    const { accepted, refused, kinds } = againstPaper(RUNS);
    const moves = ['CaseHandedOver', 'CaseReturned', 'CaseTakenBack', 'CaseCompleted', 'CaseCancelled', 'TaskTakenOver', 'TaskRefused'];
    expect([...kinds]).toEqual(expect.arrayContaining([...moves, 'TaskReassigned', 'TaskReleased', 'SubjectCorrected', 'Commented']));
    expect(accepted).toBeGreaterThan(RUNS * 2);
    expect(refused).toBeGreaterThan(RUNS);
  });
});
