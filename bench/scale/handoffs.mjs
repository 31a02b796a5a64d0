/** Handoffs of the engine at a size, on cases of their own that are taken out again. */
import pg from 'pg';
import { throughput } from '../lib/measure.mjs';
import { handOver, HANDOFFS_A_CASE, openOffice, startCases } from '../lib/office.mjs';

const CONCURRENCY = 8;

/** What a round adds, in the order in which it can go. */
const TABLES = ['sop_runner_notifications', 'sop_runner_events', 'sop_runner_tasks', 'sop_cases'];

let office;

/** The office of an earlier run on the same database. */
const known = async (strapi) => {
  const user = await strapi.db.query('admin::user').findOne({ where: { email: 'bench@example.go.id' } });
  const sop = await strapi.db.query('api::sop.sop').findOne({ where: { number: 'BENCH-1' } });
  return user && sop ? { sop: sop.documentId, doer: { userId: user.id, name: user.firstname, mayCancelAny: false } } : undefined;
};

const highest = async (client) => {
  const ids = {};
  for (const table of TABLES) ids[table] = (await client.query(`select coalesce(max(id), 0) as id from ${table}`)).rows[0].id;
  return { ids, counters: (await client.query('select year, last from sop_runner_counters')).rows };
};

/** As it was before: the database is of the bench alone, and its guards are laid aside for this. */
const takeOut = async (client, { ids, counters }) => {
  await client.query('set session_replication_role = replica');
  for (const table of TABLES) await client.query(`delete from ${table} where id > $1`, [ids[table]]);
  await client.query('delete from sop_runner_counters where year <> all($1)', [counters.map(({ year }) => year)]);
  for (const { year, last } of counters) await client.query('update sop_runner_counters set last = $2 where year = $1', [year, last]);
  await client.query(`delete from pgboss.job where name = 'sop_runner_mail'`);
};

/** Handoffs per second of so many cases, 8 at a time. */
export const passOn = async (strapi, cases) => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    office ??= (await known(strapi)) ?? (await openOffice(strapi));
    const before = await highest(client);
    const references = await startCases(strapi, office, cases);
    const whole = async (reference) => {
      for (let visit = 1; visit <= HANDOFFS_A_CASE; visit += 1) await handOver(strapi, office, reference, visit);
      return HANDOFFS_A_CASE;
    };
    const rate = await throughput(
      references.map((reference) => () => whole(reference)),
      CONCURRENCY,
    );
    await takeOut(client, before);
    return rate;
  } finally {
    await client.end();
  }
};
