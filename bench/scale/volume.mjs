/** How large tables and indexes are. */
import pg from 'pg';

const TABLES = ['sop_cases', 'sop_runner_tasks', 'sop_runner_events', 'sop_runner_notifications'];

const SIZES = `
select c.relname as name, pg_table_size(c.oid)::float8 as bytes, null as of from pg_class c where c.oid = any($1::regclass[])
union all
select i.relname, pg_relation_size(i.oid)::float8, t.relname from pg_index x join pg_class i on i.oid = x.indexrelid
join pg_class t on t.oid = x.indrelid where x.indrelid = any($1::regclass[])`;

const mebibytes = (bytes) => (bytes / 2 ** 20).toFixed(bytes < 2 ** 20 ? 2 : 0);

const volumesOf = async (url) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(SIZES, [TABLES]);
    return new Map(rows.map((row) => [row.name, row]));
  } finally {
    await client.end();
  }
};

/** Markdown: tables, then their indexes from 1 MiB on, in MiB at each size. */
export const volumeTable = async (sizes, urlOf) => {
  const volumes = await Promise.all(sizes.map((size) => volumesOf(urlOf(size))));
  const largest = [...volumes.at(-1).values()].filter(({ of, bytes }) => of === null || bytes >= 2 ** 20);
  const sorted = largest.sort((one, other) => Number(one.of !== null) - Number(other.of !== null) || other.bytes - one.bytes);
  const line = ({ name, of }) =>
    `| ${of === null ? `**${name}**` : name} | ${volumes.map((volume) => mebibytes(volume.get(name)?.bytes ?? 0)).join(' | ')} |`;
  return [
    `| table or index, MiB | ${sizes.map((size) => size.toLocaleString('en')).join(' | ')} |`,
    `| --- |${' --- |'.repeat(sizes.length)}`,
    ...sorted.map(line),
  ].join('\n');
};
