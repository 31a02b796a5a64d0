/** Puts rows into the tables of a fresh installation: in one transaction, so that a fault at any moment leaves it as it was. */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import copy from 'pg-copy-streams';
import { Failure } from '../failure.mjs';
import { differences, foreignKeysOf, named, tablesOf, withColumns } from './schema.mjs';

/** What somebody's work would stand in; what a first boot writes does not count. */
const OF_PEOPLE = ['admin_users', 'sops', 'sop_cases', 'sop_runner_events', 'sop_runner_revisions', 'files'];

/** Throws where the database holds somebody's work, or a server runs on it. */
export const demandEmpty = async (client) => {
  const here = new Set((await tablesOf(client)).map(({ name }) => name));
  for (const table of OF_PEOPLE.filter((name) => here.has(`public.${name}`))) {
    const { rowCount } = await client.query(`select 1 from ${named('public', table)} limit 1`);
    if (rowCount > 0)
      throw new Failure(`The database is not empty: it has rows in "${table}". A backup is restored into an empty database only.`);
  }
  const foreign = [...here].filter((name) => name.startsWith('public.'));
  if (foreign.length > 0 && !here.has('public.strapi_core_store_settings'))
    throw new Failure(`The database is not empty: it has the table ${foreign[0]}. A backup is restored into an empty database only.`);
  const { rowCount } = await client.query(
    `select 1 from pg_stat_activity where datname = current_database() and application_name = 'sop-runner-mail'`,
  );
  if (rowCount > 0) throw new Failure('A server runs on this database. Stop all servers first.');
};

const loadTable = async (client, folder, { name, rows, file, ...table }) => {
  const target = client.query(copy.from(`copy ${withColumns(table)} from stdin`));
  await pipeline(createReadStream(join(folder, file.path)), createGunzip(), target);
  if (target.rowCount !== rows) throw new Failure(`${name} has ${target.rowCount} rows in the backup instead of ${rows}.`);
};

/**
 * Foreign keys are taken away and put back, which checks every row against them; triggers, which would take the rows for somebody's acts,
 * rest meanwhile. Both belong to the owner of the tables: nothing here asks for a superuser.
 */
export const load = async (client, folder, { tables, sequences }) => {
  const here = await tablesOf(client);
  const wrong = differences(tables, here);
  if (wrong.length > 0)
    throw new Failure(`The backup does not fit this version of the product:\n${wrong.map((line) => `  - ${line}`).join('\n')}`);
  await client.query('begin');
  try {
    const keys = await foreignKeysOf(client);
    const every = here.map(({ schema, table }) => named(schema, table));
    for (const { schema, table, name } of keys)
      await client.query(`alter table ${named(schema, table)} drop constraint ${client.escapeIdentifier(name)}`);
    for (const table of every) await client.query(`alter table ${table} disable trigger user`);
    await client.query(`truncate ${every.join(', ')}`);
    for (const table of tables) await loadTable(client, folder, table);
    for (const { schema, sequence, last } of sequences)
      await client.query('select setval($1::regclass, coalesce($2::bigint, 1), $2::bigint is not null)', [named(schema, sequence), last]);
    for (const { schema, table, name, definition } of keys)
      await client.query(`alter table ${named(schema, table)} add constraint ${client.escapeIdentifier(name)} ${definition}`);
    for (const table of every) await client.query(`alter table ${table} enable trigger user`);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
  await client.query('analyze');
};
