/** pg-boss on Strapi's PostgreSQL, with connections of its own, so that mail never waits for the panel's nor they for it. */
import type { Core } from '@strapi/strapi';
import { Pool, TypeOverrides, types as columnTypes, type PoolClient, type PoolConfig } from 'pg';
import type PgBoss from 'pg-boss';
import type { Letter } from './letter';
import { QUEUE, QUEUE_SCHEMA } from './queue';

/** What a job is about: the mails of an event, or a letter of its own. */
export type MailSubject = { readonly eventId: number } | { readonly letter: Letter };

/** One job as the worker takes it. */
export interface MailJob {
  readonly id: string;
  readonly about: MailSubject;
  readonly createdOn: Date;
  /** Counts the one under way. */
  readonly tries: number;
}

export interface MailQueue {
  /** Takes jobs that are due; another process gets others. Empty when there are none or the database is away. */
  take(count: number): Promise<readonly MailJob[]>;
  finish(job: MailJob): Promise<void>;
  /** Gives a job back for later: 1 s, 2 s, 4 s … up to a quarter of an hour, so that mail goes soon after a long outage ends. */
  postpone(job: MailJob): Promise<void>;
  /** Does the work of a job while no other process can take it, and finishes or postpones it by the answer. Does nothing where another took it meanwhile. */
  settle(job: MailJob, work: () => Promise<boolean>): Promise<void>;
  /** Frees at once what a process that died had taken, where its time is over; from then on that is done every minute. */
  free(): Promise<void>;
  close(): Promise<void>;
}

const CONNECTIONS = 3;

const POSTPONE = `
update ${QUEUE_SCHEMA}.job
set state = 'retry', start_after = now() + least(900, power(2, least(retry_count, 16))) * interval '1 second'
where name = '${QUEUE}' and id = $1 and state = 'active'`;

/** A job is given to another process once its time is over; that counts a try. Locked, it is not. */
const HOLD = `
select 1 from ${QUEUE_SCHEMA}.job where name = '${QUEUE}' and id = $1 and state = 'active' and retry_count = $2 - 1 for update`;

type Report = (error: Error) => void;

function openPool(strapi: Core.Strapi, report: Report): Pool {
  const connection = strapi.config.get<PoolConfig>('database.connection.connection');
  // Strapi has the driver leave JSON columns as text, in the whole process.
  const types = new TypeOverrides();
  types.setTypeParser(columnTypes.builtins.JSONB, (text: string) => JSON.parse(text));
  const pool = new Pool({ ...connection, types, max: CONNECTIONS, application_name: 'sop-runner-mail' });
  // Without listeners a connection that breaks while idle would end the process.
  pool.on('error', report);
  pool.on('connect', (client) => client.on('error', report));
  return pool;
}

/** The tables as the library of this version makes them, with our queue in them. */
const STANDS = `
select exists (select 1 from ${QUEUE_SCHEMA}.version where version = $1) and exists (select 1 from ${QUEUE_SCHEMA}.queue where name = $2) as stands`;

async function stands(pool: Pool): Promise<boolean> {
  const { schema } = (await import('pg-boss/version.json')) as { readonly schema: number };
  try {
    const { rows } = await pool.query<{ stands: boolean }>(STANDS, [schema, QUEUE]);
    return rows[0]?.stands === true;
  } catch {
    // Not made yet, or the database is away: opening the queue says which.
    return false;
  }
}

/** Starts the queue's library, which makes or migrates its tables where needed; two servers may do so at the same time. */
async function startBoss(pool: Pool, report: Report): Promise<PgBoss> {
  const { default: Boss } = await import('pg-boss');
  const boss = new Boss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: QUEUE_SCHEMA,
    schedule: false,
    // Also how soon the job of a process that died is free again.
    maintenanceIntervalSeconds: 60,
  });
  boss.on('error', report);
  await boss.start();
  await boss.createQueue(QUEUE);
  return boss;
}

async function inTransaction(pool: Pool, work: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await work(client);
    await client.query('commit');
    client.release();
  } catch (error) {
    // Closed, the connection takes back what it began.
    client.release(true);
    throw error;
  }
}

/** Opens the queue. Where its tables stand, jobs can be written at once, and the library waits for the first who takes one. */
export async function openQueue(strapi: Core.Strapi): Promise<MailQueue> {
  const report: Report = (error) => void strapi.log.warn(`Mail queue: ${error.message}`);
  const pool = openPool(strapi, report);
  let started: Promise<PgBoss> | undefined;
  const boss = (): Promise<PgBoss> => {
    started ??= startBoss(pool, report).catch((error: unknown) => {
      // The next one tries again.
      started = undefined;
      throw error;
    });
    return started;
  };
  if (!(await stands(pool))) await boss();
  return {
    async take(batchSize) {
      const jobs = await (await boss()).fetch<MailSubject>(QUEUE, { batchSize, includeMetadata: true });
      return jobs.map(({ id, data, createdOn, retryCount }) => ({ id, about: data, createdOn, tries: retryCount + 1 }));
    },
    async finish({ id }) {
      await (await boss()).complete(QUEUE, id);
    },
    async postpone({ id }) {
      await pool.query(POSTPONE, [id]);
    },
    async settle({ id, tries }, work) {
      await inTransaction(pool, async (client) => {
        const { rowCount } = await client.query(HOLD, [id, tries]);
        if (rowCount === 0) return;
        if (await work())
          await (await boss()).complete(QUEUE, id, {}, { db: { executeSql: (text, values) => client.query(text, values) } });
        else await client.query(POSTPONE, [id]);
      });
    },
    async free() {
      await boss()
        .then((library) => library.expire())
        .catch(report);
    },
    async close() {
      await (await started)?.stop();
      await pool.end();
    },
  };
}
