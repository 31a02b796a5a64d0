/** Fills the database of an office with generated cases. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { connect } from './connect.mjs';
import { dropIndexes, makeIndexes } from './indexes.mjs';
import { CASES, EVENTS, NOTIFICATIONS, TASKS } from './rows.mjs';

/** From so many cases on, triggers and foreign keys are left out while writing, and indexes are made afterwards. */
const MANY = 20_000;

const COUNTER = `
insert into sop_runner_counters (document_id, year, last, created_at, updated_at)
values (gen_random_uuid(), $1, $2, now(), now()) on conflict (year) do update set last = excluded.last`;

/** What comes next is numbered behind what is there. */
const setCounters = async (client, years) => {
  await client.query('begin');
  await client.query(`select set_config('sop_runner.command', 'generating', true)`);
  for (const { year, last } of years) await client.query(COUNTER, [year, last]);
  for (const { table } of [CASES, TASKS, EVENTS, NOTIFICATIONS])
    await client.query(`select setval(pg_get_serial_sequence('${table}', 'id'), (select max(id) from ${table}))`);
  await client.query('commit');
};

/** One worker's share of the weeks; all workers plan the same and take from one queue. */
const runWorker = async (data, shared, onChunk) => {
  // Nearly all that is made lives until its weeks are written: looking for what does not would be most of the work.
  const resourceLimits = { maxYoungGenerationSizeMb: 512 };
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: data, resourceLimits });
  const [{ years, chunks }] = await once(worker, 'message');
  shared.years ??= years;
  shared.queue ??= [...chunks];
  for (let chunk = shared.queue.shift(); chunk !== undefined; chunk = shared.queue.shift()) {
    worker.postMessage(chunk);
    const [made] = await once(worker, 'message');
    onChunk(made);
  }
  worker.postMessage(null);
  await once(worker, 'exit');
};

const addTo = (sum, made) => {
  for (const [name, count] of Object.entries(made)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
};

/**
 * @param {string} url of a database that holds the office and no case
 * @param {object} office what `openOffice` answered
 * @param {{ size: number, seed: number, until: string, workers?: number, say?: (text: string) => void }} asked at least 400 cases; `until`
 *   (ISO 8601) is when a week of work is over, a Friday evening
 * @returns {Promise<{ cases: number, events: number, tasks: number, mails: number }>}
 */
export const fill = async (url, office, { size, seed, until, workers = 2, say = () => undefined }) => {
  const asked = { size, seed, until, isSwift: size >= MANY };
  const client = await connect(url, asked);
  try {
    const indexes = asked.isSwift ? await dropIndexes(client) : [];
    const sum = {};
    const shared = {};
    const onChunk = (made) => say(`${addTo(sum, made).cases} of ${size} cases, ${sum.events} events`);
    const threads = asked.isSwift ? workers : 1;
    await Promise.all(Array.from({ length: threads }, () => runWorker({ url, asked, office }, shared, onChunk)));
    if (indexes.length > 0) say(`making ${indexes.length} indexes`);
    await makeIndexes(() => connect(url, asked), indexes, workers);
    await setCounters(client, shared.years);
    for (const { table } of [CASES, TASKS, EVENTS, NOTIFICATIONS]) await client.query(`vacuum analyze ${table}`);
    return sum;
  } finally {
    await client.end();
  }
};
