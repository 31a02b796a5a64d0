import {
  checkDefinition,
  problemSentence,
  type DraftDefinition,
  type DraftNode,
  type DraftStep,
  type Facts,
  type Problem,
} from '../../../src/plugins/sop-runner/domain/check';
import { PROBLEMS, type ProblemCode } from '../../../src/plugins/sop-runner/domain/problem';
import { box, branch, decision, definition, end, next, step, time, to, together } from '../support/build';
import { PENETAPAN_KINERJA } from '../support/penetapan-kinerja';
import { RKT } from '../support/rkt';
import { SURAT_KELUAR } from '../support/surat-keluar';

const facts = (given: Partial<Facts> = {}): Facts => ({
  activeRoles: new Set(['a', 'b', 'c']),
  isNumberTaken: false,
  isLaterRevision: false,
  ...given,
});
const draft = (steps: readonly DraftStep[], given: Partial<DraftDefinition> = {}): DraftDefinition => ({
  ...definition([], []),
  ...given,
  steps,
});
const row = (number: number, nodes: readonly DraftNode[], given: Partial<DraftStep> = {}): DraftStep => ({
  ...step(number, []),
  nodes,
  ...given,
});
const plain = [row(1, [box('a')])];
const yesNo = decision('a', branch('Ya', next), branch('Tidak', to(1)));

interface Flaw {
  readonly rule: string;
  readonly draft: DraftDefinition;
  readonly given?: Partial<Facts>;
  readonly problems: readonly Problem[];
}

const FLAWS: readonly Flaw[] = [
  {
    rule: 'a missing number',
    draft: draft(plain, { number: ' ' }),
    given: { isNumberTaken: true },
    problems: [{ code: 'NUMBER_MISSING', details: {} }],
  },
  {
    rule: 'a number that is taken',
    draft: draft(plain),
    given: { isNumberTaken: true },
    problems: [{ code: 'NUMBER_TAKEN', details: { number: 'SOP-UJI-1' } }],
  },
  { rule: 'a missing title', draft: draft(plain, { title: '' }), problems: [{ code: 'TITLE_MISSING', details: {} }] },
  {
    rule: 'a later revision without its date',
    draft: draft(plain),
    given: { isLaterRevision: true },
    problems: [{ code: 'REVISED_ON_MISSING', details: {} }],
  },
  { rule: 'no rows', draft: draft([]), problems: [{ code: 'NO_STEPS', details: {} }] },
  {
    rule: 'numbers that are not 1..n',
    draft: draft([row(1, [box('a')]), row(3, [box('b')])]),
    problems: [{ code: 'NUMBERS_NOT_IN_SEQUENCE', details: { numbers: [1, 3], count: 2 } }],
  },
  {
    rule: 'an empty activity',
    draft: draft([row(1, [box('a')], { activity: '\t' })]),
    problems: [{ code: 'ACTIVITY_MISSING', step: 1, details: {} }],
  },
  { rule: 'a row without a symbol', draft: draft([row(1, [])]), problems: [{ code: 'STEP_WITHOUT_NODE', step: 1, details: {} }] },
  {
    rule: 'a time of 0',
    draft: draft([row(1, [box('a')], { standardTime: time(0, 'hour', '0 Jam') })]),
    problems: [{ code: 'AMOUNT_NOT_POSITIVE', step: 1, details: { amount: 0 } }],
  },
  {
    rule: 'four eyes with a row that is missing',
    draft: draft([row(1, [box('a')], { fourEyes: [7] })]),
    problems: [{ code: 'FOUR_EYES_NOT_EARLIER', step: 1, details: { named: 7 } }],
  },
  {
    rule: 'four eyes with the same row or a later one',
    draft: draft([row(1, [box('a')], { fourEyes: [1, 2] }), row(2, [box('b')], { fourEyes: [0, 1] })]),
    problems: [
      { code: 'FOUR_EYES_NOT_EARLIER', step: 1, details: { named: 1 } },
      { code: 'FOUR_EYES_NOT_EARLIER', step: 1, details: { named: 2 } },
      { code: 'FOUR_EYES_NOT_EARLIER', step: 2, details: { named: 0 } },
    ],
  },
  {
    rule: 'a symbol without a position',
    draft: draft([row(1, [{ ...box('a'), role: null }])]),
    problems: [{ code: 'NODE_WITHOUT_ROLE', step: 1, node: 1, details: {} }],
  },
  {
    rule: 'a position that is not active',
    draft: draft([row(1, [box('a'), box('z')])]),
    problems: [{ code: 'ROLE_NOT_ACTIVE', step: 1, node: 2, details: { role: 'z' } }],
  },
  {
    rule: 'a first symbol marked together',
    draft: draft([row(1, [together(box('a'))])]),
    problems: [{ code: 'FIRST_NODE_TOGETHER', step: 1, node: 1, details: {} }],
  },
  {
    rule: 'a position twice in a group',
    draft: draft([row(1, [box('a'), box('b'), together(box('a')), together(box('b'))])]),
    problems: [{ code: 'ROLE_TWICE_IN_GROUP', step: 1, details: { role: 'b' } }],
  },
  {
    rule: 'a decision done together with the symbol before it',
    draft: draft([row(1, [box('b'), together(yesNo)])]),
    problems: [{ code: 'DECISION_TOGETHER', step: 1, node: 2, details: {} }],
  },
  {
    rule: 'a decision done together with the symbol after it',
    draft: draft([row(1, [yesNo, together(box('b'))])]),
    problems: [{ code: 'DECISION_TOGETHER', step: 1, node: 1, details: {} }],
  },
  {
    rule: 'a decision with one label',
    draft: draft([row(1, [decision('a', branch('Ya', next))])]),
    problems: [{ code: 'DECISION_NEEDS_TWO_LABELS', step: 1, node: 1, details: {} }],
  },
  {
    rule: 'a decision with the same label twice',
    draft: draft([row(1, [decision('a', branch('Ya', next), branch('Ya ', end))])]),
    problems: [
      { code: 'DECISION_NEEDS_TWO_LABELS', step: 1, node: 1, details: {} },
      { code: 'LABEL_TWICE', step: 1, node: 1, details: { label: 'Ya' } },
    ],
  },
  {
    rule: 'a decision’s branch without a label',
    draft: draft([row(1, [decision('a', branch('Ya', next), branch('Tidak', end), branch(' ', end))])]),
    problems: [{ code: 'BRANCH_WITHOUT_LABEL', step: 1, node: 1, details: {} }],
  },
  {
    rule: 'a label on a box',
    draft: draft([row(1, [box('a', branch('Ya', end))])]),
    problems: [{ code: 'LABEL_ON_BOX', step: 1, node: 1, details: { label: 'Ya' } }],
  },
  {
    rule: 'more than one branch on a box',
    draft: draft([row(1, [box('a', branch(null, end), branch(null, next))])]),
    problems: [{ code: 'BRANCHES_ON_BOX', step: 1, node: 1, details: {} }],
  },
  {
    rule: 'a branch inside a group',
    draft: draft([row(1, [box('a', branch(null, end)), together(box('b', branch(null, end)))])]),
    problems: [{ code: 'BRANCH_INSIDE_GROUP', step: 1, node: 1, details: {} }],
  },
  {
    rule: 'a branch to a missing row or symbol',
    draft: draft([row(1, [decision('a', branch('Ya', to(9)), branch('Tidak', to(1, 2)))])]),
    problems: [
      { code: 'TARGET_MISSING', step: 1, node: 1, details: { target: '9.1' } },
      { code: 'TARGET_MISSING', step: 1, node: 1, details: { target: '1.2' } },
    ],
  },
  {
    rule: 'a row that no way leads to',
    draft: draft([row(1, [box('a', branch(null, to(3)))]), row(2, [box('b'), box('c')]), row(3, [box('a')])]),
    problems: [{ code: 'STEP_UNREACHABLE', step: 2, details: {} }],
  },
  {
    rule: 'a symbol that no way leads to',
    draft: draft([row(1, [box('a', branch(null, to(2, 2)))]), row(2, [box('b'), box('c')])]),
    problems: [{ code: 'NODE_UNREACHABLE', step: 2, node: 1, details: {} }],
  },
  {
    rule: 'a symbol from which no way leads to the end',
    draft: draft([
      row(1, [decision('a', branch('Ya', end), branch('Tidak', next))]),
      row(2, [box('b')]),
      row(3, [box('c'), together(box('a', branch(null, to(2))))]),
    ]),
    problems: [
      { code: 'NO_WAY_TO_END', step: 2, node: 1, details: {} },
      { code: 'NO_WAY_TO_END', step: 3, node: 1, details: {} },
    ],
  },
];

