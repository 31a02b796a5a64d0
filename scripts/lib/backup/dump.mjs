/** The database as it is at one moment: every table by COPY in one transaction that sees one state, while servers go on writing. */
import { constants, createGzip } from 'node:zlib';
import copy from 'pg-copy-streams';
import { pack } from './packed.mjs';
import { sequencesOf, tablesOf, withColumns } from './schema.mjs';

/** Files that the rows speak of: those of cases, the bundles of archived ones, and what was uploaded in the Content Manager. */
const CONTENTS = `
select stored_as as name, sha_256 as sha256 from sop_runner_files
union all
select bundle, bundle_sha_256 from sop_runner_archived_cases
union all
select hash || coalesce(ext, ''), null from files`;

/**
 * @param {import('pg').Client} client
 * @param {string} folder
 */
export const dump = async (client, folder) => {
  await client.query('begin isolation level repeatable read, read only');
  await client.query(`set local datestyle = 'ISO, YMD'`);
  const { rows: moments } = await client.query(`select now() as at, current_setting('server_version') as postgres`);
  const tables = [];
  for (const table of await tablesOf(client)) {
    const rows = client.query(copy.to(`copy ${withColumns(table)} to stdout`));
    const file = await pack(folder, `tables/${table.name}.copy.gz`, rows, createGzip({ level: constants.Z_BEST_SPEED }));
    tables.push({ ...table, rows: rows.rowCount, file });
  }
  const { rows: contents } = await client.query(CONTENTS);
  // Numbers given out meanwhile are left out for good: a later one does no harm, an earlier one would.
  const sequences = await sequencesOf(client);
  await client.query('commit');
  return { at: moments[0].at, postgres: moments[0].postgres, tables, sequences, contents };
};
