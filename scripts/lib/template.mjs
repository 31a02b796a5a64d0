/** The database every integration test starts from: made by booting Strapi once, kept while the sources stay the same. */
import pg from 'pg';
import { serverFingerprint } from './compile.mjs';
import { Failure } from './failure.mjs';
import { run } from './processes.mjs';
import { inRoot } from './project.mjs';
import { testEnvironment } from './test-environment.mjs';

const namesOf = async (client, pattern) => {
  const { rows } = await client.query('select datname from pg_database where datname like $1', [pattern]);
  return rows.map(({ datname }) => datname);
};

const dropAll = async (client, names) => {
  for (const name of names) await client.query(`drop database ${client.escapeIdentifier(name)} with (force)`);
};

const bootOn = async (url) => {
  const env = { ...process.env, ...testEnvironment, DATABASE_URL: url };
  const { code, output } = await run(process.execPath, [inRoot('scripts/boot.mjs')], { env });
  if (code !== 0) throw new Failure(`Strapi did not boot on an empty database:\n${output}`);
};

/** @returns {Promise<string>} the template's name; databases of earlier runs are dropped */
export const prepareTemplate = async (urlOf) => {
  const template = `template_${(await serverFingerprint()).slice(0, 16)}`;
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    const stale = (await namesOf(client, 'template\\_%')).filter((name) => name !== template);
    await dropAll(client, [...stale, ...(await namesOf(client, 'test\\_%')), ...(await namesOf(client, 'making'))]);
    if ((await namesOf(client, template)).length > 0) return template;
    await client.query('create database making');
    await bootOn(urlOf('making'));
    await client.query(`alter database making rename to ${template}`);
    return template;
  } finally {
    await client.end();
  }
};