describe('checking a draft', () => {
  it.each([RKT, PENETAPAN_KINERJA, SURAT_KELUAR])('passes $title', (def) => {
    expect(checkDefinition(def, facts({ activeRoles: new Set(def.roles.map(({ key }) => key)) }))).toEqual([]);
  });

  it.each(FLAWS)('finds $rule', ({ draft: flawed, given, problems }) => {
    expect(checkDefinition(flawed, facts(given))).toEqual(problems);
  });

  it('finds every kind of problem that has a sentence', () => {
    const found = new Set(FLAWS.flatMap(({ problems }) => problems.map(({ code }) => code)));
    expect([...found].sort()).toEqual((Object.keys(PROBLEMS) as ProblemCode[]).sort());
  });

  it('lists all problems at once, header first, then row by row', () => {
    const flawed = draft([row(1, [], { activity: '' }), row(2, [{ ...decision('a'), role: null }])], { title: '' });
    expect(checkDefinition(flawed, facts()).map(({ code, step: at, node }) => [code, at, node])).toEqual([
      ['TITLE_MISSING', undefined, undefined],
      ['ACTIVITY_MISSING', 1, undefined],
      ['STEP_WITHOUT_NODE', 1, undefined],
      ['NODE_WITHOUT_ROLE', 2, 1],
      ['DECISION_NEEDS_TWO_LABELS', 2, 1],
    ]);
  });

  it('accepts "sesuai kebutuhan", a later revision with its date, and an end reached from the middle', () => {
    const sound = draft(
      [
        row(1, [decision('a', branch('Ya', end), branch('Tidak', next))], { standardTime: time(null, 'day', 'sesuai kebutuhan') }),
        row(2, [box('b')]),
      ],
      { revisedOn: '2026-02-01' },
    );
    expect(checkDefinition(sound, facts({ isLaterRevision: true }))).toEqual([]);
  });

  it.each(FLAWS)('says in a whole sentence: $rule', ({ problems }) => {
    for (const problem of problems) expect(problemSentence(problem)).not.toMatch(/[{}]|undefined/);
  });

  it('fills the place of the problem into the sentence', () => {
    expect(problemSentence({ code: 'TARGET_MISSING', step: 4, node: 2, details: { target: '9.1' } })).toBe(
      'A branch of symbol 4.2 leads to 9.1, which does not exist.',
    );
    expect(problemSentence({ code: 'NUMBERS_NOT_IN_SEQUENCE', details: { numbers: [1, 3], count: 2 } })).toBe(
      'Rows are numbered 1, 3; they must run from 1 to 2.',
    );
  });
});
