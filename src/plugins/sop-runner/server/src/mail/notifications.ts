/** The `notification` table: one row for each mail that somebody gets of an event; says what became of it. */
import type { Knex } from 'knex';
import { modesOf } from '../repositories/preferences';
import { select, selectOne, type Sql } from '../repositories/sql';
import { channelFor } from './channels';
import { isTold } from './told';
import type { MailSettings, Recipient, Story, Template } from './types';

/** A mail not yet sent, locked by the transaction that sends it. */
export interface OpenNotification {
  readonly recipient: number;
  readonly template: Template;
  readonly messageId: string;
  /** Tries so far. */
  readonly attempts: number;
}

/** The same for every try of the same mail, so that a mail program can tell a repetition. */
function messageId({ reference, sequence }: Story, user: number, { panelUrl }: MailSettings): string {
  return `<${reference}.${sequence}.${user}@${new URL(panelUrl).hostname}>`;
}

/** Who has the event by one way already, and chose another since, gets it by the first. */
const ADDRESS = `
insert into sop_runner_notifications
  (document_id, event_id, recipient, channel, template, state, message_id, attempts, created_at, updated_at, published_at)
select gen_random_uuid(), :eventId, x.recipient, x.channel, x.template, x.state, x.message_id, 0, now(), now(), now()
from jsonb_to_recordset(cast(:rows as jsonb)) as x(recipient int, channel text, template text, state text, message_id text)
where not exists (
  select 1 from sop_runner_notifications other
  where other.event_id = :eventId and other.recipient = x.recipient and other.channel <> x.channel and other.state <> 'dropped')
on conflict (event_id, recipient, channel) do update
set template = excluded.template, state = excluded.state, last_error = null, updated_at = now()
where sop_runner_notifications.state = 'dropped'
  or (sop_runner_notifications.state = 'queued' and sop_runner_notifications.template <> excluded.template)`;

const DROP = `
update sop_runner_notifications set state = 'dropped', last_error = 'Is no longer to have this mail.', updated_at = clock_timestamp()
where event_id = :eventId and state = 'queued' and recipient <> all(cast(:wanted as int[]))`;

const SO_FAR = `
select count(*)::int as "all", count(*) filter (where state = 'queued' and channel = 'email')::int as open
from sop_runner_notifications where event_id = :eventId`;

/**
 * Writes down who is to get a mail of the story. Mail of a task that waited since goes to who holds the position now: who does no longer
 * is passed over, who does since is added as long as the task waits for somebody. What was sent stays sent. Everybody has a row; by which
 * way and when they are told is their own choice.
 */
export async function addressNotifications(
  sql: Sql,
  story: Story,
  settings: MailSettings,
  recipients: () => Promise<readonly Recipient[]>,
): Promise<void> {
  const { eventId } = story;
  const soFar = await selectOne<{ all: number; open: number }>(sql, SO_FAR, { eventId });
  if (soFar !== undefined && soFar.all > 0 && (soFar.open === 0 || visitOf(story) === null)) return;
  const wanted = await recipients();
  if (soFar !== undefined && soFar.all > 0) {
    await sql.raw(DROP, { eventId, wanted: wanted.map(({ user }) => user) });
    if (!(await isTaskOpen(sql, story))) return;
  }
  const modes = await modesOf(
    sql,
    wanted.map(({ user }) => user),
  );
  const rows = wanted.map(({ user, template }) => {
    const channel = channelFor(story.event.kind, modes.get(user));
    const state = channel === 'none' ? 'withheld' : 'queued';
    return { recipient: user, channel, template, state, message_id: messageId(story, user, settings) };
  });
  if (rows.length > 0) await sql.raw(ADDRESS, { eventId, rows: JSON.stringify(rows) });
}

/** The visit whose tasks the event is about as long as they are open; null for other events. */
function visitOf({ event }: Story): number | null {
  if ('opening' in event) return event.opening.visit;
  return isTold(event) ? event.visit : null;
}

/** Whether somebody still has to act on what the event is about. */
async function isTaskOpen(sql: Sql, story: Story): Promise<boolean> {
  const visit = visitOf(story);
  if (visit === null) return false;
  const text = `select 1 from sop_runner_tasks where case_id = :caseId and visit = :visit and state in ('waiting', 'received') limit 1`;
  return (await selectOne(sql, text, { caseId: story.caseId, visit })) !== undefined;
}

/** Row ids of an event's mails that are neither sent nor given up, the least tried first: none is always behind another. */
export async function openNotifications(sql: Sql, eventId: number): Promise<readonly number[]> {
  const text = `select id from sop_runner_notifications where event_id = :eventId and state = 'queued' and channel = 'email'
    order by attempts, id`;
  return (await select<{ id: number }>(sql, text, { eventId })).map(({ id }) => id);
}

/** Locks a mail for sending; undefined where another worker is sending it or has done so. */
export function claim(trx: Knex.Transaction, id: number): Promise<OpenNotification | undefined> {
  return selectOne<OpenNotification>(
    trx,
    `select recipient, template, message_id as "messageId", attempts from sop_runner_notifications
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

/** Notes for the mails of an event that were not tried, because the server takes none, why they wait; `isFinal` gives them up. */
export async function putOff(sql: Sql, eventId: number, reason: string, isFinal: boolean): Promise<void> {
  await sql.raw(
    `update sop_runner_notifications set state = :state, last_error = :reason, updated_at = clock_timestamp()
     where event_id = :eventId and state = 'queued' and channel = 'email'`,
    { eventId, reason: reason.slice(0, 1_000), state: isFinal ? 'failed' : 'queued' },
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
