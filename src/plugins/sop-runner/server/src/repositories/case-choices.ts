/** What the monitor can be filtered by. */
import type { GetCaseChoices } from '../../../shared/contracts';
import { selectOne, type Sql } from './sql';

/** The different values of an indexed column of cases: one step into the index for each, however many cases there are. */
function different(column: string): string {
  return `
    with recursive found(value) as (
      select min(${column}) from sop_cases
      union all select (select min(${column}) from sop_cases where ${column} > found.value) from found where found.value is not null
    ) select value from found where value is not null`;
}

const CHOICES = `
select
  (select coalesce(json_agg(json_build_object('documentId', v.sop_document_id, 'title', v.title, 'steps', v.steps) order by v.title, v.sop_document_id), '[]')
   from (${different('sop_document_id')}) sop cross join lateral (
     select r.sop_document_id, r.definition ->> 'title' as title, jsonb_array_length(r.definition -> 'steps') as steps
     from sop_runner_revisions r where r.sop_document_id = sop.value order by r.number desc limit 1) v) as sops,
  (select coalesce(json_agg(unit.value order by unit.value), '[]') from (${different('unit')}) unit) as units,
  (select coalesce(json_agg(json_build_object('key', key, 'name', name) order by name, key), '[]') from sop_roles) as roles`;

/** SOPs and units that have cases, and all positions. */
export async function caseChoices(sql: Sql): Promise<GetCaseChoices['response']> {
  return (await selectOne<GetCaseChoices['response']>(sql, CHOICES)) ?? { sops: [], units: [], roles: [] };
}
