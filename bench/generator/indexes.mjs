/** Indexes are dropped before much is written and made again afterwards, as the database itself says they were. */
import { CASES, EVENTS, NOTIFICATIONS, TASKS } from './rows.mjs';

const TABLES = [CASES, TASKS, EVENTS, NOTIFICATIONS].map(({ table }) => table);

/** Those that no constraint stands on. */
const PLAIN = `
select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
from pg_index i where i.indrelid = any($1::regclass[]) and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)`;

/** @returns {Promise<string[]>} the statements that make them again */
export const dropIndexes = async (client) => {
  const { rows } = await client.query(PLAIN, [TABLES]);
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ definition }) => definition);
};

/** Makes them, several at a time. @param {() => Promise<import('pg').Client>} connect */
export const makeIndexes = async (connect, definitions, atOnce) => {
  const queue = [...definitions];
  const work = async () => {
    const client = await connect();
    try {
      await client.query(`set maintenance_work_mem = '1GB'`);
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) await client.query(next);
    } finally {
      await client.end();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
};
