/**
 * The outbox: one job per event that mails, written by the transaction that writes the event. Rolled back, there is no job;
 * committed, the job is there however the process ends.
 */
import type { Knex } from 'knex';
import type { EventBody } from '../../../domain/event';
import { wake } from './wake';

export const QUEUE = 'sop_runner_mail';
/** pg-boss's own schema; Strapi's schema sync looks at the public one only. */
export const QUEUE_SCHEMA = 'pgboss';

type EventKind = EventBody['kind'];

/** What concerns somebody who did not do it. Receiving, completing one task of a group and commenting mail nobody. */
const MAILING: readonly EventKind[] = [
  'CaseStarted',
  'CaseHandedOver',
  'CaseReturned',
  'CaseTakenBack',
  'CaseCompleted',
  'CaseCancelled',
  'TaskTakenOver',
  'TaskRefused',
  'TaskReassigned',
  'TaskReminded',
  'TaskOverdue',
  'TaskEscalated',
];

/** A stored event: its row id and kind. */
export interface StoredEvent {
  readonly id: number;
  readonly kind: string;
}

/**
 * Inserts the jobs of the events whose row ids are in `:mailing`; a part of the statement that saves what the events did. A plain insert
 * does not apply a queue's defaults, so every column is given. Mail that cannot be sent is put off by the worker (see `postpone`);
 * `retry_limit` counts those tries too and only has to be out of reach. A job whose process died is free again after `expire_in`.
 */
export const JOBS = `
  ${insertInto(`jsonb_build_object('eventId', event_id)`)}
  from unnest(cast(:mailing as int[])) as event_id`;

/** Inserts the job of a letter. */
export const LETTER_JOB = insertInto('cast(:data as jsonb)');

function insertInto(data: string): string {
  return `
  insert into ${QUEUE_SCHEMA}.job (name, data, retry_limit, retry_delay, retry_backoff, expire_in, keep_until)
  select '${QUEUE}', ${data}, 100000, 5, false, interval '60 seconds', now() + interval '30 days'`;
}

/** The row ids of those events that mail somebody. */
export function mailingOf(events: readonly StoredEvent[]): readonly number[] {
  const mailing: readonly string[] = MAILING;
  return events.filter(({ kind }) => mailing.includes(kind)).map(({ id }) => id);
}

/** Wakes the worker of this process once the transaction has ended. */
export function wakeOnCommit(trx: Knex.Transaction): void {
  trx.executionPromise.then(wake, () => undefined);
}

/** A job that waits for its next try is due now. */
const HURRY = `
update ${QUEUE_SCHEMA}.job set start_after = now(), created_on = now(), retry_count = 0
where name = '${QUEUE}' and state in ('created', 'retry') and data ->> 'eventId' = cast(cast(? as int) as text)`;

/** Has the open mails of an event tried at once, with the patience of a new job: the one that waits, or one of its own. */
export async function requeue(trx: Knex.Transaction, eventId: number): Promise<void> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(HURRY, [eventId]);
  if (rowCount === 0) await trx.raw(JOBS, { mailing: [eventId] });
  wakeOnCommit(trx);
}
