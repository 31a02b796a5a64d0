/**
 * Memory after an hour of load: a server process under handoffs, reads, files, mails and its clock. `BENCH_HOUR_MINUTES` (60) says how long,
 * `BENCH_HOUR_RATE` (5) how many handoffs a second.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { compileServer } from '../../scripts/lib/compile.mjs';
import { startTestDatabase } from '../../scripts/lib/test-database.mjs';
import { testEnvironment } from '../../scripts/lib/test-environment.mjs';
import { act } from '../hour/load.mjs';
import { lastHalf, lineThrough } from '../hour/trend.mjs';
import { openMailSink, sentTo } from '../lib/mail-sink.mjs';
import { serve } from '../lib/served.mjs';

const MB = 1024 * 1024;
const SAMPLES = 60;
/** Every fifth sample everything that can go is let go before the heap is read; the others read what the process holds by itself. */
const LIVE_EVERY = 5;
/** Longer than the worker sleeps between two looks into its queue. */
const QUIET_MS = 6_000;
const SIGN_IN_MS = 10 * 60_000;
/** What an hour may add to the live heap once the process has warmed up for the first half, in MB. */
const MOST_GROWTH = 5;

const minutes = () => Number(process.env.BENCH_HOUR_MINUTES ?? 60);
const rate = () => Number(process.env.BENCH_HOUR_RATE ?? 5);

const megabytes = ({ rss, heapUsed, external }) => ({ rss: rss / MB, heap: heapUsed / MB, external: external / MB });

/** Reads the memory through the whole time, `SAMPLES` times. */
const watch = async (server, begin, end) => {
  const samples = [];
  for (let number = 1; number <= SAMPLES; number += 1) {
    await pause(Math.max(0, begin + ((end - begin) * number) / SAMPLES - Date.now()));
    const isLive = number % LIVE_EVERY === 0;
    // Before anything is let go: the resident memory as it is without being asked.
    const { rss } = megabytes(await server.ask('memory'));
    const { heap, external } = megabytes(await server.ask(isLive ? 'live' : 'memory'));
    samples.push({ at: (Date.now() - begin) / 3_600_000, isLive, rss, heap, external });
  }
  return samples;
};

/** Sessions end while the load goes on: everybody signs in again now and then. */
const keepSignedIn = async (server, users) => {
  const signIn = async () => {
    const [one, other, supervisor] = await Promise.all(users.map((user) => server.ask('signIn', user)));
    return { desks: [one, other], supervisor };
  };
  let tokens = await signIn();
  const timer = setInterval(() => void signIn().then((fresh) => (tokens = fresh)), SIGN_IN_MS);
  return { tokens: () => tokens, stop: () => clearInterval(timer) };
};

const seriesOf = (samples, name) => samples.map((sample) => ({ at: sample.at, value: sample[name] }));

const growthOf = (points) => {
  const half = lastHalf(points);
  const { slope, error } = lineThrough(half);
  return { slope, error, ratio: half[half.length - 1].value / half[0].value };
};

const said = ({ slope, error }) => `${slope >= 0 ? '+' : ''}${slope.toFixed(1)} ± ${error.toFixed(1)} MB/h`;

const tableOf = (samples) => [
  '| minute | resident MB | live heap MB | external MB |',
  '| --- | --- | --- | --- |',
  ...samples
    .filter(({ isLive }) => isLive)
    .map(({ at, rss, heap, external }) => `| ${(at * 60).toFixed(1)} | ${rss.toFixed(0)} | ${heap.toFixed(1)} | ${external.toFixed(1)} |`),
];

const rowsOf = (samples, did) => {
  const heap = growthOf(
    seriesOf(
      samples.filter(({ isLive }) => isLive),
      'heap',
    ),
  );
  const resident = growthOf(seriesOf(samples, 'rss'));
  const how = `${minutes()} minutes at ${rate()} handoffs/s with their reads, files, mails and the clock: ${did}`;
  const last = samples[samples.length - 1];
  return [
    {
      what: 'live heap in the last half of the load: last reading against the first',
      ratio: heap.ratio,
      target: `grows by at most ${MOST_GROWTH} MB/h`,
      isMet: heap.slope <= MOST_GROWTH,
      measured: said(heap),
      how,
    },
    {
      what: 'resident memory in the last half of the load: last reading against the first',
      ratio: resident.ratio,
      target: null,
      isMet: null,
      measured: `${said(resident)}, ${last.rss.toFixed(0)} MB at the end`,
      how: 'the same run, a reading each sixtieth of the time',
    },
  ];
};

/** Mails that were still to go when the load ended: waits until none came for a while. */
const sentAfterwards = async (sink) => {
  const before = sink.count();
  for (let last = -1; last < sink.count();) {
    last = sink.count();
    await pause(QUIET_MS);
  }
  return sink.count() - before;
};

const load = async (server, sink) => {
  const { sop, users } = await server.ask('openDesks');
  const signedIn = await keepSignedIn(server, users);
  try {
    const begin = Date.now();
    const end = begin + minutes() * 60_000;
    const acting = act({ address: server.address, sop, rate: rate(), end, tokens: signedIn.tokens });
    const [{ handoffs, cases, outcomes }, samples] = await Promise.all([acting, watch(server, begin, end)]);
    const late = await sentAfterwards(sink);
    const verified = await server.ask('verify', [...cases.slice(0, 5), ...cases.slice(-5)]);
    const faults = [...outcomes].filter(([outcome]) => outcome !== 'answered');
    const answered = outcomes.get('answered') ?? 0;
    const did = `${handoffs} completions in ${cases.length} cases, ${answered} requests answered, ${sink.count()} mails (${late} of them after the load ended), ${verified} cases replayed`;
    const refused = `Requests not answered with success: ${faults.map(([outcome, count]) => `${count} × ${outcome}`).join(', ') || 'none'}.`;
    return { rows: rowsOf(samples, did), text: [...tableOf(samples), '', refused].join('\n') };
  } finally {
    signedIn.stop();
  }
};

/** @returns {Promise<{ rows: object[], text: string }>} */
export const run = async () => {
  await compileServer();
  const database = await startTestDatabase({ fresh: 'bench_hour', durable: true });
  const files = await mkdtemp(join(tmpdir(), 'sop-hour-'));
  const sink = await openMailSink();
  try {
    const own = { DATABASE_URL: database.url('bench_hour'), FILES_DIRECTORY: files, CLOCK: 'true', ...sentTo(sink) };
    const server = await serve({ ...process.env, ...testEnvironment, ...own });
    try {
      return await load(server, sink);
    } finally {
      await server.stop();
    }
  } finally {
    await sink.stop();
    await rm(files, { recursive: true, force: true });
    await database.stop();
  }
};
