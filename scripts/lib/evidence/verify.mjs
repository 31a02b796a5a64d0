/** Reads the database itself, so that it finds what was done with every guard of the product taken away. Loaded after the packages are there. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import pg from 'pg';
import { openCommandDatabase } from '../command-database.mjs';
import { compileServer } from '../compile.mjs';
import { readEnvironment } from '../environment.mjs';
import { inRoot } from '../project.mjs';
import { ends, findingsOf, limits } from './words.mjs';

const load = createRequire(import.meta.url);
const compiled = (path) => load(inRoot('dist/src', path));

const storeOf = (evidence, env) => {
  const { s3Storage } = compiled('settings/checked.js');
  const settings = {
    filesDirectory: resolve(inRoot(), env.FILES_DIRECTORY ?? '.data/files'),
    s3: s3Storage((name, other) => env[name] ?? other),
  };
  return evidence.openStore(settings, (message) => console.error(message));
};

/** On a terminal the line counts cases. */
const counter = (asJson) => {
  const shows = process.stdout.isTTY && !asJson;
  return {
    progress: (cases) => shows && process.stdout.write(`\r  … ${cases} `),
    clear: () => shows && process.stdout.write('\r\x1b[2K'),
  };
};

const ssl = (env) => (env.DATABASE_SSL === 'true' ? { ssl: { rejectUnauthorized: env.DATABASE_SSL_REJECT_UNAUTHORIZED !== 'false' } } : {});

/** @param {{ references: string[], withFiles: boolean, asJson: boolean }} asked */
export const verify = async ({ references, withFiles, asJson }) => {
  const env = await readEnvironment();
  await compileServer();
  const evidence = compiled('plugins/sop-runner/server/src/evidence/outside.js');
  const database = await openCommandDatabase(env);
  const client = new pg.Client({ connectionString: database.url, options: '-c TimeZone=UTC', ...ssl(env) });
  const { progress, clear } = counter(asJson);
  let store;
  try {
    await client.connect();
    store = withFiles ? await storeOf(evidence, env) : null;
    let found = 0;
    const verifying = {
      atOneMoment: (work) => evidence.atOneMoment(client, work),
      open: store === null ? null : (name) => store.read(name),
      progress,
      found: (reference, findings) => {
        found += findings.length;
        clear();
        for (const line of findingsOf(evidence.findingSentence, reference, findings, asJson)) console.log(line);
      },
    };
    const verified = references.length > 0 ? await evidence.verifySome(references, verifying) : await evidence.verifyAll(verifying);
    clear();
    for (const line of ends(verified, found, { asJson, withFiles })) console.log(line);
    if (!asJson) for (const line of limits) console.log(line);
    if (found > 0) process.exitCode = 1;
  } finally {
    store?.close();
    await client.end();
    await database.stop();
  }
};
