/**
 * The databases of generated cases, one for each size, in a PostgreSQL of their own below `.data/bench-million`. What was generated is kept:
 * the same generator makes the same cases, so that a later run need not make them again.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { startDatabase } from '../../scripts/lib/database.mjs';
import { inData } from '../../scripts/lib/project.mjs';
import { fingerprint } from '../../scripts/lib/sources.mjs';
import { fill } from '../generator/fill.mjs';
import { makeOffice } from '../generator/make-office.mjs';

const folder = inData('bench-million');
const notes = join(folder, 'made.json');
const SEED = 1;

/** As an office with a million cases would have it. */
const DURABLE = { shared_buffers: "'1GB'", max_wal_size: "'4GB'", effective_cache_size: "'8GB'" };
/** While nothing can be lost that could not be made again. */
const CARELESS = { ...DURABLE, fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', wal_level: 'minimal', max_wal_senders: 0 };

export const nameOf = (size) => `cases_${size}`;

/** The last Friday evening of the office. */
const lastFriday = () => {
  const now = new Date();
  const friday = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), 10));
  while (friday.getUTCDay() !== 5 || friday > now) friday.setUTCDate(friday.getUTCDate() - 1);
  return friday.toISOString();
};

const onServer = async (url, work) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const renew = (database, name, template) =>
  onServer(database.url('postgres'), async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} ${template === undefined ? '' : `template ${template}`}`);
  });

const readNotes = async (source) => {
  const made = JSON.parse(await readFile(notes, 'utf8').catch(() => '{}'));
  return made.source === source ? made : { source, sizes: {} };
};

const generate = async (database, made, sizes, say) => {
  if (made.office === undefined) {
    say('making the office');
    await renew(database, 'office');
    Object.assign(made, { office: await makeOffice(database.url('office'), 8), until: lastFriday() });
  }
  for (const size of sizes) {
    await renew(database, nameOf(size), 'office');
    const begin = Date.now();
    const asked = { size, seed: SEED, until: made.until, say: (text) => say(`${size}: ${text}`) };
    const counts = await fill(database.url(nameOf(size)), made.office, asked);
    made.sizes[size] = { ...counts, seconds: Math.round((Date.now() - begin) / 1000) };
    await writeFile(notes, JSON.stringify(made));
  }
};

/**
 * Makes what is missing and starts PostgreSQL, as durable as an office would have it.
 * @param {number[]} sizes
 * @returns {Promise<{ url: (size: number) => string, made: object, stop: () => Promise<void> }>} `made` says how many there are of each and how long it took
 */
export const openDatabases = async (sizes, say) => {
  await mkdir(folder, { recursive: true });
  const made = await readNotes(await fingerprint(['bench/generator']));
  const missing = sizes.filter((size) => made.sizes[size] === undefined);
  if (missing.length > 0) {
    const making = await startDatabase({ folder, settings: CARELESS });
    try {
      await generate(making, made, missing, say);
    } finally {
      await making.stop();
    }
  }
  const database = await startDatabase({ folder, settings: DURABLE });
  return { url: (size) => database.url(nameOf(size)), made, stop: database.stop };
};
