/** The embedded PostgreSQL: real PostgreSQL on a loopback port of its own, with nothing to install or set up. */
import pg from 'pg';
import { accountFor } from './postgres/account.mjs';
import { binariesFor } from './postgres/binaries.mjs';
import { initialise, startCluster, stopCluster } from './postgres/cluster.mjs';
import { openConnection, urlOf } from './postgres/connection.mjs';
import { openHome } from './postgres/home.mjs';
import { start, stop } from './processes.mjs';
import { inRoot } from './project.mjs';

const createMissing = async (url, name) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
};

const guard = (cluster) => {
  const child = start(inRoot('scripts/lib/postgres/guard.mjs'), { args: [JSON.stringify(cluster)], output: 'ignore' });
  child.unref();
  child.channel.unref();
  return child;
};

/**
 * Starts the server in the folder, making it at first; a server left over from a killed run is stopped before.
 * @param {{ folder: string, name?: string, settings?: Record<string, string> }} options settings as in postgresql.conf
 * @returns {Promise<{ url: (database?: string) => string, cluster: { bin: string, data: string, account: object }, stop: () => Promise<void> }>}
 */
export const startDatabase = async ({ folder, name = 'sop', settings = {} }) => {
  const { home, data } = await openHome(folder);
  const account = await accountFor(data);
  const cluster = { bin: await binariesFor(home, account), data, account };
  await stopCluster(cluster);
  const connection = await openConnection(home);
  await initialise(cluster, connection);
  await startCluster(cluster, connection.port, settings);
  const guardian = guard(cluster);
  await createMissing(urlOf(connection, 'postgres'), name);
  return {
    url: (database = name) => urlOf(connection, database),
    cluster,
    stop: async () => {
      await stopCluster(cluster);
      await stop(guardian);
    },
  };
};
