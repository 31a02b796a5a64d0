/** How long cases stayed at the rows of an SOP. */
import { iso, select, selectOne, type Sql } from './sql';

/** Each row is judged by its newest stays. */
const STAYS = 500;

export interface RevisionInUse {
  readonly id: number;
  readonly number: number;
  readonly sopDocumentId: string;
}

/** The newest revision of an SOP that has cases; of the newest case where no SOP is named. */
export function revisionInUse(sql: Sql, sop: string | null): Promise<RevisionInUse | undefined> {
  return selectOne<RevisionInUse>(
    sql,
    `select v.id, v.number, v.sop_document_id as "sopDocumentId" from sop_runner_revisions v
     where v.sop_document_id = coalesce(:sop, (select sop_document_id from sop_cases order by id desc limit 1))
       and exists (select 1 from sop_cases c where c.revision_id = v.id)
     order by v.number desc limit 1`,
    { sop },
  );
}

export interface Stay {
  readonly from: string;
  readonly until: string;
  readonly visits: readonly (readonly [opened: string, received: string | null, closed: string | null])[];
}

export interface Stays {
  readonly step: number;
  /** Of each stay: when it began and ended, and of each visit of it when it came, was first received, and was left. */
  readonly times: readonly Stay[];
}

/**
 * A stay is what one clock of a row runs over: all symbols of the row, done one after another. It is finished when its last visit is: not
 * while a later symbol is open, nor when the case was cancelled there. The newest cases of each status are read, however many there are.
 */
const FINISHED = `
with recent as (
  select c.id from unnest(array['completed', 'running', 'cancelled']) as wanted(status) cross join lateral (
    select id from sop_cases where revision_id = :revision and status = wanted.status order by id desc limit ${STAYS}) c
), visits as (
  select t.case_id, t.step, t.clock_started_at, t.visit, min(t.opened_at) as opened_at, min(t.received_at) as received_at,
    max(t.closed_at) as closed_at, bool_and(t.state in ('done', 'returned')) as finished
  from recent join sop_runner_tasks t on t.case_id = recent.id group by t.case_id, t.step, t.clock_started_at, t.visit
), stays as (
  select step, clock_started_at, max(closed_at) as closed_at, (array_agg(finished order by visit desc))[1] as finished,
    json_agg(json_build_array(${iso('opened_at')}, ${iso('received_at')}, ${iso('closed_at')}) order by visit) as visits
  from visits group by case_id, step, clock_started_at
), ranked as (
  select *, row_number() over (partition by step order by closed_at desc) as place from stays where finished
)
select step, json_agg(json_build_object('from', ${iso('clock_started_at')}, 'until', ${iso('closed_at')}, 'visits', visits)) as times
from ranked where place <= ${STAYS} group by step`;

/** Finished stays at each row of a revision that has any. */
export function finishedStays(sql: Sql, revision: number): Promise<readonly Stays[]> {
  return select<Stays>(sql, FINISHED, { revision });
}
