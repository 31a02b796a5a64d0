/**
 * Whether all guards stand as they were applied, asked of PostgreSQL's own catalogue in one statement: indexes, triggers (and whether they fire), constraints, functions
 * and required columns, one fingerprint with that of the statements that make them. A guard that was changed, switched off or dropped by anybody changes it.
 */
import { createHash } from 'node:crypto';
import { selectOne, type Sql } from '../repositories/sql';

const CATALOGUE = `
select string_agg(line, chr(10) order by line) from (
  select 'index ' || pg_get_indexdef(i.indexrelid) || cast(i.indisvalid as text) as line
  from pg_index i join pg_class c on c.oid = i.indexrelid
  where c.relnamespace = cast(current_schema() as regnamespace) and starts_with(c.relname, 'sop_runner')
  union all
  select 'trigger ' || pg_get_triggerdef(t.oid) || cast(t.tgenabled as text)
  from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where c.relnamespace = cast(current_schema() as regnamespace) and not t.tgisinternal
  union all
  select 'constraint ' || cast(cast(k.conrelid as regclass) as text) || ' ' || k.conname || ' ' || pg_get_constraintdef(k.oid) || cast(k.convalidated as text)
  from pg_constraint k where k.connamespace = cast(current_schema() as regnamespace) and starts_with(cast(cast(k.conrelid as regclass) as text), 'sop')
  union all
  select 'function ' || pg_get_functiondef(p.oid)
  from pg_proc p where p.pronamespace = cast(current_schema() as regnamespace) and starts_with(p.proname, 'sop_runner')
  union all
  select 'required ' || cast(cast(a.attrelid as regclass) as text) || ' ' || a.attname
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relnamespace = cast(current_schema() as regnamespace) and c.relkind = 'r' and starts_with(c.relname, 'sop') and a.attnotnull and a.attnum > 0
) as stands`;

const NAME = 'guards';

/** What the statements made, as a number. */
const FINGERPRINT = `hashtextextended(:statements || coalesce((${CATALOGUE}), ''), 0)`;

const isMissingTable = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '42P01';

/** Whether these statements were applied and all that they made is there. */
export async function standsWhole(sql: Sql, statements: readonly string[]): Promise<boolean> {
  const text = `select value = ${FINGERPRINT} as stands from sop_runner_generations where name = '${NAME}'`;
  try {
    return (await selectOne<{ stands: boolean }>(sql, text, { statements: hashOf(statements) }))?.stands === true;
  } catch (error) {
    // Before the first boot there is nothing.
    if (isMissingTable(error)) return false;
    throw error;
  }
}

/** Remembers what there is once these statements have been applied. */
export const REMEMBER = `
insert into sop_runner_generations as g (name, value) values ('${NAME}', ${FINGERPRINT}) on conflict (name) do update set value = excluded.value`;

/** The statements, as the fingerprint counts them. */
export function hashOf(statements: readonly string[]): string {
  return createHash('sha256').update(statements.join('\n')).digest('hex');
}
