import { box, branch, decision, definition, next, step, time, to } from '../support/build';
import { at, holds, office, start } from '../support/office';
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

  it('is up for all its symbols at the same time, which a return puts off', () => {
    const roles = [{ key: 'a', name: 'A', unit: null }];
    const row = step(1, [box('a'), decision('a', branch('Ya', next), branch('Tidak', to(1)))], { standardTime: time(1, 'hour', '1 Jam') });
    const desk = office(definition(roles, [row, step(2, [box('a')])]), [holds(STAF, 'a')]);
    desk.by(STAF, start());
    desk.done(STAF);
    desk.done(STAF, { outcome: 'Tidak', reason: 'Salah alamat' });
    desk.done(STAF);
    desk.done(STAF, { outcome: 'Ya' });
    expect(desk.state().tasks.map(({ openedAt, dueAt }) => [openedAt, dueAt])).toEqual([
      [at(0), at(60)],
      [at(1), at(60)],
      [at(2), at(62)],
      [at(3), at(62)],
      [at(4), at(14)],
    ]);
  });

  it('keeps "sesuai kebutuhan" as a time without an amount', () => {
    const desk = office(SURAT_KELUAR, SURAT_STAFF);
    desk.by(STAF, start());
    desk.done(KASUBBAG);
    expect(desk.state().tasks.at(-1)).toMatchObject({
      standardTime: { amount: null, unit: 'day', asWritten: 'sesuai kebutuhan' },
      dueAt: null,
    });
  });
});
