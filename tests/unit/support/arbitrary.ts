/** Random definitions that pass the publish check, and random acts of the people who hold their positions. */
import fc from 'fast-check';
import { checkDefinition } from '../../../src/plugins/sop-runner/domain/check';
import type { Holding } from '../../../src/plugins/sop-runner/domain/command';
import type { Branch, Definition, Node, Step } from '../../../src/plugins/sop-runner/domain/definition';
import { definition, step } from './build';
import { holds } from './office';

export const ROLES = ['a', 'b', 'c'] as const;
/** Holds every position, and so meets four eyes and groups from all sides. */
export const EVERYBODY = 1;
/** Holds none. */
export const NOBODY = 2;
/** Two of the many who hold the first position alone. */
export const FIRST_HOLDER = 100;
export const SECOND_HOLDER = 101;
const MAX_ROWS = 4;
const MAX_NODES = 3;

/** More holders for each position than there are symbols, so that four eyes never leaves nobody. */
export const STAFF: readonly Holding[] = ROLES.flatMap((role, index) => [
  holds(EVERYBODY, role, 'plh'),
  ...Array.from({ length: MAX_ROWS * MAX_NODES + 1 }, (_, n) => holds(100 * (index + 1) + n, role)),
]);

const target = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'next' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'end' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('node' as const),
      step: fc.integer({ min: 1, max: MAX_ROWS }),
      node: fc.integer({ min: 1, max: MAX_NODES }),
    }),
  },
);
const role = fc.constantFrom(...ROLES);
const labelled = (label: string) => fc.record({ label: fc.constant(label), target });
const none: readonly Branch[] = [];
const box: fc.Arbitrary<Node> = fc.record({
  role,
  symbol: fc.constant('process' as const),
  together: fc.boolean(),
  branches: fc.oneof(
    { weight: 6, arbitrary: fc.constant(none) },
    { weight: 1, arbitrary: fc.tuple(fc.record({ label: fc.constant(null), target })) },
  ),
});
const diamond: fc.Arbitrary<Node> = fc.record({
  role,
  symbol: fc.constant('decision' as const),
  together: fc.constant(false),
  branches: fc.oneof(fc.tuple(labelled('Ya'), labelled('Tidak')), fc.tuple(labelled('Ya'), labelled('Tidak'), labelled('Batal'))),
});
const nodes = fc.array(fc.oneof({ weight: 2, arbitrary: box }, { weight: 1, arbitrary: diamond }), {
  minLength: 1,
  maxLength: MAX_NODES,
  size: 'max',
});
const documents = (name: string) =>
  fc.integer({ min: 0, max: 2 }).map((count) => Array.from({ length: count }, (_, index) => `${name} ${index + 1}`));
const row = fc.record({
  nodes,
  inputs: documents('Bahan'),
  outputs: documents('Hasil'),
  fourEyes: fc.uniqueArray(fc.integer({ min: 1, max: MAX_ROWS }), { maxLength: 1 }),
});

/** Definitions that can be published. Symbols that cannot be joined stand alone, and branches and four eyes name what exists, so that most drafts pass. */
export const publishable: fc.Arbitrary<Definition> = fc
  .array(row, { minLength: 1, maxLength: MAX_ROWS, size: 'max' })
  .map((rows) =>
    definition(
      ROLES.map((key) => ({ key, name: `Jabatan ${key}`, unit: null })),
      rows.map((given, index): Step =>
        step(
          index + 1,
          separated(given.nodes).map((node) => aimed(rows, node)),
          {
            inputs: given.inputs,
            outputs: given.outputs,
            fourEyes: given.fourEyes.filter((named) => named <= index),
          },
        ),
      ),
    ),
  )
  .filter((def) => checkDefinition(def, { activeRoles: new Set(ROLES), isNumberTaken: false, isLaterRevision: false }).length === 0);

function separated(row: readonly Node[]): readonly Node[] {
  return row.map((node, index) => {
    const before = row[index - 1];
    const isJoinable =
      before !== undefined &&
      node.symbol === 'process' &&
      before.symbol === 'process' &&
      before.branches.length === 0 &&
      before.role !== node.role;
    return { ...node, together: node.together && isJoinable };
  });
}

function aimed(rows: readonly { readonly nodes: readonly Node[] }[], node: Node): Node {
  const aim = ({ label, target: at }: Branch): Branch => {
    if (at.kind !== 'node') return { label, target: at };
    const number = ((at.step - 1) % rows.length) + 1;
    return { label, target: { kind: 'node', step: number, node: ((at.node - 1) % (rows[number - 1]?.nodes.length ?? 1)) + 1 } };
  };
  return { ...node, branches: node.branches.map(aim) };
}

/** What somebody tries: mostly at an open task, sometimes beside it, filled in well or badly. */
export interface Act {
  readonly kind:
    'ReceiveTask' | 'TakeOver' | 'RefuseTask' | 'ReassignTask' | 'CompleteTask' | 'TakeBack' | 'CorrectSubject' | 'Comment' | 'CancelCase';
  /** Which of the likely persons acts. */
  readonly who: number;
  /** Which of the open tasks is meant. */
  readonly which: number;
  /** Added to visit and node; mostly nothing. */
  readonly aside: number;
  readonly outcome: string | null;
  readonly text: string;
  /** How many files come with a completion. */
  readonly files: number;
  readonly isFilledIn: boolean;
  readonly mayCancelAny: boolean;
  /** Whoever received the task no longer holds any position. */
  readonly isReceiverGone: boolean;
}

const rarely = fc.oneof({ weight: 12, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });

export const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.oneof(
    { weight: 14, arbitrary: fc.constant('CompleteTask' as const) },
    { weight: 4, arbitrary: fc.constantFrom('ReceiveTask' as const, 'TakeOver' as const) },
    { weight: 4, arbitrary: fc.constantFrom('RefuseTask' as const, 'ReassignTask' as const) },
    { weight: 4, arbitrary: fc.constant('TakeBack' as const) },
    { weight: 1, arbitrary: fc.constant('CorrectSubject' as const) },
    { weight: 1, arbitrary: fc.constantFrom('Comment' as const, 'Comment' as const, 'CancelCase' as const) },
  ),
  who: fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.constantFrom(1, 2) },
    { weight: 1, arbitrary: fc.constantFrom(3, 4) },
  ),
  which: fc.nat({ max: 2 }),
  aside: fc.oneof({ weight: 12, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(-1, 1) }),
  outcome: fc.constantFrom('Ya', 'Tidak', 'Tidak', 'Batal', null),
  text: fc.oneof({ weight: 9, arbitrary: fc.constant('Alasan') }, { weight: 1, arbitrary: fc.constant(' ') }),
  files: fc.nat({ max: 2 }),
  isFilledIn: rarely.map((isBad) => !isBad),
  mayCancelAny: rarely,
  isReceiverGone: rarely,
});
