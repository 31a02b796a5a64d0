import type { Problem } from '../problem';
import type { DraftDefinition, DraftStep } from './draft';

/** The rows as a whole: there are some, numbered 1..n in their order. */
export function checkNumbering({ steps }: DraftDefinition): readonly Problem[] {
  if (steps.length === 0) return [{ code: 'NO_STEPS', details: {} }];
  const numbers = steps.map(({ number }) => number);
  if (numbers.every((number, index) => number === index + 1)) return [];
  return [{ code: 'NUMBERS_NOT_IN_SEQUENCE', details: { numbers, count: steps.length } }];
}

/** One row: what is done, by somebody, in a time above 0, and under four eyes only with earlier rows. */
export function checkRow(draft: DraftDefinition, row: DraftStep): readonly Problem[] {
  const { number: step, activity, nodes, standardTime, fourEyes } = row;
  const { amount } = standardTime;
  const problems: Problem[] = [];
  if (activity.trim() === '') problems.push({ code: 'ACTIVITY_MISSING', step, details: {} });
  if (nodes.length === 0) problems.push({ code: 'STEP_WITHOUT_NODE', step, details: {} });
  if (amount !== null && !(amount > 0 && Number.isFinite(amount)))
    problems.push({ code: 'AMOUNT_NOT_POSITIVE', step, details: { amount } });
  for (const named of fourEyes) {
    const isEarlier = named < step && draft.steps.some(({ number }) => number === named);
    if (!isEarlier) problems.push({ code: 'FOUR_EYES_NOT_EARLIER', step, details: { named } });
  }
  return problems;
}
