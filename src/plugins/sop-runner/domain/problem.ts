/** What keeps a draft from being published, by code. Each has an English sentence here and an Indonesian one in the panel. */
export const PROBLEMS = {
  NUMBER_MISSING: 'The SOP has no number.',
  NUMBER_TAKEN: 'Another SOP has the number {number}.',
  TITLE_MISSING: 'The SOP has no title.',
  REVISED_ON_MISSING: 'A later revision needs the date of revision.',
  NO_STEPS: 'The SOP has no rows.',
  NUMBERS_NOT_IN_SEQUENCE: 'Rows are numbered {numbers}; they must run from 1 to {count}.',
  ACTIVITY_MISSING: 'Row {step} does not say what is done.',
  STEP_WITHOUT_NODE: 'Row {step} has no symbol: nobody does it.',
  AMOUNT_NOT_POSITIVE: 'The standard time of row {step} is {amount}; it must be more than 0, or empty for as long as it needs.',
  FOUR_EYES_NOT_EARLIER: 'Row {step} may not be done by who did row {named}, but there is no earlier row {named}.',
  NODE_WITHOUT_ROLE: 'Symbol {step}.{node} has no position.',
  ROLE_NOT_ACTIVE: 'The position of symbol {step}.{node} is not active: {role}.',
  FIRST_NODE_TOGETHER: 'Symbol {step}.{node} is the first of its row; there is none before it to be done together with.',
  ROLE_TWICE_IN_GROUP: 'The position {role} appears twice among the symbols of row {step} done together.',
  DECISION_TOGETHER: 'Symbol {step}.{node} is a decision and cannot be done together with another symbol.',
  DECISION_NEEDS_TWO_LABELS: 'The decision {step}.{node} needs at least two branches with different labels.',
  BRANCH_WITHOUT_LABEL: 'A branch of the decision {step}.{node} has no label.',
  LABEL_TWICE: 'The decision {step}.{node} has the label "{label}" more than once.',
  LABEL_ON_BOX: 'Symbol {step}.{node} is no decision; its branch takes no label, but has "{label}".',
  BRANCHES_ON_BOX: 'Symbol {step}.{node} is no decision and may have only one branch.',
  BRANCH_INSIDE_GROUP: 'Symbol {step}.{node} is done together with the next one; only the last of them may have a branch.',
  TARGET_MISSING: 'A branch of symbol {step}.{node} leads to {target}, which does not exist.',
  STEP_UNREACHABLE: 'No way leads to row {step}.',
  NODE_UNREACHABLE: 'No way leads to symbol {step}.{node}.',
  NO_WAY_TO_END: 'From symbol {step}.{node} no way leads to the end.',
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

/** One problem and where it is; `details` fill the sentence's {places}, which `step` and `node` are too. */
export interface Problem {
  readonly code: ProblemCode;
  /** Row number as the draft has it. */
  readonly step?: number;
  /** Place of the symbol in its row, from 1. */
  readonly node?: number;
  readonly details: Readonly<Record<string, string | number | readonly number[]>>;
}

/** The English sentence of a problem. */
export function problemSentence({ code, step, node, details }: Problem): string {
  const values: Record<string, string | number | readonly number[] | undefined> = { ...details, step, node };
  return PROBLEMS[code].replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === 'object' ? value.join(', ') : String(value);
  });
}
