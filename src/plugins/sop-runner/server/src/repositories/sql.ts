/** SQL as SQL. Rows are shaped by the query text itself and trusted from here on. */
import type { Knex } from 'knex';

/** The connection pool, or a transaction. */
export type Sql = Pick<Knex, 'raw'>;
export type Values = Readonly<Record<string, string | number | boolean | null | readonly string[] | readonly number[]>>;

/** The rows of a query with `:named` values. */
export async function select<Row>(sql: Sql, text: string, values: Values = {}): Promise<readonly Row[]> {
  const { rows } = await sql.raw<{ rows: readonly Row[] }>(text, { ...values });
  return rows;
}

/** The first row of a query, or undefined. */
export async function selectOne<Row>(sql: Sql, text: string, values: Values = {}): Promise<Row | undefined> {
  return (await select<Row>(sql, text, values))[0];
}

/** A statement that PostgreSQL parses and plans once per connection: for those that every handoff runs. */
export interface Prepared {
  readonly name: string;
  readonly text: string;
  /** Names of the values, in the order of their numbers. */
  readonly values: readonly string[];
}

/** Turns a query with `:named` values into a prepared one; casts are written `cast(… as type)`, since `::` would read as a name. */
export function prepare(name: string, query: string, values: readonly string[]): Prepared {
  const text = query.replace(/:(\w+)/g, (place, value: string) => (values.includes(value) ? `$${values.indexOf(value) + 1}` : place));
  return { name: `sop_runner_${name}`, text, values };
}

/** What is used of the driver's connection that a transaction runs on. */
interface Connection {
  query(statement: {
    readonly name: string;
    readonly text: string;
    readonly values: readonly unknown[];
  }): Promise<{ readonly rows: readonly unknown[] }>;
}

/** The first row of a prepared statement inside a transaction, or undefined. */
export async function runPrepared<Row>(
  trx: Knex.Transaction,
  { name, text, values: names }: Prepared,
  values: Values,
): Promise<Row | undefined> {
  // In a transaction this is its own connection, which it gives back itself. Knex has no prepared statements of its own.
  const client = trx.client as { acquireConnection(): Promise<Connection> };
  const connection = await client.acquireConnection();
  const { rows } = await connection.query({ name, text, values: names.map((value) => values[value]) });
  return rows[0] as Row | undefined;
}

/** A time column as events write it: ISO 8601 in UTC with milliseconds. The process and its sessions run in UTC (see config/server.ts). */
export function iso(column: string): string {
  return `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** PostgreSQL's code of a broken unique constraint. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505';
}
