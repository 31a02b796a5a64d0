/** Tasks by words of their cases: few cases are named, among many each task's own is looked at. */
import { INDEXED_WORDS, isReference, matches, searchFor, spansOf, type Search } from './search';
import { select, type Sql, type Values } from './sql';

/** Among which cases is looked: all, or those that run, which are a small part and have an index of their own. */
export type Among = 'all' | 'running';

/** So many cases are named at most. */
const FEW: Readonly<Record<Among, number>> = { all: 1_000, running: 5_000 };

/** What was looked for, and the cases that have it where they are few. */
export interface Found {
  readonly search: Search;
  readonly isFew: boolean;
  readonly values: Values;
}

function cases(search: Search, among: Among): string {
  // References have no index of their own for cases that run.
  if (isReference(search)) return 'select id from sop_cases where reference like :reference limit :limit';
  const isAmong = among === 'all' ? 'true' : `status = 'running'`;
  return `select found.id from ${spansOf(search, '(select max(id) from sop_cases)')} spans cross join lateral (
    select id from sop_cases where ${INDEXED_WORDS} @@ spans.words and ${isAmong} limit :limit) found limit :limit`;
}

/** Looks for the cases. */
export async function lookFor(sql: Sql, typed: string, among: Among): Promise<Found> {
  const search = searchFor(typed);
  const rows = await select<{ id: number }>(sql, cases(search, among), { ...search, limit: FEW[among] + 1 });
  const isFew = rows.length <= FEW[among];
  return { search, isFew, values: isFew ? { found: rows.map(({ id }) => id) } : { ...search } };
}

/** The condition that a task's row `t` is looked for. */
export function searched({ search, isFew }: Found): string {
  return isFew ? 't.case_id = any(cast(:found as int[]))' : eachLookedAt(search);
}

/** The same by a look at the task's own case. Not as a join: PostgreSQL would begin with all cases. */
export function eachLookedAt(search: Search): string {
  return `(select ${matches(search)} from sop_cases c where c.id = t.case_id)`;
}
