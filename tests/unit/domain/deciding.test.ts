import { complete, office, refusal, start } from '../support/office';
import { KABAG, KASUBBAG, STAF, SURAT_STAFF } from '../support/people';
import { SURAT_KELUAR } from '../support/surat-keluar';

function atDecision() {
  const desk = office(SURAT_KELUAR, SURAT_STAFF);
  desk.by(STAF, start());
  desk.done(KASUBBAG);
  desk.done(STAF);
  return desk;
}

describe('answering a decision', () => {
  it('leads where the chosen branch says', () => {
    const desk = atDecision();
    desk.done(KASUBBAG, { outcome: 'Ya' });
    expect(desk.state()).toMatchObject({ currentStep: 3, currentNode: 1, visit: 4 });
    expect(desk.state().tasks.find(({ visit }) => visit === 3)).toMatchObject({ state: 'done', outcome: 'Ya' });
  });

  it('needs an outcome', () => {
    expect(refusal(() => atDecision().done(KASUBBAG))).toEqual({ code: 'OUTCOME_REQUIRED', details: { outcomes: ['Ya', 'Tidak'] } });
  });

  it('refuses an outcome that is no branch', () => {
    expect(refusal(() => atDecision().done(KASUBBAG, { outcome: 'ya' }))).toEqual({
      code: 'UNKNOWN_OUTCOME',
      details: { outcome: 'ya', outcomes: ['Ya', 'Tidak'] },
    });
  });

  it('asks for the outcome before the documents', () => {
    expect(refusal(() => atDecision().by(KASUBBAG, complete(3, 2, { checkedInputs: ['Meterai'] }))).code).toBe('OUTCOME_REQUIRED');
  });

  it('ends the case where the branch leads to the end, and opens nothing', () => {
    const desk = atDecision();
    desk.done(KASUBBAG, { outcome: 'Ya' });
    desk.done(KASUBBAG, { outcome: 'Ya' });
    expect(desk.done(KABAG, { outcome: 'Batal' }).map(({ kind }) => kind)).toEqual(['TaskReceived', 'TaskCompleted', 'CaseCompleted']);
    expect(desk.state()).toMatchObject({
      status: 'completed',
      currentStep: 3,
      currentNode: 2,
      visit: 5,
      finishedAt: desk.events().at(-1)?.at,
    });
  });
});
