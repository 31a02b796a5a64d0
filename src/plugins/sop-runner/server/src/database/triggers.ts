/**
 * Triggers that hold where no lifecycle hook fires (raw SQL, knex, `queryBuilder`, truncate). An engine transaction names its
 * command with `set_config('sop_runner.command', …, true)`; the archive command, the only one that may remove a case, sets
 * `sop_runner.archive` to the id of that case.
 */

import { APPENDED_EVIDENCE } from './evidence';

/** Columns that say where a case or task is and who did what. The rest (Strapi's own time stamps, locale) moves nothing. */
const IMMATERIAL = `array['updated_at', 'updated_by_id', 'created_by_id', 'locale', 'published_at']`;

const FUNCTIONS = `
create or replace function sop_runner_in_engine() returns boolean language sql stable as $$
  select coalesce(current_setting('sop_runner.command', true), '') <> ''
$$;

-- Append-only: rows come from the engine and never change or go, but for a case being archived.
create or replace function sop_runner_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and sop_runner_in_engine() then return new; end if;
  if tg_op = 'DELETE' and tg_table_name = 'sop_runner_events'
    and to_jsonb(old) ->> 'case_id' = current_setting('sop_runner.archive', true) then return old; end if;
  raise exception 'SOP Runner: % of % is refused: history is written by running the SOP and never changes', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end $$;

-- Cases and tasks: every insert, and every change that moves them, belongs to an engine transaction; none is deleted by hand.
create or replace function sop_runner_engine_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if to_jsonb(old) ->> (case tg_table_name when 'sop_cases' then 'id' else 'case_id' end) = current_setting('sop_runner.archive', true)
    then return old; end if;
  elsif sop_runner_in_engine() then return new;
  elsif tg_op = 'UPDATE' and to_jsonb(old) - ${IMMATERIAL} = to_jsonb(new) - ${IMMATERIAL} then return new;
  end if;
  raise exception 'SOP Runner: % of % is refused: cases and tasks move only by running the SOP', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end $$;

-- A name may be erased, a row made for who acts first; which account acted never changes, because no hash covers it.
create or replace function sop_runner_same_person() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.id = old.id and new.user_id is not distinct from old.user_id then return new; end if;
  raise exception 'SOP Runner: % of % is refused: who acted never changes', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;

-- What a case refers to stays as it was handed in; only the engine attaches, and nothing else of a file ever changes.
create or replace function sop_runner_attached_file() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.case_id is null or sop_runner_in_engine() then return new; end if;
  elsif tg_op = 'DELETE' then
    if old.case_id is null or old.case_id::text = current_setting('sop_runner.archive', true) then return old; end if;
  elsif to_jsonb(old) - ${IMMATERIAL} = to_jsonb(new) - ${IMMATERIAL} then return new;
  elsif old.case_id is null and sop_runner_in_engine()
    and to_jsonb(old) - ${IMMATERIAL} - 'case_id' = to_jsonb(new) - ${IMMATERIAL} - 'case_id' then return new;
  end if;
  raise exception 'SOP Runner: % of % is refused: a file of a case stays as it was handed in', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end $$;

create or replace function sop_runner_no_truncate() returns trigger language plpgsql as $$
begin
  raise exception 'SOP Runner: TRUNCATE of % is refused: history never goes', tg_table_name using errcode = 'insufficient_privilege';
end $$`;

function trigger(name: string, timing: string, table: string, call: string): string {
  return `create or replace trigger ${name} ${timing} on ${table} ${call}`;
}

const APPEND_ONLY = ['sop_runner_events', 'sop_runner_revisions', 'sop_runner_revision_logs', ...APPENDED_EVIDENCE];
const ENGINE_ONLY = ['sop_cases', 'sop_runner_tasks', 'sop_runner_counters'];

export const TRIGGERS: readonly string[] = [
  FUNCTIONS,
  ...APPEND_ONLY.map((table) =>
    trigger('sop_runner_append_only', 'before insert or update or delete', table, 'for each row execute function sop_runner_append_only()'),
  ),
  ...ENGINE_ONLY.map((table) =>
    trigger('sop_runner_engine_only', 'before insert or update or delete', table, 'for each row execute function sop_runner_engine_only()'),
  ),
  trigger(
    'sop_runner_same_person',
    'before update or delete',
    'sop_runner_actors',
    'for each row execute function sop_runner_same_person()',
  ),
  trigger(
    'sop_runner_attached_file',
    'before insert or update or delete',
    'sop_runner_files',
    'for each row execute function sop_runner_attached_file()',
  ),
  ...[...APPEND_ONLY, ...ENGINE_ONLY, 'sop_runner_actors', 'sop_runner_files'].map((table) =>
    trigger('sop_runner_no_truncate', 'before truncate', table, 'for each statement execute function sop_runner_no_truncate()'),
  ),
];
