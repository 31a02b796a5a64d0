/** What no single case shows: numbers that were given and are not there, rows without a case, ratified texts. */
import { canonicalJson } from '../../../domain/canonical';
import type { Finding } from '../../../shared/contracts';
import { sha256 } from '../repositories/events';
import { select, type Sql } from '../repositories/sql';

/** Findings that are named one by one; of more it is known that the table is spoiled. */
const MOST = 1000;

/** All that is wrong with the office as a whole. */
export async function checkOffice(sql: Sql): Promise<readonly Finding[]> {
  return [...(await numbers(sql)), ...(await strays(sql)), ...(await texts(sql))];
}

/** References are given without gaps: one that is not there was removed. */
async function numbers(sql: Sql): Promise<readonly Finding[]> {
  const missing = await select<{ reference: string }>(
    sql,
    `select n.reference from sop_runner_counters y
     cross join lateral (
       select concat(y.year, '-', lpad(cast(i as text), greatest(6, length(cast(i as text))), '0')) as reference from generate_series(1, y.last) i) n
     where not exists (select 1 from sop_cases c where c.reference = n.reference)
       and not exists (select 1 from sop_runner_archived_cases a where a.reference = n.reference) order by 1 limit :most`,
    { most: MOST },
  );
  const uncounted = await select<{ reference: string }>(
    sql,
    `select c.reference from sop_cases c
     left join sop_runner_counters y on cast(y.year as text) = split_part(c.reference, '-', 1)
     where case when c.reference ~ '^[0-9]{4}-[0-9]{6,18}$' then coalesce(y.last, 0) < cast(split_part(c.reference, '-', 2) as bigint) else true end
     order by 1 limit :most`,
    { most: MOST },
  );
  const twice = await select<{ reference: string }>(
    sql,
    `select reference from sop_cases group by reference having count(*) > 1 order by 1 limit :most`,
    { most: MOST },
  );
  const named = (code: Finding['code']) => (details: { reference: string }) => ({ code, details });
  return [...missing.map(named('CASE_MISSING')), ...uncounted.map(named('CASE_UNCOUNTED')), ...twice.map(named('CASE_TWICE'))];
}

/** Rows that refer to no case: foreign keys hold as long as nobody takes them away. */
async function strays(sql: Sql): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const [code, table] of [
    ['LINES_WITHOUT_CASE', 'sop_runner_events'],
    ['TASKS_WITHOUT_CASE', 'sop_runner_tasks'],
  ] as const) {
    const [row] = await select<{ count: number; cases: string | null }>(
      sql,
      `select cast(coalesce(sum(n), 0) as int) as count,
         string_agg(cast(case_id as text), ', ' order by case_id) filter (where rank <= 20) as cases from (
         select x.case_id, count(*) as n, row_number() over (order by x.case_id) as rank from ${table} x
         where not exists (select 1 from sop_cases c where c.id = x.case_id) group by x.case_id) stray`,
    );
    if (row !== undefined && row.count > 0) findings.push({ code, details: { count: row.count, cases: row.cases ?? '' } });
  }
  return findings;
}

/** The ratified texts that cases run. */
async function texts(sql: Sql): Promise<readonly Finding[]> {
  const rows = await select<{ id: number }>(sql, `select id from sop_runner_revisions order by id`);
  const findings: Finding[] = [];
  for (const { id } of rows) {
    const [text] = await select<{ sop: string; revision: number; definition: object; hash: string }>(
      sql,
      `select coalesce(definition ->> 'number', sop_document_id) as sop, number as revision, to_json(definition) as definition, sha_256 as hash
       from sop_runner_revisions where id = :id`,
      { id },
    );
    if (text !== undefined && sha256(canonicalJson(text.definition)) !== text.hash)
      findings.push({ code: 'TEXT_CHANGED', details: { sop: text.sop, revision: text.revision } });
  }
  return findings;
}
