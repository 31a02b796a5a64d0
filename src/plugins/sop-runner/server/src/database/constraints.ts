import { EVIDENCE_TABLES } from './evidence';

/**
 * Uniqueness that Strapi checks in the application only, where two concurrent writes both pass. SOPs and steps have a draft
 * and a published row for one document: hence partial indexes.
 */
export const CONSTRAINTS: readonly string[] = [
  ...EVIDENCE_TABLES,
  `create unique index if not exists sop_runner_sops_number_draft on sops (number) where published_at is null`,
  `create unique index if not exists sop_runner_sops_number_published on sops (number) where published_at is not null`,
  `create unique index if not exists sop_runner_sops_document_draft on sops (document_id) where published_at is null`,
  `create unique index if not exists sop_runner_sops_document_published on sops (document_id) where published_at is not null`,
  `create unique index if not exists sop_runner_steps_document_draft on steps (document_id) where published_at is null`,
  `create unique index if not exists sop_runner_steps_document_published on steps (document_id) where published_at is not null`,
  `create unique index if not exists sop_runner_revisions_number on sop_runner_revisions (sop_document_id, number)`,
  `create unique index if not exists sop_runner_tasks_place on sop_runner_tasks (case_id, visit, node)`,
  `create unique index if not exists sop_runner_events_sequence on sop_runner_events (case_id, sequence)`,
  `create unique index if not exists sop_runner_events_command on sop_runner_events (case_id, command_id)`,
  // A start has no case yet: its command id is unique over all of them.
  `create unique index if not exists sop_runner_events_start on sop_runner_events (command_id) where kind = 'CaseStarted'`,
  `create unique index if not exists sop_runner_files_id on sop_runner_files (file_id)`,
  `create unique index if not exists sop_runner_digests_once on sop_runner_digests (user_id, day)`,
  // Nobody is away twice on one day: two substitutes would both act. The range of one number stands for equality, which gist lacks.
  `do $$ begin
    if not exists (select 1 from pg_constraint where conname = 'sop_runner_absences_once') then
      alter table sop_runner_absences add constraint sop_runner_absences_once
        exclude using gist (int4range(user_id, user_id, '[]') with &&, daterange("from", until, '[]') with &&) where (ended_at is null);
    end if;
  end $$`,
  `create unique index if not exists sop_runner_notifications_once on sop_runner_notifications (event_id, recipient, channel)`,
];
