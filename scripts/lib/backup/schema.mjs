/** What a database consists of, as PostgreSQL's own catalogue tells it. */

/** Where rows lie: Strapi's tables and those of the mail queue, whose table of jobs has a part of its own for each queue. */
const TABLES = `
select n.nspname || '.' || c.relname as name, n.nspname as schema, c.relname as "table",
  (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attname)
   from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'r' and n.nspname in ('public', 'pgboss') order by 1`;

const SEQUENCES = `
select schemaname || '.' || sequencename as name, schemaname as schema, sequencename as sequence, last_value::text as last
from pg_sequences where schemaname in ('public', 'pgboss') order by 1`;

/** Those of a part of a table come and go with the table's own. */
const FOREIGN_KEYS = `
select n.nspname as schema, c.relname as "table", k.conname as name, pg_get_constraintdef(k.oid) as definition
from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
where k.contype = 'f' and k.conparentid = 0 and n.nspname in ('public', 'pgboss') order by 1, 2, 3`;

const rowsOf = (query) => async (client) => (await client.query(query)).rows;

/** @returns {Promise<{ name: string, schema: string, table: string, columns: { name: string, type: string }[] }[]>} */
export const tablesOf = rowsOf(TABLES);
/** @returns {Promise<{ name: string, schema: string, sequence: string, last: string | null }[]>} `last` is null where it was never used */
export const sequencesOf = rowsOf(SEQUENCES);
/** @returns {Promise<{ schema: string, table: string, name: string, definition: string }[]>} */
export const foreignKeysOf = rowsOf(FOREIGN_KEYS);

const quoted = (name) => `"${name.replaceAll('"', '""')}"`;

/** A table or sequence as SQL names it. */
export const named = (schema, name) => `${quoted(schema)}.${quoted(name)}`;

/** A table with its columns, as COPY names them. */
export const withColumns = ({ schema, table, columns }) =>
  `${named(schema, table)} (${columns.map(({ name }) => quoted(name)).join(', ')})`;

/** @returns {string[]} in what two sets of tables differ; empty where rows of one fit into the other */
export const differences = (backup, database) => {
  const here = new Map(database.map((table) => [table.name, table]));
  const there = new Map(backup.map((table) => [table.name, table]));
  const shape = ({ columns }) => columns.map(({ name, type }) => `${name} ${type}`).join(', ');
  return [
    ...backup.filter(({ name }) => !here.has(name)).map(({ name }) => `the table ${name} is not known`),
    ...database.filter(({ name }) => !there.has(name)).map(({ name }) => `the backup has no table ${name}`),
    ...backup
      .filter((table) => here.has(table.name) && shape(here.get(table.name)) !== shape(table))
      .map(({ name }) => `the columns of ${name} differ`),
  ];
};
