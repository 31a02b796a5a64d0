/** For commands that read the database themselves, without the product running: what they need of it. */
import type { Client } from 'pg';
import { findingSentence } from '../../../shared/evidence-words';
import { openFolder } from '../files/store/folder';
import type { S3Settings } from '../files/store/settings';
import type { Store } from '../files/store/store';
import { prepare, type Sql } from '../repositories/sql';
import { checkKeptHead } from './check-heads';
import { headFile, headOf, lastHead } from './head';
import { verifyAll, verifySome } from './verify-all';

export { checkKeptHead, findingSentence, headFile, headOf, lastHead, verifyAll, verifySome };

/** Where the files lie: the settings of the product. */
export interface FileSettings {
  readonly filesDirectory: string;
  readonly s3: S3Settings | null;
}

/** Opens the store as the product does. */
export async function openStore({ filesDirectory, s3 }: FileSettings, report: (message: string) => void): Promise<Store> {
  return s3 === null ? openFolder(filesDirectory) : (await import('../files/store/s3')).openBucket(s3, report);
}

/** A connection of the driver's as the repositories know one. Its session has to be in UTC. */
export function sqlOf(client: Pick<Client, 'query'>): Sql {
  const raw = (query: string, values: Readonly<Record<string, unknown>> = {}) => {
    const { text, values: names } = prepare('', query, Object.keys(values));
    return client.query(
      text,
      names.map((name) => values[name]),
    );
  };
  return { raw } as unknown as Sql;
}

/** Reads at one moment, and writes nothing. */
export async function atOneMoment<T>(client: Pick<Client, 'query'>, work: (sql: Sql) => Promise<T>): Promise<T> {
  await client.query('begin isolation level repeatable read read only');
  try {
    return await work(sqlOf(client));
  } finally {
    await client.query('rollback');
  }
}
