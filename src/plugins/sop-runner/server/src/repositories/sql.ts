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

/** A time column as events write it: ISO 8601 in UTC with milliseconds. The process and its sessions run in UTC (see config/server.ts). */
export function iso(column: string): string {
  return `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** PostgreSQL's code of a broken unique constraint. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505';
}
