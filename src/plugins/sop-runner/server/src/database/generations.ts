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

export const GENERATIONS: readonly string[] = [
  FUNCTION,
  ...CALENDAR_TABLES.map(
    (table) => `create or replace trigger sop_runner_calendar_generation after insert or update or delete or truncate on ${table}
      for each statement execute function sop_runner_next_generation('calendar')`,
  ),
];
