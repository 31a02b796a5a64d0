import { comfort, isLabel, isLine, isSymbol, layout, type LayoutOptions } from '../../../src/plugins/sop-runner/domain/flowchart';
import type { Definition } from '../../../src/plugins/sop-runner/domain/definition';
import { CORPUS } from '../support/corpus';
import { PENETAPAN_KINERJA } from '../support/penetapan-kinerja';
import { RKT } from '../support/rkt';
import { SURAT_KELUAR } from '../support/surat-keluar';
import { drawnWays, expectedWays } from './support/expected';
import { crossings, leastDistance, violations } from './support/geometry';

const FORMS: readonly (readonly [string, Definition, LayoutOptions, number])[] = [
  ['RKT', RKT, comfort(RKT), 0],
  ['Penetapan Kinerja', PENETAPAN_KINERJA, comfort(PENETAPAN_KINERJA), 0],
  ['Surat Keluar', SURAT_KELUAR, comfort(SURAT_KELUAR), 3],
  ...CORPUS.map((form) => [`form ${form.file}`, form.definition, form, 1] as const),
];

describe.each(FORMS)('reading the flowchart of %s', (_, def, sizes, mostCrossings) => {
  const chart = layout(def, sizes);

  it('has nothing wrong in it', () => {
    expect([chart.pages.flatMap(violations), chart.problems]).toEqual([[], []]);
  });

  it('shows every way and no other', () => {
    expect(drawnWays(def, chart)).toEqual(expectedWays(def));
  });

  it('keeps lines apart that the eye must tell apart', () => {
    expect(Math.min(...chart.pages.map(leastDistance))).toBeGreaterThanOrEqual(2);
  });

  it('lets few lines cross', () => {
    expect(chart.pages.reduce((sum, page) => sum + crossings(page), 0)).toBeLessThanOrEqual(mostCrossings);
  });

  it('writes the words large enough to read', () => {
    for (const label of chart.pages.flatMap((page) => page.shapes.filter(isLabel))) expect(label.size).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the five symbols of the form', () => {
  const kinds = (def: Definition, sizes: LayoutOptions = {}) =>
    Object.fromEntries(layout(def, sizes).pages.flatMap((page) => page.shapes.filter(isSymbol).map(({ id, kind }) => [id, kind])));

  it('begins and ends with a capsule', () => {
    expect(kinds(PENETAPAN_KINERJA)).toEqual({
      '1.1': 'capsule',
      '2.1': 'box',
      '3.1': 'box',
      '4.1': 'box',
      '5.1': 'box',
      '6.1': 'capsule',
    });
  });

  it('keeps a last decision a diamond and gives its branch to the end a capsule', () => {
    expect(kinds(RKT)).toEqual({
      '1.1': 'capsule',
      '2.1': 'box',
      '3.1': 'box',
      '3.2': 'box',
      '4.1': 'box',
      '5.1': 'diamond',
      '5.1.end': 'capsule',
    });
  });

  it('leads from page to page by pentagons of one letter', () => {
    const { pages } = layout(RKT, {
      pages: [
        { from: 1, to: 4 },
        { from: 5, to: 5 },
      ],
    });
    const ends = pages.map((page) =>
      page.shapes
        .filter(isLine)
        .filter(({ id }) => /\.(in|out)$/.test(id))
        .map(({ from, to }) => `${from} > ${to}`),
    );
    expect(ends).toEqual([
      ['4.1 > A.out', 'B.in > 4.1'],
      ['A.in > 5.1', '5.1 > B.out'],
    ]);
  });
});
