import { Client, Pool, type QueryResultRow } from 'pg';

/** Asks the test's own database, past Strapi. */
export type Sql = <Row extends QueryResultRow = QueryResultRow>(query: string, parameters?: readonly unknown[]) => Promise<Row[]>;

/** A database of its own for one test file, cloned from the template. */
export interface TestDatabase {
  readonly url: string;
  readonly sql: Sql;
  /** Drops the database; fails when somebody is still connected, because that is a leak. */
  drop(): Promise<void>;
}

const setting = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the integration tests through their jest configuration`);
  return value;
};

const onCluster = async <Result>(work: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = new Client({ connectionString: setting('TEST_CLUSTER_URL') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const connectionsTo = async (client: Client, name: string): Promise<string[]> => {
  const { rows } = await client.query<{ query: string }>('select query from pg_stat_activity where datname = $1', [name]);
  return rows.map(({ query }) => query);
};

const dropDatabase = (name: string) =>
  onCluster(async (client) => {
    let open = await connectionsTo(client, name);
    for (let tries = 0; open.length > 0 && tries < 40; tries += 1) {
      await pause(50);
      open = await connectionsTo(client, name);
    }
    await client.query(`drop database ${client.escapeIdentifier(name)} with (force)`);
    if (open.length > 0) throw new Error(`the test left ${open.length} connections open; their last queries:\n${open.join('\n')}`);
  });

let made = 0;

const createDatabase = async (template: string): Promise<TestDatabase> => {
  made += 1;
  const name = `test_${process.pid}_${Date.now()}_${made}`;
  await onCluster((client) => client.query(`create database ${name} template ${template}`));
  const url = setting('TEST_CLUSTER_URL').replace(/\/postgres$/, `/${name}`);
  const pool = new Pool({ connectionString: url, max: 4, options: '-c TimeZone=UTC' });
  // Some tests cut connections; the next query opens another.
  pool.on('error', () => undefined);
  return {
    url,
    sql: async <Row extends QueryResultRow>(query: string, parameters: readonly unknown[] = []) =>
      (await pool.query<Row>(query, [...parameters])).rows,
    async drop() {
      await pool.end();
      await dropDatabase(name);
    },
  };
};

/** Clones the template database. */
export const cloneDatabase = (): Promise<TestDatabase> => createDatabase(setting('TEST_TEMPLATE'));

/** A database without any table. */
export const emptyDatabase = (): Promise<TestDatabase> => createDatabase('template0');
