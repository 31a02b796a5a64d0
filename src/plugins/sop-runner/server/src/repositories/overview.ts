/** Figures of the whole office, from indexes of what is open and of the last weeks: what ended longer ago is not read. */
import { OPEN, overdueCases, type Moment } from './case-filter';
import { selectOne, type Sql } from './sql';
import type { Overview } from '../../../shared/contracts';

export interface Figures {
  readonly open: number;
  readonly overdue: number;
  readonly bySop: Overview['bySop'];
  readonly byRole: Overview['byRole'];
  readonly weeks: Overview['weeks'];
}

const SHOWN = 20;
const WEEKS = 12;

/** An office's clock time as UTC, as columns hold it. */
const utc = (local: string): string => `((${local}) at time zone :timeZone) at time zone 'UTC'`;

const BY_SOP = `
  select c.sop_document_id, cast(count(*) as int) as open, cast(count(late.id) as int) as overdue
  from sop_cases c left join late on late.id = c.id where c.status = 'running' group by c.sop_document_id`;

const TITLED = `
  select b.sop_document_id as "documentId", v.title, b.open, b.overdue
  from (select * from by_sop order by open desc, sop_document_id limit ${SHOWN}) b cross join lateral (
    select r.definition ->> 'title' as title from sop_runner_revisions r where r.sop_document_id = b.sop_document_id
    order by r.number desc limit 1) v
  order by b.open desc, v.title`;

const BY_ROLE = `
  select r.key, r.name, b.open, b.overdue from (
    select t.role_id, cast(count(*) as int) as open, cast(count(*) filter (where t.due_at < cast(:now as timestamp)) as int) as overdue
    from sop_runner_tasks t where t.${OPEN} group by t.role_id order by count(*) desc, t.role_id limit ${SHOWN}) b
  join sop_roles r on r.id = b.role_id order by b.open desc, r.name`;

/** Each week is counted in its own range of the indexes of starting and finishing. */
const BY_WEEK = `
  select to_char(w.monday, 'YYYY-MM-DD') as week, started.count as started, ended.completed, ended.cancelled
  from (
    select monday, ${utc('monday')} as begins, ${utc(`monday + interval '1 week'`)} as ends
    from generate_series(cast(:monday as timestamp) - interval '${WEEKS - 1} weeks', cast(:monday as timestamp), interval '1 week') as monday
  ) w
  cross join lateral (
    select cast(count(*) as int) as count from sop_cases c where c.started_at >= w.begins and c.started_at < w.ends) started
  cross join lateral (
    select cast(count(*) filter (where c.status = 'completed') as int) as completed,
      cast(count(*) filter (where c.status = 'cancelled') as int) as cancelled
    from sop_cases c where c.finished_at is not null and c.finished_at >= w.begins and c.finished_at < w.ends) ended
  order by w.monday`;

const list = (query: string): string => `(select coalesce(json_agg(row_to_json(x)), '[]') from (${query}) x)`;

const FIGURES = `
with late as ${overdueCases()}, by_sop as (${BY_SOP})
select (select cast(coalesce(sum(open), 0) as int) from by_sop) as open, (select cast(count(*) as int) from late) as overdue,
  ${list(TITLED)} as "bySop", ${list(BY_ROLE)} as "byRole", ${list(BY_WEEK)} as weeks`;

/** All figures at a moment; `monday` (YYYY-MM-DD) begins its week at the office. */
export async function figures(sql: Sql, { now, timeZone }: Moment, monday: string): Promise<Figures> {
  const row = await selectOne<Figures>(sql, FIGURES, { now, timeZone, monday });
  if (row === undefined) throw new Error('PostgreSQL answered no figures');
  return row;
}
