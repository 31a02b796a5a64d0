/** What narrows a list of cases, as SQL: only the conditions that are asked for, so that PostgreSQL finds the index of each. */
import { all, dayBegins, type Cursor } from './paging';
import { INDEXED_WORDS, isReference, matches, searchFor, spansOf, type Search } from './search';
import type { Values } from './sql';

/** Few overdue cases are gathered and sorted; among many the newest are soon met on the way through all that run. */
export type Lateness = 'few' | 'many';

export interface CaseFilter {
  readonly sop?: string | undefined;
  readonly unit?: string | undefined;
  readonly status?: 'running' | 'completed' | 'cancelled' | undefined;
  /** Row that an open task stands at. */
  readonly step?: number | undefined;
  /** Key of the position of an open task. */
  readonly role?: string | undefined;
  /** Only what is overdue; of which there are few, or many. */
  readonly overdue?: Lateness | undefined;
  /** Office days (YYYY-MM-DD), inclusive. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly q?: string | undefined;
  /** Row of the `actor` table. */
  readonly startedBy?: number | undefined;
}

/** The moment that a list is read at, and the office's time zone. */
export interface Moment {
  readonly now: string;
  readonly timeZone: string;
}

export interface CaseSource {
  /** The cases up to the value `:limit`, all their columns, the newest first. */
  readonly query: string;
  /** As many of them, in whatever order they are found. */
  readonly counted: string;
  /** Newest first. */
  readonly order: string;
  readonly values: Values;
}

export const OPEN = `state in ('waiting', 'received')`;

/** Cases with an open task there, the newest first, as the index has them. */
function withTaskAt({ role, step }: CaseFilter): string {
  const at = [
    ...(role === undefined ? [] : ['t.role_id = (select id from sop_roles where key = :role)']),
    ...(step === undefined ? [] : ['t.step = :step']),
  ];
  return `(select distinct t.case_id as id from sop_runner_tasks t where t.${OPEN} and ${all(at)} order by t.case_id desc)`;
}

/** Running cases of which a task or which themselves are past their due time, up to `limit` of each: whoever is late stands at the beginning of these indexes. */
export function overdueCases(limit: number | null = null): string {
  const end = limit === null ? '' : `limit ${limit}`;
  return `(
    (select t.case_id as id from sop_runner_tasks t where t.${OPEN} and t.due_at < cast(:now as timestamp) ${end})
    union (select late.id from sop_cases late where late.status = 'running' and late.due_at < cast(:now as timestamp) ${end}))`;
}

/** The same of a single case's row `c`. */
const IS_OVERDUE = `c.status = 'running' and (c.due_at < cast(:now as timestamp) or exists (
  select 1 from sop_runner_tasks t where t.case_id = c.id and t.${OPEN} and t.due_at < cast(:now as timestamp)))`;

/** Where the cases of a filter are found, after the last one of the page before. */
export function casesOf(filter: CaseFilter, { now, timeZone }: Moment, after: Cursor | null): CaseSource {
  const { sop, unit, status, step, role, overdue, from, until, q, startedBy } = filter;
  const search = q === undefined ? undefined : searchFor(q);
  /** Words are looked for in the index, but where what is open narrows the list to few cases, each is looked at. */
  const isByWords = search !== undefined && !isReference(search) && step === undefined && role === undefined && overdue === undefined;
  const isByReference = search !== undefined && isReference(search);
  const hasDays = from !== undefined || until !== undefined;
  const order = isByWords ? BY_ID : hasDays ? BY_DAY : isByReference ? BY_REFERENCE : BY_ID;
  const joined = [
    ...(step === undefined && role === undefined ? [] : [{ name: 'there', text: withTaskAt(filter) }]),
    ...(overdue === 'few' ? [{ name: 'late', text: overdueCases() }] : []),
  ];
  const where = [
    ...(sop === undefined ? [] : ['c.sop_document_id = :sop']),
    ...(unit === undefined ? [] : ['c.unit = :unit']),
    ...(status === undefined ? [] : ['c.status = :status']),
    ...(startedBy === undefined ? [] : ['c.started_by_id = :startedBy']),
    ...(from === undefined ? [] : [`c.started_at >= ${dayBegins('from')}`]),
    ...(until === undefined ? [] : [`c.started_at < ${dayBegins('until', 1)}`]),
    ...(overdue === 'many' ? [IS_OVERDUE] : []),
    ...(search !== undefined && isByReference ? [matches(search)] : []),
    ...(after === null ? [] : [order.after]),
    ...(after === null || order !== BY_ID ? [] : joined.map(({ name }) => `${name}.id < :id`)),
  ];
  const source = ['sop_cases c', ...joined.map(({ name, text }) => `join ${text} ${name} on ${name}.id = c.id`)].join(' ');
  const rows = `from ${source} where ${all(where)}`;
  // Fenced: else PostgreSQL might read all subjects first.
  const isLookedAt = search !== undefined && !isByWords && !isByReference;
  const there = isLookedAt ? `from (select c.* ${rows} offset 0) c where ${matches(search)}` : rows;
  // Who has an open task or is overdue is a case: it need not be looked up to be counted.
  const isSeenByTasks = joined.length === 1 && where.length === 0 && search === undefined;
  const counted = isSeenByTasks ? `from ${joined.map(({ name, text }) => `${text} ${name}`).join()}` : there;
  return {
    query: isByWords ? inSpans(search, where, after) : `select c.* ${there} order by ${order.by} limit :limit`,
    counted: isByWords ? countedInSpans(search, where) : `select 1 ${counted} limit :limit`,
    order: order.by,
    values: defined({ sop, unit, status, step, role, from, until, startedBy, now, timeZone, ...search, ...after }),
  };
}

/**
 * Cases by words. The spans are gone through in their order and only until there are enough: no sort stands outside, which would take them all
 * first. Each span's own cases are sorted. Words come first (`offset 0`): whatever else narrows the list is found in the whole table only.
 */
function inSpans(search: Search, where: readonly string[], after: Cursor | null): string {
  const top = after === null ? '(select max(id) from sop_cases)' : 'cast(:id as int) - 1';
  return `select found.* from ${spansOf(search, top)} spans cross join lateral (
    select c.* from (select * from sop_cases where ${INDEXED_WORDS} @@ spans.words offset 0) c
    where ${all(where)} order by c.id desc limit :limit) found limit :limit`;
}

/** As many of them, without their order. */
function countedInSpans(search: Search, where: readonly string[]): string {
  return `select 1 from ${spansOf(search, '(select max(id) from sop_cases)')} spans cross join lateral (
    select 1 from (select * from sop_cases where ${INDEXED_WORDS} @@ spans.words offset 0) c where ${all(where)} limit :limit) found limit :limit`;
}

interface Order {
  readonly by: string;
  /** What comes behind the last case of the page before. */
  readonly after: string;
}

/** Newest first. Cases are numbered, referred to and begun in the same order but for moments: the list is sorted by what it is found by. */
const BY_ID: Order = { by: 'c.id desc', after: 'c.id < :id' };
const BY_DAY: Order = { by: 'c.started_at desc, c.id desc', after: '(c.started_at, c.id) < (cast(:at as timestamp), :id)' };
const BY_REFERENCE: Order = {
  by: 'c.reference using ~>~',
  after: 'c.reference ~<~ (select reference from sop_cases where id = :id)',
};

/** Without what is not there: Knex refuses a value that is undefined. */
function defined(values: Readonly<Record<string, Values[string] | undefined>>): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? null]));
}
