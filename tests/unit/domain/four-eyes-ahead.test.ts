import { impossibleRows } from '../../../src/plugins/sop-runner/domain/commands/four-eyes-ahead';
import { decide } from '../../../src/plugins/sop-runner/domain/decide';
import { box, branch, decision, definition, next, step, to, together } from '../support/build';
import { context, holds, refusal, start } from '../support/office';
import { KABAG, KABAG_PLT, OUTSIDER, SURAT_STAFF } from '../support/people';
import { SURAT_KELUAR } from '../support/surat-keluar';

const roles = ['a', 'b', 'c'].map((key) => ({ key, name: `Jabatan ${key}`, unit: null }));

/** Three rows; the last may not be done by who did the first. */
const checked = definition(roles, [step(1, [box('a')]), step(2, [box('b')]), step(3, [box('c')], { fourEyes: [1] })]);
const rowsOf = (def: typeof checked, ...people: readonly (readonly [number, string])[]) =>
  impossibleRows(
    def,
    people.map(([person, role]) => holds(person, role)),
  );

describe('four eyes before the start', () => {
  it('refuse a start where the same single person would have to do both rows, naming rows and positions', () => {
    const staff = SURAT_STAFF.filter(({ person }) => person !== KABAG_PLT).map((held) =>
      held.role === 'kasubbag' ? { ...held, person: KABAG } : held,
    );
    expect(refusal(() => decide(SURAT_KELUAR, null, start(), context(OUTSIDER, staff)))).toEqual({
      code: 'FOUR_EYES_IMPOSSIBLE',
      details: { step: 5, named: ['3'], roles: ['Kepala Bagian', 'Kepala Subbagian'] },
    });
    expect(decide(SURAT_KELUAR, null, start(), context(OUTSIDER, SURAT_STAFF))).toHaveLength(1);
  });

  it('need one other holder, of either position', () => {
    expect(rowsOf(checked, [1, 'a'], [2, 'b'], [1, 'c'])).toEqual([{ step: 3, named: ['1'], roles: ['Jabatan c', 'Jabatan a'] }]);
    expect(rowsOf(checked, [1, 'a'], [2, 'b'], [1, 'c'], [3, 'c'])).toEqual([]);
    expect(rowsOf(checked, [1, 'a'], [3, 'a'], [2, 'b'], [1, 'c'])).toEqual([]);
  });

  it('look at the people of both symbols where a row has two', () => {
    const two = definition(roles, [step(1, [box('a')]), step(2, [box('b'), together(box('c'))], { fourEyes: [1] })]);
    // Whoever of the two does row 1 is missing in row 2.
    expect(rowsOf(two, [1, 'a'], [2, 'a'], [1, 'b'], [2, 'c'])).toMatchObject([{ step: 2 }]);
    expect(rowsOf(two, [1, 'a'], [2, 'a'], [3, 'a'], [1, 'b'], [2, 'c'])).toEqual([]);
    expect(rowsOf(two, [1, 'a'], [2, 'a'], [1, 'b'], [1, 'c'])).toEqual([]);
  });

  it('let pass what a way to the row goes round', () => {
    const skipping = definition(roles, [
      step(1, [decision('b', branch('Ya', next), branch('Langsung', to(3)))]),
      step(2, [box('a')]),
      step(3, [box('a')], { fourEyes: [2] }),
    ]);
    expect(rowsOf(skipping, [2, 'b'], [1, 'a'])).toEqual([]);
  });

  it('search no longer for many holders', () => {
    const many = Array.from({ length: 400 }, (_, index) => [index + 10, 'c'] as const);
    expect(rowsOf(checked, [1, 'a'], [2, 'b'], ...many)).toEqual([]);
  });
});
