/** The `digest` table: one row for each person and day, so that each digest goes out once, however many servers look. */
import type { Knex } from 'knex';
import { select, selectOne, type Sql } from '../../repositories/sql';

/** One office day's digests: `begins` is its digest hour, as an instant (ISO 8601). */
export interface DigestDay {
  readonly day: string;
  readonly begins: string;
  /** The end of the day, as an instant. */
  readonly ends: string;
}

/**
 * For everybody who wanted a digest when its hour came, also where nobody could be asked at that hour; and for what was gathered for
 * somebody who wants none since.
 */
const OPEN = `
insert into sop_runner_digests (document_id, user_id, day, state, message_id, attempts, created_at, updated_at, published_at)
select gen_random_uuid(), w.user_id, cast(:day as date), 'queued', '<digest.' || :day || '.' || w.user_id || '@' || :host || '>', 0, now(), now(), now()
from (
  select p.user_id from sop_runner_preferences p where p.mode = 'digest' and p.updated_at <= cast(:begins as timestamp)
  union
  select n.recipient from sop_runner_notifications n
  where n.state = 'queued' and n.channel = 'digest' and n.created_at <= cast(:begins as timestamp)
) w join admin_users u on u.id = w.user_id
where not exists (select 1 from sop_runner_digests d where d.user_id = w.user_id and d.day = cast(:day as date))
on conflict (user_id, day) do nothing`;

const GIVE_UP = `
update sop_runner_digests set state = 'failed', updated_at = now() where state = 'queued' and day < cast(:day as date)`;

/** Writes down who is to get a digest of the day, and gives up those of earlier days. `host` ends the Message-IDs. */
export async function openDigests(sql: Sql, { day, begins }: DigestDay, host: string): Promise<void> {
  await sql.raw(GIVE_UP, { day });
  await sql.raw(OPEN, { day, begins, host });
}

/** Row ids of the day's digests that are to be tried now. */
export async function dueDigests(sql: Sql, { day }: DigestDay, now: Date): Promise<readonly number[]> {
  const text = `select id from sop_runner_digests where state = 'queued' and day = cast(:day as date)
    and (retry_at is null or retry_at <= cast(:now as timestamp)) order by attempts, id`;
  return (await select<{ id: number }>(sql, text, { day, now: now.toISOString() })).map(({ id }) => id);
}

export interface OpenDigest {
  readonly user: number;
  readonly messageId: string;
  /** Tries so far. */
  readonly attempts: number;
}

/** Locks a digest for sending; undefined where another server is sending it or has done so. */
export function claimDigest(trx: Knex.Transaction, id: number): Promise<OpenDigest | undefined> {
  const text = `select user_id as "user", message_id as "messageId", attempts from sop_runner_digests
    where id = :id and state = 'queued' for update skip locked`;
  return selectOne<OpenDigest>(trx, text, { id });
}

/** Ends a digest: sent with so many tasks, or dropped where there was nothing to tell. */
export async function endDigest(trx: Knex.Transaction, id: number, state: 'sent' | 'dropped', tasks: number): Promise<void> {
  await trx.raw(
    `update sop_runner_digests set state = :state, tasks = :tasks, attempts = attempts + 1, last_error = null,
       sent_at = case when :state = 'sent' then clock_timestamp() end, updated_at = clock_timestamp() where id = :id`,
    { id, state, tasks },
  );
}

/** Notes a try that failed; tried again at `retryAt`, or given up where there is none. */
export async function failDigest(trx: Knex.Transaction, id: number, error: string, retryAt: Date | null): Promise<void> {
  await trx.raw(
    `update sop_runner_digests set state = :state, attempts = attempts + 1, last_error = :error,
       retry_at = cast(:retryAt as timestamp), updated_at = clock_timestamp() where id = :id`,
    { id, error: error.slice(0, 1_000), state: retryAt === null ? 'failed' : 'queued', retryAt: retryAt?.toISOString() ?? null },
  );
}

/** A notification that waits for its recipient's digest. */
export interface Gathered {
  readonly id: number;
  readonly eventId: number;
  readonly template: string;
}

/** What was gathered for a person, oldest first. */
export function gatheredFor(trx: Knex.Transaction, user: number): Promise<readonly Gathered[]> {
  const text = `select n.id, n.event_id as "eventId", n.template from sop_runner_notifications n
    where n.recipient = :user and n.channel = 'digest' and n.state = 'queued' order by n.id for update`;
  return select<Gathered>(trx, text, { user });
}

/** Notes that what was gathered went out, or is of no interest any more. */
export async function endGathered(trx: Knex.Transaction, ids: readonly number[], state: 'sent' | 'dropped'): Promise<void> {
  await trx.raw(
    `update sop_runner_notifications set state = :state, attempts = attempts + 1,
       sent_at = case when :state = 'sent' then clock_timestamp() end, updated_at = clock_timestamp()
     where id = any(cast(:ids as int[]))`,
    { ids: [...ids], state },
  );
}
