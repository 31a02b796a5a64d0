/** The `notification` table: one row for each mail that somebody gets of an event; says what became of it. */
import type { Knex } from 'knex';
import { select, selectOne, type Sql } from '../repositories/sql';
import type { MailSettings, Recipient, Story, Template } from './types';

/** A mail not yet sent, locked by the transaction that sends it. */
export interface OpenNotification {
  readonly recipient: number;
  readonly template: Template;
  readonly messageId: string;
}

/** The same for every try of the same mail, so that a mail program can tell a repetition. */
function messageId({ reference, sequence }: Story, user: number, { panelUrl }: MailSettings): string {
  return `<${reference}.${sequence}.${user}@${new URL(panelUrl).hostname}>`;
}

const INSERT = `
insert into sop_runner_notifications
  (document_id, event_id, recipient, channel, template, state, message_id, attempts, created_at, updated_at, published_at)
select gen_random_uuid(), :eventId, x.recipient, 'email', x.template, 'queued', x.message_id, 0, now(), now(), now()
from jsonb_to_recordset(cast(:rows as jsonb)) as x(recipient int, template text, message_id text)
on conflict (event_id, recipient, channel) do nothing`;

/** Writes down who gets a mail of the story, unless that was done before: then it stays as it was. */
export async function recordNotifications(
  sql: Sql,
  story: Story,
  settings: MailSettings,
  recipients: () => Promise<readonly Recipient[]>,
): Promise<void> {
  const { eventId } = story;
  if (await selectOne(sql, `select 1 from sop_runner_notifications where event_id = :eventId limit 1`, { eventId })) return;
  const rows = (await recipients()).map(({ user, template }) => ({
    recipient: user,
    template,
    message_id: messageId(story, user, settings),
  }));
  if (rows.length > 0) await sql.raw(INSERT, { eventId, rows: JSON.stringify(rows) });
}

/** Row ids of an event's mails that are neither sent nor given up. */
export async function openNotifications(sql: Sql, eventId: number): Promise<readonly number[]> {
  const text = `select id from sop_runner_notifications where event_id = :eventId and state = 'queued' order by id`;
  return (await select<{ id: number }>(sql, text, { eventId })).map(({ id }) => id);
}

/** Locks a mail for sending; undefined where another worker is sending it or has done so. */
export function claim(trx: Knex.Transaction, id: number): Promise<OpenNotification | undefined> {
  return selectOne<OpenNotification>(
    trx,
    `select recipient, template, message_id as "messageId" from sop_runner_notifications
     where id = :id and state = 'queued' for update skip locked`,
    { id },
  );
}

/** Notes that a mail was accepted by the mail server. */
export async function markSent(trx: Knex.Transaction, id: number, subject: string): Promise<void> {
  await trx.raw(
    `update sop_runner_notifications set state = 'sent', subject = :subject, attempts = attempts + 1, last_error = null,
       sent_at = clock_timestamp(), updated_at = clock_timestamp() where id = :id`,
    { id, subject },
  );
}

/** Notes a try that failed; `isFinal` gives the mail up. */
export async function markFailed(trx: Knex.Transaction, id: number, error: string, isFinal: boolean): Promise<void> {
  await trx.raw(
    `update sop_runner_notifications set state = :state, attempts = attempts + 1, last_error = :error, updated_at = clock_timestamp()
     where id = :id`,
    { id, error: error.slice(0, 1_000), state: isFinal ? 'failed' : 'queued' },
  );
}

/** Opens an undelivered mail for another try and says of which event it is; undefined where there is no such mail, not open where it is settled. */
export async function reopen(
  trx: Knex.Transaction,
  id: number,
): Promise<{ readonly eventId: number; readonly isOpen: boolean } | undefined> {
  const opened = await selectOne<{ eventId: number }>(
    trx,
    `update sop_runner_notifications set state = 'queued', updated_at = clock_timestamp()
     where id = :id and state in ('queued', 'failed') returning event_id as "eventId"`,
    { id },
  );
  if (opened !== undefined) return { ...opened, isOpen: true };
  const settled = await selectOne<{ eventId: number }>(trx, `select event_id as "eventId" from sop_runner_notifications where id = :id`, {
    id,
  });
  return settled && { ...settled, isOpen: false };
}
