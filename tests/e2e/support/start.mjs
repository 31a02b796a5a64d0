/** Before all browser tests: the real product, built for production, seeded with the demo, with a mailbox of its own; once for each worker. */
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { buildProduct } from '../../../scripts/lib/build.mjs';
import { onStop, stopAll } from '../../../scripts/lib/cleanup.mjs';
import { startMailbox } from '../../../scripts/lib/mailbox.mjs';
import { freePort } from '../../../scripts/lib/ports.mjs';
import { seedProduct, startProduct } from '../../../scripts/lib/product.mjs';
import { step } from '../../../scripts/lib/progress.mjs';
import { startTestDatabase } from '../../../scripts/lib/test-database.mjs';
import { testEnvironment } from '../../../scripts/lib/test-environment.mjs';

const openFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sop-runner-e2e-'));
  onStop(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** One for each Playwright worker: what a test does to its office, no test of another worker sees. */
const OFFICES = 2;

const settingsOf = async (folder, mailbox, database) => {
  const port = await freePort();
  return {
    ...process.env,
    ...testEnvironment,
    ...mailbox.settings,
    NODE_ENV: 'production',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATABASE_URL: database,
    FILES_DIRECTORY: join(folder, 'files'),
    SIGN_INS_FILE: join(folder, 'sign-ins.json'),
  };
};

const openMailbox = async (folder) => {
  const mailbox = await startMailbox({ smtpPort: await freePort(), webPort: await freePort(), folder: join(folder, 'mails') });
  onStop(mailbox.stop);
  return mailbox;
};

/** An office like the first one, seeded only once. */
const copyOf = async (first, number, { folder, mailbox }, url) => {
  const client = new pg.Client({ connectionString: url('postgres') });
  const name = `e2e_${number}`;
  await client.connect();
  try {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template e2e`);
  } finally {
    await client.end();
  }
  await copyFile(first.SIGN_INS_FILE, join(folder, 'sign-ins.json'));
  return settingsOf(folder, mailbox, url(name));
};

const startAll = async () => {
  const database = await startTestDatabase({ fresh: 'e2e' });
  onStop(database.stop);
  const places = await Promise.all(
    Array.from({ length: OFFICES }, async () => {
      const folder = await openFolder();
      return { folder, mailbox: await openMailbox(folder) };
    }),
  );
  const [{ folder, mailbox }, ...others] = places;
  const first = await settingsOf(folder, mailbox, database.url('e2e'));
  await buildProduct(first);
  await step('Seeding', () => seedProduct(first));
  const settings = [first];
  for (const [index, place] of others.entries()) settings.push(await copyOf(first, index + 2, place, database.url));
  await step('Starting Strapi', async () => {
    for (const product of await Promise.all(settings.map(startProduct))) onStop(product.stop);
  });
  const offices = settings.map((env, index) => ({
    address: env.PUBLIC_URL,
    mailbox: places[index].mailbox.address,
    folder: places[index].folder,
    database: env.DATABASE_URL,
  }));
  process.env.E2E_OFFICES = JSON.stringify(offices);
};

export default async () => {
  try {
    await startAll();
  } catch (error) {
    await stopAll();
    throw error;
  }
  return stopAll;
};
