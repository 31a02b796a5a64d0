/** A connection of its own to the database of the product, which need not run, and the compiled evidence. */
import { createRequire } from 'node:module';
import pg from 'pg';
import { openCommandDatabase } from '../command-database.mjs';
import { compileServer } from '../compile.mjs';
import { readEnvironment } from '../environment.mjs';
import { inRoot } from '../project.mjs';

const load = createRequire(import.meta.url);

/** A module of the compiled product, by its path below src/. */
export const compiled = (path) => load(inRoot('dist/src', path));

const ssl = (env) => (env.DATABASE_SSL === 'true' ? { ssl: { rejectUnauthorized: env.DATABASE_SSL_REJECT_UNAUTHORIZED !== 'false' } } : {});

/** Runs the work with a connection in UTC, and closes it. */
export const readDirectly = async (work) => {
  const env = await readEnvironment();
  await compileServer();
  const database = await openCommandDatabase(env);
  const client = new pg.Client({ connectionString: database.url, options: '-c TimeZone=UTC', ...ssl(env) });
  try {
    await client.connect();
    return await work({ env, client, evidence: compiled('plugins/sop-runner/server/src/evidence/outside.js') });
  } finally {
    await client.end();
    await database.stop();
  }
};
