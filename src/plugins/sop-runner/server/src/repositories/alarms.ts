/** Open tasks whose alarm has come. */
import type { Alarm } from '../../../domain/alarm';
import { iso, select, type Sql } from './sql';

export interface DueAlarm {
  /** Row id of the task. */
  readonly id: number;
  readonly reference: string;
  readonly visit: number;
  readonly node: number;
  readonly dueAt: string | null;
  readonly alarm: Alarm;
}

const DUE = `
  from sop_runner_tasks t join sop_cases c on c.id = t.case_id
  where t.state in ('waiting', 'received') and t.alarm_at <= cast(:now as timestamp)`;

/** Units (empty for none) that have alarms due at `now`, whether they work at this moment or not. */
export async function unitsWithAlarms(sql: Sql, now: string): Promise<readonly string[]> {
  return (await select<{ unit: string }>(sql, `select distinct coalesce(c.unit, '') as unit ${DUE}`, { now })).map(({ unit }) => unit);
}

/** Alarms of those units due at `now`, the oldest first; not those of the tasks that rest. */
export function dueAlarms(
  sql: Sql,
  { now, units, resting, limit }: { now: string; units: readonly string[]; resting: readonly number[]; limit: number },
): Promise<readonly DueAlarm[]> {
  return select(
    sql,
    `select t.id, c.reference, t.visit, t.node, ${iso('t.due_at')} as "dueAt",
       json_build_object('kind', t.alarm_kind, 'at', ${iso('t.alarm_at')}, 'times', t.alarm_times) as alarm ${DUE}
       and coalesce(c.unit, '') = any(:units) and t.id <> all(cast(:resting as int[]))
     order by t.alarm_at, t.id limit :limit`,
    { now, units, resting, limit },
  );
}
