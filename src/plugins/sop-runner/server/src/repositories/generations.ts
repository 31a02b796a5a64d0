/** Numbers that grow with every change of what processes keep in memory (see `database/generations.ts`). */
import { TEXTS } from '../database/generations';
import { select, selectOne, type Sql } from './sql';

/** SQL for the number of the office's hours and holidays; null before their first change. */
export const GENERATION = `(select cast(g.value as int) from sop_runner_generations g where g.name = 'calendar')`;

/** The number of the office's hours and holidays; null before their first change. */
export async function calendarGeneration(sql: Sql): Promise<number | null> {
  return (await selectOne<{ generation: number | null }>(sql, `select ${GENERATION} as generation`))?.generation ?? null;
}

/** The number of the texts that portals read; null before their first change. */
export async function textGeneration(sql: Sql): Promise<number | null> {
  const [row] = await select<{ value: number }>(
    sql,
    `select cast(value as int) as value from sop_runner_generations where name = '${TEXTS}'`,
  );
  return row?.value ?? null;
}
