/** Indexes for inbox, monitor, overview and history; partial where only open rows are asked for. */
import { CASE_WORDS, INDEXED_WORDS } from '../repositories/search';

/**
 * Sorted at once: what waits to be sorted into it would be looked through anew for each span of each search. One that was made otherwise is
 * altered, which takes a lock, and only then.
 */
function searchIndex(name: string, where = ''): readonly string[] {
  return [
    `create index if not exists ${name} on sop_cases using gin ((${INDEXED_WORDS})) with (fastupdate = off) ${where}`,
    `do $$ begin
      if not exists (select 1 from pg_class where oid = cast('${name}' as regclass) and 'fastupdate=off' = any(reloptions)) then
        alter index ${name} set (fastupdate = off);
        perform gin_clean_pending_list(cast('${name}' as regclass));
      end if;
    end $$`,
  ];
}

export const INDEXES: readonly string[] = [
  `create index if not exists sop_runner_tasks_inbox on sop_runner_tasks (role_id, due_at, id) where state in ('waiting', 'received')`,
  `drop index if exists sop_runner_tasks_assignee`,
  `create index if not exists sop_runner_tasks_with on sop_runner_tasks (assignee_id, id) where assignee_id is not null and state in ('waiting', 'received')`,
  `create index if not exists sop_runner_cases_running on sop_cases (sop_document_id, id desc) where status = 'running'`,
  `create index if not exists sop_runner_cases_monitor on sop_cases (status, id desc)`,
  `create index if not exists sop_runner_cases_started on sop_cases (started_by_id, id desc)`,
  `create index if not exists sop_runner_tasks_at_role on sop_runner_tasks (role_id, case_id desc) where state in ('waiting', 'received')`,
  // Without it PostgreSQL would look through all tasks that a position ever had.
  `create index if not exists sop_runner_tasks_at_role_and_step on sop_runner_tasks (role_id, step, case_id desc) where state in ('waiting', 'received')`,
  `create index if not exists sop_runner_tasks_at_step on sop_runner_tasks (step, case_id desc) where state in ('waiting', 'received')`,
  `create index if not exists sop_runner_tasks_due on sop_runner_tasks (due_at, case_id) where state in ('waiting', 'received')`,
  `create index if not exists sop_runner_tasks_alarm on sop_runner_tasks (alarm_at, id) where state in ('waiting', 'received') and alarm_at is not null`,
  `create index if not exists sop_runner_tasks_done on sop_runner_tasks (closed_by_id, closed_at desc, id desc) where state in ('done', 'returned')`,
  `create index if not exists sop_runner_tasks_done_in on sop_runner_tasks (case_id, closed_by_id) where state in ('done', 'returned')`,
  `create index if not exists sop_runner_cases_due on sop_cases (due_at, id) where status = 'running'`,
  `create index if not exists sop_runner_cases_sop on sop_cases (sop_document_id, id desc)`,
  `create index if not exists sop_runner_cases_unit on sop_cases (unit, id desc)`,
  `create index if not exists sop_runner_cases_revision on sop_cases (revision_id, status, id desc)`,
  `create index if not exists sop_runner_cases_by_day on sop_cases (started_at desc, id desc)`,
  `create index if not exists sop_runner_cases_finished on sop_cases (finished_at, status) where finished_at is not null`,
  `create index if not exists sop_runner_cases_reference on sop_cases (reference text_pattern_ops)`,
  CASE_WORDS,
  `drop index if exists sop_runner_cases_words`,
  ...searchIndex('sop_runner_cases_found'),
  ...searchIndex('sop_runner_cases_found_running', `where status = 'running'`),
  `create index if not exists sop_runner_revision_logs_latest on sop_runner_revision_logs (revision_id, id desc)`,
  `drop index if exists sop_runner_notifications_open`,
  `create index if not exists sop_runner_notifications_undelivered on sop_runner_notifications (id desc) where state in ('queued', 'failed') and last_error is not null`,
  `create index if not exists sop_runner_notifications_gathered on sop_runner_notifications (recipient, id) where state = 'queued' and channel = 'digest'`,
  `create index if not exists sop_runner_digests_open on sop_runner_digests (day) where state = 'queued'`,
  // What nobody has handed in: counted by person, swept by age.
  `create index if not exists sop_runner_files_loose on sop_runner_files (owner, created_at) where case_id is null`,
  `create index if not exists sop_runner_absences_user on sop_runner_absences (user_id) where ended_at is null`,
  `create index if not exists sop_runner_files_age on sop_runner_files (created_at) where case_id is null`,
];
