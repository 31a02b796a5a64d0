import type { Problem } from '../problem';
import type { DraftDefinition, Facts } from './draft';

/** The header of the form: number, title, date of revision. */
export function checkIdentity({ number, title, revisedOn }: DraftDefinition, facts: Facts): readonly Problem[] {
  const problems: Problem[] = [];
  if (number.trim() === '') problems.push({ code: 'NUMBER_MISSING', details: {} });
  else if (facts.isNumberTaken) problems.push({ code: 'NUMBER_TAKEN', details: { number } });
  if (title.trim() === '') problems.push({ code: 'TITLE_MISSING', details: {} });
  if (facts.isLaterRevision && revisedOn === null) problems.push({ code: 'REVISED_ON_MISSING', details: {} });
  return problems;
}
