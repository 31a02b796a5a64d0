import * as fc from 'fast-check';
import { isLine, isSymbol, layout } from '../../../src/plugins/sop-runner/domain/flowchart';
import { drawnWays, expectedWays } from './support/expected';
import { anySop } from './support/generate';
import { violations } from './support/geometry';

const small = { numRuns: 150, seed: 35 };
const large = { numRuns: 12, seed: 2012 };

describe('laying out any SOP', () => {
  it.each([
    ['8 rows', 8, small],
    ['60 rows', 60, large],
  ])('runs no line over a symbol, a word or another line (up to %s)', (_, rows, runs) => {
    fc.assert(
      fc.property(anySop(rows), ({ def, options }) => {
        expect(layout(def, options).pages.flatMap(violations)).toEqual([]);
      }),
      runs,
    );
  });

  it.each([
    ['8 rows', 8, small],
    ['60 rows', 60, large],
  ])('draws every way of the flow and no other (up to %s)', (_, rows, runs) => {
    fc.assert(
      fc.property(anySop(rows), ({ def, options }) => {
        const chart = layout(def, options);
        expect(drawnWays(def, chart)).toEqual(expectedWays(def));
        expect(chart.problems).toEqual([]);
      }),
      runs,
    );
  });

  it('gives every letter to two pentagons, on different pages', () => {
    fc.assert(
      fc.property(anySop(12), ({ def, options }) => {
        const pages = layout(def, options).pages.map((page) => page.shapes.filter(isSymbol).filter((shape) => shape.kind === 'pentagon'));
        const where = new Map<string, number[]>();
        pages.forEach((pentagons, page) =>
          pentagons.forEach(({ text }) => where.set(text ?? '', [...(where.get(text ?? '') ?? []), page])),
        );
        for (const [letter, on] of where) expect([letter, on.length, new Set(on).size]).toEqual([letter, 2, 2]);
      }),
      small,
    );
  });

  it('joins what is done together by plain lines', () => {
    fc.assert(
      fc.property(anySop(8), ({ def, options }) => {
        const joins = layout(def, options).pages.flatMap((page) => page.shapes.filter(isLine).filter((line) => !line.arrow));
        const wanted = def.steps.flatMap(({ number, nodes }) =>
          nodes.flatMap((node, at) => (node.together ? [[`${number}.${at}`, `${number}.${at + 1}`]] : [])),
        );
        expect(joins.map(({ from, to }) => [from, to]).sort()).toEqual(wanted.sort());
      }),
      small,
    );
  });

  it('draws the same twice', () => {
    fc.assert(
      fc.property(anySop(20), ({ def, options }) => {
        expect(layout(def, options)).toEqual(layout(structuredClone(def), structuredClone(options)));
      }),
      { numRuns: 30, seed: 6 },
    );
  });
});
