import type { Definition } from '../../../src/plugins/sop-runner/domain/definition';
import { isLine, isSymbol, layout, type Page } from '../../../src/plugins/sop-runner/domain/flowchart';
import { box, branch, decision, definition, end, next, step, to, together } from '../support/build';
import { violations } from './support/geometry';

const ROLES = ['staf', 'kabag'].map((key) => ({ key, name: key, unit: null }));

function drawn(def: Definition): { symbols: string[]; lines: string[]; problems: unknown[]; wrong: string[] } {
  const { pages, problems } = layout(def);
  const shapes = pages.flatMap((page: Page) => page.shapes);
  return {
    symbols: shapes.filter(isSymbol).map(({ id, kind }) => `${id} ${kind}`),
    lines: shapes
      .filter(isLine)
      .map(({ from, to: target }) => `${from} > ${target}`)
      .sort(),
    problems: problems.map(({ code, step: row, node }) => [code, row, node].filter((one) => one !== undefined).join(' ')),
    wrong: pages.flatMap(violations),
  };
}

describe('drawing a bad definition', () => {
  it('draws an empty page for an SOP without steps', () => {
    expect(drawn(definition(ROLES, []))).toEqual({ symbols: [], lines: [], problems: ['NO_STEPS'], wrong: [] });
  });

  it('draws an empty page for an SOP without positions and steps', () => {
    expect(layout(definition([], [])).pages).toEqual([{ columns: [], rows: [], width: 0, height: 0, top: 0, bottom: 0, shapes: [] }]);
  });

  it('passes over a row without a symbol', () => {
    expect(drawn(definition(ROLES, [step(1, [box('staf')]), step(2, []), step(3, [box('kabag')])]))).toEqual({
      symbols: ['1.1 capsule', '3.1 capsule'],
      lines: ['1.1 > 3.1'],
      problems: ['STEP_WITHOUT_NODE 2'],
      wrong: [],
    });
  });

  it('leaves out a branch to a row or symbol that does not exist', () => {
    const def = definition(ROLES, [
      step(1, [decision('staf', branch('Ya', next), branch('Tidak', to(7)), branch('Ulang', to(1, 2)))]),
      step(2, [box('kabag')]),
    ]);
    expect(drawn(def)).toEqual({
      symbols: ['1.1 diamond', '2.1 capsule'],
      lines: ['1.1 > 2.1'],
      problems: ['TARGET_MISSING 1 1', 'TARGET_MISSING 1 1'],
      wrong: [],
    });
  });

  it('gives a position that is no column of the form a column of its own', () => {
    const def = definition(ROLES, [step(1, [box('staf')]), step(2, [box('tamu')])]);
    expect(drawn(def)).toEqual({
      symbols: ['1.1 capsule', '2.1 capsule'],
      lines: ['1.1 > 2.1'],
      problems: ['NODE_WITHOUT_ROLE 2 1'],
      wrong: [],
    });
    expect(layout(def).pages.flatMap((page) => page.columns.map((column) => column.role))).toEqual(['staf', 'kabag', 'tamu']);
  });

  it('draws all branches of a box, and lists that it has too many', () => {
    const def = definition(ROLES, [step(1, [box('staf')]), step(2, [box('kabag', branch(null, end), branch('Ulang', to(1)))])]);
    expect(drawn(def)).toEqual({
      symbols: ['1.1 capsule', '2.1 box', '2.1.end capsule'],
      lines: ['1.1 > 2.1', '2.1 > 1.1', '2.1 > 2.1.end'],
      problems: ['BRANCHES_ON_BOX 2 1'],
      wrong: [],
    });
  });

  it('lets a decision without branches lead on', () => {
    const def = definition(ROLES, [step(1, [decision('staf')]), step(2, [box('kabag'), together(box('staf'))])]);
    expect(drawn(def)).toEqual({
      symbols: ['1.1 diamond', '2.1 box', '2.2 capsule'],
      lines: ['1.1 > 2.2', '2.1 > 2.2'],
      problems: ['DECISION_NEEDS_TWO_LABELS 1 1'],
      wrong: [],
    });
  });

  it.each([
    ['cells of no size', { columns: [0, 0], rows: [0, 0, 0] }],
    ['sizes below zero', { columns: [-5, 10], rows: [-1, 3, 9] }],
    ['sizes that are no numbers', { columns: [Number.NaN, Number.POSITIVE_INFINITY], rows: [Number.NaN] }],
    [
      'pages that overlap, leave out rows and go beyond the end',
      {
        pages: [
          { from: 2, to: 2 },
          { from: 2, to: 99 },
          { from: 50, to: 40 },
        ],
      },
    ],
  ])('draws everything with %s', (_, options) => {
    const def = definition(
      ROLES,
      [1, 2, 3].map((row) => step(row, [box('staf'), decision('kabag', branch('Ya', next), branch('Tidak', to(1)))])),
    );
    const { pages } = layout(def, options);
    expect(pages.flatMap((page) => page.rows.map((row) => row.step))).toEqual([1, 2, 3]);
    expect(pages.flatMap(violations)).toEqual([]);
  });
});
