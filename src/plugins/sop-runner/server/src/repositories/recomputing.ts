/** Running cases with what their due times come from, and up to which change of hours and holidays these were computed. */
import type { ClockedCase } from '../../../domain/commands/recompute-due';
import { GENERATION } from './generations';
import { iso, select, selectOne, type Sql } from './sql';

/** The row of `sop_runner_generations` that says up to which generation of the calendar all running cases were seen to. */
const SEEN_TO = 'calendar-recomputed';

export interface Progress {
  /** Of hours and holidays; 0 before their first change. */
  readonly generation: number;
  readonly isDone: boolean;
}

export async function progress(sql: Sql): Promise<Progress> {
  const text = `select coalesce(${GENERATION}, 0) as generation, exists (
    select 1 from sop_runner_generations g where g.name = '${SEEN_TO}' and g.value = coalesce(${GENERATION}, 0)) as "isDone"`;
  return (await selectOne<Progress>(sql, text)) ?? { generation: 0, isDone: true };
}

/** Notes that all running cases were seen to. */
export async function markDone(sql: Sql, generation: number): Promise<void> {
  await sql.raw(
    `insert into sop_runner_generations (name, value) values ('${SEEN_TO}', :generation)
     on conflict (name) do update set value = excluded.value`,
    { generation },
  );
}

/** Whether this transaction is the one that sees to it; another server that does keeps it until it ends. */
export async function isChosen(sql: Sql): Promise<boolean> {
  const text = `select pg_try_advisory_xact_lock(hashtext('sop_runner.recompute')) as chosen`;
  return (await selectOne<{ chosen: boolean }>(sql, text))?.chosen ?? false;
}

export interface RunningCase extends ClockedCase {
  readonly id: number;
  readonly reference: string;
  readonly revisionId: number;
  readonly unit: string | null;
}

const RUNNING = `
select c.id, c.reference, c.revision_id as "revisionId", c.unit, ${iso('c.started_at')} as "startedAt", ${iso('c.due_at')} as "dueAt", (
  select coalesce(json_agg(json_build_object('visit', t.visit, 'node', t.node, 'openedAt', ${iso('t.opened_at')},
    'clockStartedAt', ${iso('t.clock_started_at')}, 'standardTime', t.standard_time, 'dueAt', ${iso('t.due_at')},
    'alarm', case when t.alarm_at is not null then json_build_object('kind', t.alarm_kind, 'at', ${iso('t.alarm_at')}, 'times', t.alarm_times) end)), '[]')
  from sop_runner_tasks t where t.case_id = c.id and t.state in ('waiting', 'received')) as tasks
from sop_cases c
where c.status = 'running' and c.id > :after order by c.id limit :limit`;

/** The next running cases by row id. */
export function runningCases(sql: Sql, after: number, limit: number): Promise<readonly RunningCase[]> {
  return select<RunningCase>(sql, RUNNING, { after, limit });
}
