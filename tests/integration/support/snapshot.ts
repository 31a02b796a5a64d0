import type { TestApp } from './app';

/** A fingerprint of every row of each table of SOP Runner and of its queue, by table. */
export type Snapshot = Readonly<Record<string, string>>;

const TABLES = `
select table_schema || '.' || table_name as name from information_schema.tables
where table_type = 'BASE TABLE' and ((table_schema = 'public' and table_name ~ '^(sop|step|components_sop)') or (table_schema = 'pgboss' and table_name = 'job'))
order by 1`;

export const snapshot = async ({ sql }: TestApp): Promise<Snapshot> => {
  const tables = await sql<{ name: string }>(TABLES);
  const union = tables
    .map(({ name }) => `select '${name}' as name, md5(coalesce(string_agg(t::text, chr(10) order by t::text), '')) as hash from ${name} t`)
    .join(' union all ');
  const rows = await sql<{ name: string; hash: string }>(union);
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]));
};

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The snapshot once the mail worker has nothing left to do. */
export const settled = async (app: TestApp): Promise<Snapshot> => {
  for (let tries = 0; tries < 60; tries += 1) {
    const [before] = [await snapshot(app), await pause(700)];
    const after = await snapshot(app);
    if (JSON.stringify(before) === JSON.stringify(after)) return after;
  }
  throw new Error('the tables do not come to rest');
};
