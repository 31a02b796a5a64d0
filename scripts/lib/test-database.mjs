/** A PostgreSQL for tests: thrown-away data, so nothing waits for the disk; one folder per simultaneous run. */
import pg from 'pg';
import { startDatabase } from './database.mjs';
import { tryLock } from './lock.mjs';
import { inData } from './project.mjs';

const carelessSettings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };

const claim = async (number = 1) => {
  const folder = inData(`test-postgres-${number}`);
  const release = await tryLock(`${folder}.lock`);
  return release ? { folder, release } : claim(number + 1);
};

/** Makes the database empty, whatever an earlier run left in it. */
const renew = async (url, name) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
};

/** @param {{ fresh?: string, durable?: boolean }} [options] `fresh` names a database to make anew; `durable` waits for the disk */
export const startTestDatabase = async ({ fresh, durable = false } = {}) => {
  const { folder, release } = await claim();
  const database = await startDatabase({ folder, settings: durable ? {} : carelessSettings });
  if (fresh) await renew(database.url('postgres'), fresh);
  return {
    url: database.url,
    cluster: database.cluster,
    stop: async () => {
      await database.stop();
      await release();
    },
  };
};
