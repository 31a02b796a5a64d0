/** Indexes for inbox, monitor and history; partial where only open rows are asked for. */
export const INDEXES: readonly string[] = [
  `create index if not exists sop_runner_tasks_inbox on sop_runner_tasks (role_id, due_at, id) where state in ('waiting', 'received')`,
  `create index if not exists sop_runner_tasks_assignee on sop_runner_tasks (assignee_id, id) where state = 'received'`,
  `create index if not exists sop_runner_cases_running on sop_cases (sop_document_id, id desc) where status = 'running'`,
  `create index if not exists sop_runner_cases_monitor on sop_cases (status, id desc)`,
  `create index if not exists sop_runner_cases_started on sop_cases (started_by_id, id desc)`,
  `create index if not exists sop_runner_revision_logs_latest on sop_runner_revision_logs (revision_id, id desc)`,
  `drop index if exists sop_runner_notifications_open`,
  `create index if not exists sop_runner_notifications_undelivered on sop_runner_notifications (id desc) where state in ('queued', 'failed') and last_error is not null`,
  // What nobody has handed in: counted by person, swept by age.
  `create index if not exists sop_runner_files_loose on sop_runner_files (owner, created_at) where case_id is null`,
  `create index if not exists sop_runner_files_age on sop_runner_files (created_at) where case_id is null`,
];
