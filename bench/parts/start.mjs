/**
 * Boot on an existing database, and memory at rest, against an empty Strapi with the same packages. `BENCH_IDLE_SECONDS` (60) is the rest,
 * `BENCH_START_ROUNDS` (7) how often each boots.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { compileServer } from '../../scripts/lib/compile.mjs';
import { whenReady } from '../../scripts/lib/processes.mjs';
import { dist, root } from '../../scripts/lib/project.mjs';
import { startTestDatabase } from '../../scripts/lib/test-database.mjs';
import { testEnvironment } from '../../scripts/lib/test-environment.mjs';
import { median } from '../lib/measure.mjs';
import { writeEmptyApp } from '../start/empty-app.mjs';

const RESTS = 2;
const MB = 1024 * 1024;
const script = fileURLToPath(new URL('../start/boot-process.mjs', import.meta.url));
const rounds = () => Number(process.env.BENCH_START_ROUNDS ?? 7);
const restSeconds = () => Number(process.env.BENCH_IDLE_SECONDS ?? 60);

/** From the start of the process until it listens. */
const boot = async ({ folder, dist: built, env }) => {
  const began = performance.now();
  const child = fork(script, [folder, built], { env, execArgv: ['--expose-gc'] });
  const { statements, cpu } = await whenReady(child, folder);
  return { child, took: performance.now() - began, cpu: (cpu.user + cpu.system) / 1000, statements };
};

const end = async (child) => {
  const ended = once(child, 'exit');
  child.send('stop');
  await ended;
};

const restingMemory = async (child) => {
  const answer = once(child, 'message');
  child.send('memory');
  const [{ rss, heapUsed }] = await answer;
  return { rss: rss / MB, heap: heapUsed / MB };
};

const boots = async (sides) => {
  const taken = { ours: [], empty: [] };
  for (let round = 0; round <= rounds(); round += 1)
    for (const side of round % 2 === 0 ? ['ours', 'empty'] : ['empty', 'ours']) {
      const { child, ...figures } = await boot(sides[side]);
      await end(child);
      // The first makes the tables; it is not a boot on an existing database.
      if (round > 0) taken[side].push(figures);
    }
  return taken;
};

/** Both rest at the same time, beside each other. */
const rests = async (sides) => {
  const taken = { ours: [], empty: [] };
  for (let round = 0; round < RESTS; round += 1) {
    const [ours, empty] = [await boot(sides.ours), await boot(sides.empty)];
    await pause(restSeconds() * 1000);
    taken.ours.push(await restingMemory(ours.child));
    taken.empty.push(await restingMemory(empty.child));
    await Promise.all([end(ours.child), end(empty.child)]);
  }
  return taken;
};

const medianOf = (taken, name) => median(taken.map((one) => one[name]));

const rowsOf = (started, rested) => {
  const [ours, empty] = [started.ours, started.empty];
  const [time, floor] = [medianOf(ours, 'took'), medianOf(empty, 'took')];
  const [memory, least] = [medianOf(rested.ours, 'rss'), medianOf(rested.empty, 'rss')];
  const heaps = `live heap ${medianOf(rested.ours, 'heap').toFixed(0)} MB against ${medianOf(rested.empty, 'heap').toFixed(0)} MB`;
  const statements = `${medianOf(ours, 'statements')} statements against ${medianOf(empty, 'statements')}`;
  const cpu = `${medianOf(ours, 'cpu').toFixed(0)} ms of processor time against ${medianOf(empty, 'cpu').toFixed(0)} ms`;
  return [
    {
      what: 'boot on an existing database against an empty Strapi',
      ratio: time / floor,
      target: 'at most 1.5',
      isMet: time / floor <= 1.5,
      measured: `${time.toFixed(0)} ms against ${floor.toFixed(0)} ms; ${cpu}; ${statements}`,
      how: `from the start of the process until it listens, without the panel on both sides; ${rounds()} of each by turns after one that makes the tables, medians`,
    },
    {
      what: 'resident memory at rest against an empty Strapi',
      ratio: memory / least,
      target: 'at most 1.3',
      isMet: memory / least <= 1.3,
      measured: `${memory.toFixed(0)} MB against ${least.toFixed(0)} MB; ${heaps}`,
      how: `${restSeconds()} s after the boot, garbage collected first; mail worker and clock running; ${RESTS} rounds side by side, medians`,
    },
  ];
};

/** @returns {Promise<{ rows: object[], postgres: string }>} */
export const run = async () => {
  await compileServer();
  const empty = await writeEmptyApp();
  const database = await startTestDatabase({ fresh: 'bench', durable: true });
  const client = new pg.Client({ connectionString: database.url('postgres') });
  await client.connect();
  try {
    await client.query('drop database if exists bench_empty with (force)');
    await client.query('create database bench_empty');
    const { rows } = await client.query('show server_version');
    const env = (name) => ({ ...process.env, ...testEnvironment, NODE_ENV: 'production', CLOCK: 'true', DATABASE_URL: database.url(name) });
    const sides = {
      ours: { folder: root, dist, env: env('bench') },
      empty: { folder: empty, dist: empty, env: env('bench_empty') },
    };
    const started = await boots(sides);
    return { rows: rowsOf(started, await rests(sides)), postgres: rows[0].server_version.split(' ')[0] };
  } finally {
    await client.end();
    await database.stop();
  }
};
