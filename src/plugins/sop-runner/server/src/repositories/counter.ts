/** Case numbers: counted per year of the office's time zone, without gaps and without duplicates. */
import { randomUUID } from 'node:crypto';
import { selectOne, type Sql } from './sql';

/**
 * The next reference of a year, e.g. `2026-000042`. Locks the year's row until the transaction ends, so it is asked for
 * after everything that may refuse; rolled back, the number is free again.
 */
export async function nextReference(sql: Sql, year: number): Promise<string> {
  const row = await selectOne<{ last: number }>(
    sql,
    `insert into sop_runner_counters as counter (year, last, document_id, created_at, updated_at, published_at)
     values (:year, 1, :documentId, now(), now(), now())
     on conflict (year) do update set last = counter.last + 1, updated_at = now()
     returning last`,
    { year, documentId: randomUUID() },
  );
  if (row === undefined) throw new Error(`No counter for ${year}`);
  return `${year}-${String(row.last).padStart(6, '0')}`;
}
