/** Numbers that grow with every change of what processes keep in memory, so that each finds out by reading one row. */

/** Rows of components too: whoever changes one past its entry, changes the calendar all the same. */
const CALENDAR_TABLES = [
  'sop_calendars',
  'sop_calendars_cmps',
  'sop_holidays',
  'components_office_days',
  'components_office_periods',
  'components_office_periods_cmps',
  'components_office_unit_hours',
  'components_office_unit_hours_cmps',
];

const FUNCTION = `
create table if not exists sop_runner_generations (name text primary key, value bigint not null default 0);

create or replace function sop_runner_next_generation() returns trigger language plpgsql as $$
begin
  insert into sop_runner_generations as g (name, value) values (tg_argv[0], 1)
    on conflict (name) do update set value = g.value + 1;
  return null;
end $$`;

/** The generation of the texts that portals read. */
export const TEXTS = 'texts';

/**
 * Texts are written beside each other in long transactions under locks of their own, so their number is raised when a transaction ends, once: raised
 * at the first write, its row would make them wait for each other, and two of them for ever. For whoever reads, number and text change at one moment.
 */
const AT_END = `
create or replace function sop_runner_raise_generation() returns trigger language plpgsql as $$
begin
  if position(' ' || tg_argv[0] || ' ' in coalesce(current_setting('sop_runner.raised', true), '')) = 0 then
    insert into sop_runner_generations as g (name, value) values (tg_argv[0], 1)
      on conflict (name) do update set value = g.value + 1;
    perform set_config('sop_runner.raised', coalesce(current_setting('sop_runner.raised', true), '') || ' ' || tg_argv[0] || ' ', true);
  end if;
  return null;
end $$`;

/** Statements that have each change of the tables raise the generation of the texts. */
export function raisedBy(tables: readonly string[]): readonly string[] {
  const names = tables.map((table) => `'${table}'`).join(', ');
  // Constraint triggers alone can wait for the end of the transaction, and cannot be replaced: they are made where they are missing.
  const atEnd = `
do $$
declare served text;
begin
  foreach served in array array[${names}] loop
    if not exists (select 1 from pg_trigger where tgname = 'sop_runner_text_generation' and tgrelid = cast(quote_ident(served) as regclass)) then
      execute format('create constraint trigger sop_runner_text_generation after insert or update or delete on %I
        deferrable initially deferred for each row execute function sop_runner_raise_generation(''${TEXTS}'')', served);
    end if;
    if exists (select 1 from pg_trigger where tgname = 'sop_runner_text_generation' and tgrelid = cast(quote_ident(served) as regclass) and tgenabled <> 'O')
    then execute format('alter table %I enable trigger sop_runner_text_generation', served);
    end if;
    execute format('create or replace trigger sop_runner_text_truncation after truncate on %I
      for each statement execute function sop_runner_next_generation(''${TEXTS}'')', served);
  end loop;
end $$`;
  return [AT_END, atEnd];
}

export const GENERATIONS: readonly string[] = [
  FUNCTION,
  ...CALENDAR_TABLES.map(
    (table) => `create or replace trigger sop_runner_calendar_generation after insert or update or delete or truncate on ${table}
      for each statement execute function sop_runner_next_generation('calendar')`,
  ),
];
