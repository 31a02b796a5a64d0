/**
 * The pages at 1,000, 100,000 and 1,000,000 generated cases, through the real routes with people who are signed in. `BENCH_SIZES` says other
 * sizes, separated by commas; `BENCH_ROUNDS` (60) how often each page is read.
 */
import pg from 'pg';
import { testEnvironment } from '../../scripts/lib/test-environment.mjs';
import { serve } from '../lib/served.mjs';
import { askAll } from '../scale/asking.mjs';
import { openDatabases } from '../scale/databases.mjs';
import { readsOf } from '../scale/reads.mjs';
import { clockLine, handoffLine, lineOf } from '../scale/rows.mjs';
import { volumeTable } from '../scale/volume.mjs';

const DAY = 86_400_000;
const HANDOFF_ROUNDS = 3;
const CLOCK_ROUNDS = 30;

const sizesAsked = () => (process.env.BENCH_SIZES ?? '1000,100000,1000000').split(',').map(Number);
const rounds = () => Number(process.env.BENCH_ROUNDS ?? 60);

/** A finished case of a length that is common, a year or so before the end. */
const KNOWN = `
select c.reference, c.sop_document_id as sop from sop_cases c join sops s on s.document_id = c.sop_document_id and s.published_at is not null
where s.number = 'UJI.1.1' and c.status = 'completed' and c.version between 10 and 12 and c.id > (select max(id) * 0.6 from sop_cases)
order by c.id limit 1`;

const ask = async (url, text) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
};

const openServer = async (database, size, office) => {
  const env = { ...process.env, ...testEnvironment, DATABASE_URL: database.url(size), MAIL_WORKER: 'false' };
  const server = await serve(env, new URL('../scale/server-process.mjs', import.meta.url));
  const userOf = (position) => office.people.find(({ role }) => role === position).userId;
  const who = { counter: userOf('loket'), subhead: userOf('kasubbag-1'), supervisor: office.supervisor.userId };
  const tokens = {};
  for (const [name, user] of Object.entries(who)) tokens[name] = await server.ask('signIn', user);
  return { ...server, tokens };
};

const readsAt = async (url, until) => {
  const [known] = await ask(url, KNOWN);
  return readsOf({ ...known, day: (ago) => new Date(Date.parse(until) - ago * DAY).toISOString().slice(0, 10) });
};

const byTurns = async (servers, count, question) => {
  const answers = servers.map(() => []);
  for (let round = 0; round < count; round += 1)
    for (const [place, server] of servers.entries()) answers[place].push(await question(server));
  return answers;
};

const clockLines = async (servers, until) => {
  const answers = await byTurns(servers, CLOCK_ROUNDS, (server) => server.ask('clock', until));
  return Object.keys(answers[0][0]).map((name) =>
    clockLine(
      name,
      answers.map((each) => each.slice(3).map((times) => times[name])),
    ),
  );
};

const describeMade = (made, sizes) =>
  sizes
    .map((size) => {
      const { cases, events, tasks, mails, seconds } = made.sizes[size];
      const [c, e, t, m] = [cases, events, tasks, mails].map((count) => count.toLocaleString('en'));
      return `- ${c} cases: ${e} events with their chains of hashes, ${t} tasks, ${m} mails; generated in ${seconds} s`;
    })
    .join('\n');

const measure = async (database, sizes) => {
  const { office, until } = database.made;
  const servers = [];
  try {
    for (const size of sizes) servers.push(await openServer(database, size, office));
    const reads = await Promise.all(sizes.map((size) => readsAt(database.url(size), until)));
    const taken = await askAll(servers, reads, { warm: 8, rounds: rounds() });
    const pages = taken.map((each, number) => lineOf(reads[0][number], each, sizes));
    const clock = await clockLines(servers, until);
    const rates = await byTurns(servers, HANDOFF_ROUNDS + 1, (server) => server.ask('passOn', 16));
    return [
      ...pages,
      ...clock,
      handoffLine(
        rates.map((each) => each.slice(1)),
        sizes,
      ),
    ];
  } finally {
    for (const server of servers) await server.stop();
  }
};

/** @returns {Promise<{ rows: object[], text: string }>} */
export const run = async () => {
  const sizes = sizesAsked();
  const database = await openDatabases(sizes, (text) => console.log(text));
  try {
    const rows = await measure(database, sizes);
    const [{ server_version: postgres }] = await ask(database.url(sizes[0]), 'show server_version');
    const text = [
      `Generated up to ${database.made.until}, a Friday evening: three years of steady work of eight units with 25 SOPs, about one case in a hundred running, and at every size 200 cases more that wait (40 of them at a counter).`,
      'Figures are those of the sizes in their order. Each page is one request over HTTP by somebody signed in, one at a time, by turns between the sizes.',
      '',
      describeMade(database.made, sizes),
      '',
      await volumeTable(sizes, database.url),
    ].join('\n');
    return { rows, text, postgres: postgres.split(' ')[0] };
  } finally {
    await database.stop();
  }
};
