import { complete, office, refusal, start } from '../support/office';
import { ARSIPARIS, KABAG, KASUBBAG, KASUBBAG_PP, KABAG_PE, PELAKSANA_JP, RKT_STAFF, SESDEP, STAF, SURAT_STAFF } from '../support/people';
import { RKT } from '../support/rkt';
import { SURAT_KELUAR } from '../support/surat-keluar';

function atRow2() {
  const desk = office(SURAT_KELUAR, SURAT_STAFF);
  desk.by(STAF, start());
  desk.done(KASUBBAG);
  return desk;
}

describe('ticking inputs', () => {
  it('is due at the first symbol of the row, in whatever order, and kept in the form’s', () => {
    const desk = atRow2();
    desk.by(STAF, complete(2, 1, { checkedInputs: ['Bahan surat', 'Disposisi', 'Disposisi'] }));
    expect(desk.state().tasks.find(({ visit }) => visit === 2)?.checkedInputs).toEqual(['Disposisi', 'Bahan surat']);
  });

  it('names the inputs that are not ticked', () => {
    expect(refusal(() => atRow2().by(STAF, complete(2, 1, { checkedInputs: ['Disposisi'] })))).toEqual({
      code: 'INPUTS_MISSING',
      details: { inputs: ['Bahan surat'] },
    });
  });

  it('names inputs that the row does not have, before those that miss', () => {
    expect(refusal(() => atRow2().by(STAF, complete(2, 1, { checkedInputs: ['Meterai'] })))).toEqual({
      code: 'UNKNOWN_INPUT',
      details: { inputs: ['Meterai'] },
    });
  });

  it('has none to tick after the first symbol of the row', () => {
    const desk = atRow2();
    desk.done(STAF);
    expect(refusal(() => desk.by(KASUBBAG, complete(3, 2, { outcome: 'Ya', checkedInputs: ['Disposisi'] })))).toEqual({
      code: 'UNKNOWN_INPUT',
      details: { inputs: ['Disposisi'] },
    });
  });

  it('asks each of those who do the first place together', () => {
    const desk = office(RKT, RKT_STAFF);
    desk.by(SESDEP, start());
    desk.done(SESDEP);
    desk.done(KABAG_PE);
    const { outputs, inputs } = RKT.steps[2]!;
    const missing = { code: 'INPUTS_MISSING', details: { inputs } };
    expect(refusal(() => desk.by(KASUBBAG_PP, complete(3, 1, { outputs })))).toEqual(missing);
    expect(refusal(() => desk.by(PELAKSANA_JP, complete(3, 2, { outputs })))).toEqual(missing);
  });

  it('still asks for them when the work is sent back at the first symbol', () => {
    const desk = atRow2();
    desk.done(STAF);
    desk.done(KASUBBAG, { outcome: 'Ya' });
    expect(refusal(() => desk.by(KASUBBAG, complete(4, 1, { outcome: 'Tidak', reason: 'Kurang' })))).toEqual({
      code: 'INPUTS_MISSING',
      details: { inputs: ['Konsep surat'] },
    });
  });
});

describe('naming outputs', () => {
  function atDecision() {
    const desk = atRow2();
    desk.done(STAF);
    return desk;
  }

  it('is due at the last symbol of the row, and kept in the form’s order', () => {
    const desk = atDecision();
    desk.by(KASUBBAG, complete(3, 2, { outcome: 'Ya', outputs: ['Lembar paraf', 'Konsep surat'] }));
    expect(desk.state().tasks.find(({ visit }) => visit === 3)?.outputs).toEqual(['Konsep surat', 'Lembar paraf']);
  });

  it('names the outputs that miss', () => {
    expect(refusal(() => atDecision().by(KASUBBAG, complete(3, 2, { outcome: 'Ya' })))).toEqual({
      code: 'OUTPUTS_MISSING',
      details: { outputs: ['Konsep surat', 'Lembar paraf'] },
    });
  });

  it('names outputs that the row does not have, before those that miss', () => {
    expect(refusal(() => atDecision().by(KASUBBAG, complete(3, 2, { outcome: 'Ya', outputs: ['Nota'] })))).toEqual({
      code: 'UNKNOWN_OUTPUT',
      details: { outputs: ['Nota'] },
    });
  });

  it('has none to name before the last symbol of the row', () => {
    const inputs = SURAT_KELUAR.steps[1]!.inputs;
    expect(refusal(() => atRow2().by(STAF, complete(2, 1, { checkedInputs: inputs, outputs: ['Konsep surat'] })))).toEqual({
      code: 'UNKNOWN_OUTPUT',
      details: { outputs: ['Konsep surat'] },
    });
  });

  it('is not due when the work is sent back; what there is may be named', () => {
    const desk = atDecision();
    desk.by(KASUBBAG, complete(3, 2, { outcome: 'Tidak', reason: 'Salah alamat', outputs: ['Lembar paraf'] }));
    expect(desk.state().tasks.find(({ visit }) => visit === 3)).toMatchObject({ state: 'returned', outputs: ['Lembar paraf'] });
  });

  it('is due at the end of the procedure', () => {
    const desk = atDecision();
    desk.done(KASUBBAG, { outcome: 'Ya' });
    desk.done(KASUBBAG, { outcome: 'Ya' });
    expect(refusal(() => desk.by(KABAG, complete(5, 2, { outcome: 'Batal' })))).toEqual({
      code: 'OUTPUTS_MISSING',
      details: { outputs: ['Surat disetujui'] },
    });
  });

  it('is not asked of those together who are followed by another symbol', () => {
    const desk = atDecision();
    desk.done(KASUBBAG, { outcome: 'Ya' });
    desk.done(KASUBBAG, { outcome: 'Ya' });
    desk.done(KABAG, { outcome: 'Setuju' });
    const { inputs } = SURAT_KELUAR.steps[3]!;
    expect(desk.by(ARSIPARIS, complete(6, 2, { checkedInputs: inputs })).map(({ kind }) => kind)).toEqual([
      'TaskReceived',
      'TaskCompleted',
    ]);
  });
});
