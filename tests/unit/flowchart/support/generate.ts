/** Any SOP that could be published, and sizes and pages that a form could give it. */
import * as fc from 'fast-check';
import type { Definition, Node, Target } from '../../../../src/plugins/sop-runner/domain/definition';
import type { LayoutOptions } from '../../../../src/plugins/sop-runner/domain/flowchart';
import { definition, step } from '../../support/build';

export interface Drawn {
  readonly def: Definition;
  readonly options: LayoutOptions;
}

const LABELS = ['Ya', 'Tidak', 'Perlu perbaikan'] as const;

interface Seed {
  readonly role: number;
  readonly symbol: Node['symbol'];
  readonly together: boolean;
  readonly branches: readonly { readonly to: 'next' | 'end' | 'any'; readonly row: number; readonly node: number }[];
}

const seed: fc.Arbitrary<Seed> = fc.record({
  role: fc.nat(7),
  symbol: fc.oneof({ weight: 3, arbitrary: fc.constant('process' as const) }, { weight: 2, arbitrary: fc.constant('decision' as const) }),
  together: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  branches: fc.array(
    fc.record({
      to: fc.constantFrom('next' as const, 'end' as const, 'any' as const, 'any' as const),
      row: fc.nat(1000),
      node: fc.nat(1000),
    }),
    { minLength: 3, maxLength: 3 },
  ),
});

/** SOPs of 1 to `maxRows` rows, 1 to 8 positions, 1 to 4 symbols a row, with branches to anywhere. */
export function anySop(maxRows: number): fc.Arbitrary<Drawn> {
  const rows = fc.array(fc.array(seed, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: maxRows, size: 'max' });
  const sizes = fc.record({
    columns: fc.array(fc.integer({ min: 40, max: 120 }), { minLength: 8, maxLength: 8 }),
    rows: fc.array(fc.integer({ min: 30, max: 110 }), { minLength: maxRows, maxLength: maxRows }),
    labelSize: fc.constantFrom(6, 7.5, 9),
  });
  return fc
    .record({
      rows,
      roles: fc.integer({ min: 1, max: 8 }),
      sizes,
      breaks: fc.array(fc.integer({ min: 1, max: maxRows }), { maxLength: 4 }),
    })
    .map(({ rows: seeds, roles, sizes: { columns, rows: heights, labelSize }, breaks }) => ({
      def: written(seeds, roles),
      options: { columns: columns.slice(0, roles), rows: heights.slice(0, seeds.length), labelSize, pages: pagesOf(breaks, seeds.length) },
    }));
}

function written(seeds: readonly (readonly Seed[])[], roles: number): Definition {
  const positions = Array.from({ length: roles }, (_, index) => ({
    key: `jabatan-${index + 1}`,
    name: `Jabatan ${index + 1}`,
    unit: null,
  }));
  const rows = seeds.map((row, index) =>
    step(
      index + 1,
      row.map((one, place) => nodeOf(seeds, one, place, roles, row[place + 1])),
    ),
  );
  return definition(positions, rows);
}

/** Only boxes are done together, only the last of a group may lead elsewhere, and a box leads to one place. */
function nodeOf(seeds: readonly (readonly Seed[])[], one: Seed, place: number, roles: number, following: Seed | undefined): Node {
  const isJoined = (candidate: Seed | undefined) => candidate !== undefined && candidate.together && candidate.symbol === 'process';
  const isBeforeJoined = isJoined(following);
  const symbol = isBeforeJoined ? 'process' : one.symbol;
  const targets = one.branches.map((branch): Target => (branch.to === 'any' ? anywhere(seeds, branch) : { kind: branch.to }));
  const labelled = targets.slice(0, 2 + (one.role % 2)).map((target, index) => ({ label: LABELS[index] as string, target }));
  const leadsElsewhere = !isBeforeJoined && one.role % 5 === 0;
  const unlabelled = leadsElsewhere ? [{ label: null, target: targets[0] as Target }] : [];
  return {
    role: `jabatan-${(one.role % roles) + 1}`,
    symbol,
    together: place > 0 && isJoined(one),
    branches: symbol === 'decision' ? labelled : unlabelled,
  };
}

function anywhere(seeds: readonly (readonly Seed[])[], { row, node }: { readonly row: number; readonly node: number }): Target {
  const at = row % seeds.length;
  return { kind: 'node', step: at + 1, node: (node % (seeds[at]?.length ?? 1)) + 1 };
}

function pagesOf(breaks: readonly number[], rows: number): LayoutOptions['pages'] {
  const ends = [...new Set([...breaks.filter((at) => at < rows), rows])].sort((a, b) => a - b);
  return ends.map((to, index) => ({ from: (ends[index - 1] ?? 0) + 1, to }));
}
