import { at, office, start } from '../support/office';
import { KASUBBAG, STAF, SURAT_STAFF } from '../support/people';
import { SURAT_KELUAR } from '../support/surat-keluar';

describe('the clock of a row', () => {
  it('starts when the row is entered, runs on inside it and starts anew on a return', () => {
    const desk = office(SURAT_KELUAR, SURAT_STAFF);
    desk.by(STAF, start());
    desk.done(KASUBBAG);
    desk.done(STAF);
    desk.done(KASUBBAG, { outcome: 'Tidak', reason: 'Salah alamat' });
    desk.done(STAF);
    desk.done(KASUBBAG, { outcome: 'Ya' });
    expect(desk.state().tasks.map(({ step, node, openedAt, clockStartedAt }) => [`${step}.${node}`, openedAt, clockStartedAt])).toEqual([
      ['1.1', at(0), at(0)],
      ['2.1', at(1), at(1)],
      ['2.2', at(2), at(1)],
      ['2.1', at(3), at(3)],
      ['2.2', at(4), at(3)],
      ['3.1', at(5), at(5)],
    ]);
  });

  it('keeps "sesuai kebutuhan" as a time without an amount', () => {
    const desk = office(SURAT_KELUAR, SURAT_STAFF);
    desk.by(STAF, start());
    desk.done(KASUBBAG);
    expect(desk.state().tasks.at(-1)?.standardTime).toEqual({ amount: null, unit: 'day', asWritten: 'sesuai kebutuhan' });
  });
});
