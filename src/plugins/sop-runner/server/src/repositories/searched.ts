/** Tasks by words of their cases: few cases are named, among many each task's own is looked at. */
import { INDEXED_WORDS, isReference, matches, searchFor, spansOf, type Search } from './search';
import { select, type Sql, type Values } from './sql';

/** So many cases are named at most. */
const FEW = 1000;

/** What was looked for, and the cases that have it where they are few. */
export interface Found {
  readonly search: Search;
  readonly isFew: boolean;
  readonly values: Values;
}

function cases(search: Search): string {
  if (isReference(search)) return 'select c.id from sop_cases c where c.reference like :reference limit :limit';
  return `select found.id from ${spansOf(search, '(select max(id) from sop_cases)')} spans cross join lateral (
    select id from sop_cases where ${INDEXED_WORDS} @@ spans.words limit :limit) found limit :limit`;
}

/** Looks for the cases; null where nothing was typed. */
export async function lookFor(sql: Sql, typed: string | undefined): Promise<Found | null> {
  if (typed === undefined) return null;
  const search = searchFor(typed);
  const rows = await select<{ id: number }>(sql, cases(search), { ...search, limit: FEW + 1 });
  const isFew = rows.length <= FEW;
  return { search, isFew, values: isFew ? { found: rows.map(({ id }) => id) } : { ...search } };
}

/** The condition that a task's row `t` is looked for. Not as a join: PostgreSQL would begin with all cases. */
export function searched({ search, isFew }: Found): string {
  return isFew ? 't.case_id = any(cast(:found as int[]))' : `(select ${matches(search)} from sop_cases c where c.id = t.case_id)`;
}
