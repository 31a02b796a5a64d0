import {
  firstPlace,
  follow,
  findNode,
  isReturn,
  nodeAt,
  outcomes,
  placeOf,
  reachablePlaces,
  waysOut,
} from '../../../src/plugins/sop-runner/domain/flow';
import { PENETAPAN_KINERJA } from '../support/penetapan-kinerja';
import { refusal } from '../support/office';
import { RKT } from '../support/rkt';
import { SURAT_KELUAR } from '../support/surat-keluar';

const place = (step: number, node: number) => placeOf(SURAT_KELUAR, { step, node });

describe('the places of an SOP', () => {
  it('begins at symbol 1.1', () => {
    expect(firstPlace(SURAT_KELUAR)).toEqual([{ step: 1, node: 1 }]);
  });

  it('takes symbols done together as one place, whichever of them is named', () => {
    const group = [
      { step: 4, node: 1 },
      { step: 4, node: 2 },
    ];
    expect([place(4, 1), place(4, 2), place(4, 3)]).toEqual([group, group, [{ step: 4, node: 3 }]]);
  });

  it('knows no symbol outside the definition', () => {
    expect(findNode(RKT, { step: 9, node: 1 })).toBeUndefined();
    expect(() => nodeAt(RKT, { step: 1, node: 2 })).toThrow(RangeError);
  });

  it('can come to every symbol of the made-up SOP', () => {
    expect(reachablePlaces(SURAT_KELUAR).map((one) => one.map(({ step, node }) => `${step}.${node}`).join('+'))).toEqual([
      '1.1',
      '2.1',
      '2.2',
      '3.1',
      '3.2',
      '4.1+4.2',
      '4.3',
      '5.1',
    ]);
  });
});

describe('following the flow', () => {
  it('goes to the next symbol of the row, then to the next row, then to the end', () => {
    expect(follow(SURAT_KELUAR, place(2, 1), null)).toEqual({ step: 2, node: 2 });
    expect(follow(SURAT_KELUAR, place(1, 1), null)).toEqual({ step: 2, node: 1 });
    expect(follow(SURAT_KELUAR, place(4, 2), null)).toEqual({ step: 4, node: 3 });
    expect(follow(PENETAPAN_KINERJA, placeOf(PENETAPAN_KINERJA, { step: 6, node: 1 }), null)).toBe('end');
  });

  it('goes where the branch of a decision says', () => {
    expect(waysOut(SURAT_KELUAR, place(3, 2))).toEqual([
      { label: 'Setuju', target: { step: 4, node: 1 }, isReturn: false },
      { label: 'Perbaiki', target: { step: 2, node: 1 }, isReturn: true },
      { label: 'Batal', target: 'end', isReturn: false },
    ]);
    expect(follow(SURAT_KELUAR, place(3, 1), 'Ya')).toEqual({ step: 3, node: 2 });
  });

  it('takes a branch into the middle of a group as one to the whole group', () => {
    expect(follow(SURAT_KELUAR, place(4, 3), 'Belum')).toEqual({ step: 4, node: 1 });
  });

  it('takes the unlabelled branch of a box as its way on', () => {
    expect(waysOut(SURAT_KELUAR, place(5, 1))).toEqual([{ label: null, target: 'end', isReturn: false }]);
  });

  it('calls a way to the same place or an earlier one a return', () => {
    const here = place(4, 1);
    const to = (step: number, node: number) => isReturn(SURAT_KELUAR, here, { step, node });
    expect([to(4, 2), to(3, 2), to(4, 3), to(5, 1), isReturn(SURAT_KELUAR, here, 'end')]).toEqual([true, true, false, false, false]);
  });

  it('lists the outcomes of a decision, and none of a box', () => {
    expect([outcomes(SURAT_KELUAR, place(3, 2)), outcomes(SURAT_KELUAR, place(2, 1))]).toEqual([['Setuju', 'Perbaiki', 'Batal'], []]);
  });

  it('follows no outcome that is not there', () => {
    expect(refusal(() => follow(SURAT_KELUAR, place(2, 2), 'Mungkin'))).toEqual({
      code: 'UNKNOWN_OUTCOME',
      details: { outcome: 'Mungkin', outcomes: ['Ya', 'Tidak'] },
    });
  });
});
