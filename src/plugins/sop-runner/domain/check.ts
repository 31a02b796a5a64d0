/** The publish check: whether a draft can be run. A definition that passes it never leaves a case without a next act. */
import { checkBranches } from './check/branches';
import type { DraftDefinition, Facts } from './check/draft';
import { checkIdentity } from './check/identity';
import { checkReach } from './check/reach';
import { checkNumbering, checkRow } from './check/rows';
import { checkSymbols } from './check/symbols';
import type { Problem, ProblemCode } from './problem';

export type { DraftDefinition, DraftNode, DraftStep, Facts } from './check/draft';
export { PROBLEMS, problemSentence, type Problem, type ProblemCode } from './problem';

/** While one of these stands, asking what can be reached would only add noise. */
const BREAKS_FLOW: readonly ProblemCode[] = ['NO_STEPS', 'NUMBERS_NOT_IN_SEQUENCE', 'STEP_WITHOUT_NODE', 'TARGET_MISSING'];

/** Everything that keeps the draft from being published: header first, then row by row, then the flow. Empty: it can run. */
export function checkDefinition(draft: DraftDefinition, facts: Facts): readonly Problem[] {
  const problems = [
    ...checkIdentity(draft, facts),
    ...checkNumbering(draft),
    ...draft.steps.flatMap((row) => [...checkRow(draft, row), ...checkSymbols(row, facts), ...checkBranches(draft, row)]),
  ];
  if (problems.some(({ code }) => BREAKS_FLOW.includes(code))) return problems;
  return [...problems, ...checkReach(draft)];
}
