/**
 * Foreign keys of history. Strapi makes them `ON DELETE SET NULL`: deleting a case, a revision or a position would silently
 * empty what refers to it. Here nothing that history names can be deleted.
 */
export interface ForeignKey {
  readonly table: string;
  readonly column: string;
  readonly target: string;
  readonly required: boolean;
}

const key = (table: string, column: string, target: string, required = true): ForeignKey => ({ table, column, target, required });

export const FOREIGN_KEYS: readonly ForeignKey[] = [
  key('sop_cases', 'revision_id', 'sop_runner_revisions'),
  key('sop_cases', 'started_by_id', 'sop_runner_actors'),
  key('sop_runner_tasks', 'case_id', 'sop_cases'),
  key('sop_runner_tasks', 'role_id', 'sop_roles'),
  key('sop_runner_tasks', 'assignee_id', 'sop_runner_actors', false),
  key('sop_runner_tasks', 'closed_by_id', 'sop_runner_actors', false),
  key('sop_runner_tasks', 'sent_by_task_id', 'sop_runner_tasks', false),
  key('sop_runner_events', 'case_id', 'sop_cases'),
  key('sop_runner_events', 'actor_id', 'sop_runner_actors'),
  key('sop_runner_revisions', 'ratified_by_id', 'sop_runner_actors', false),
  key('sop_runner_revision_logs', 'revision_id', 'sop_runner_revisions'),
  key('sop_runner_revision_logs', 'by_id', 'sop_runner_actors', false),
  key('sop_runner_files', 'case_id', 'sop_cases', false),
  key('sop_runner_notifications', 'event_id', 'sop_runner_events'),
];

/** Replaces Strapi's key on the column by a restricting one, where that has not been done yet. */
export function foreignKey({ table, column, target, required }: ForeignKey): string {
  const name = `sop_runner_fk_${table.replace(/^sop_(runner_)?/, '')}_${column}`;
  return `
do $$
declare existing text;
begin
  for existing in
    select c.conname from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.conrelid = '${table}'::regclass and a.attname = '${column}' and c.conname <> '${name}'
  loop
    execute format('alter table ${table} drop constraint %I', existing);
  end loop;
  if not exists (select 1 from pg_constraint where conname = '${name}' and conrelid = '${table}'::regclass) then
    alter table ${table} add constraint ${name} foreign key (${column}) references ${target} (id) on delete restrict;
  end if;
  ${required ? `alter table ${table} alter column ${column} set not null;` : ''}
end $$`;
}
