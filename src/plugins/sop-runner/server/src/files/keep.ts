/**
 * Keeping and forgetting uploads. The row comes before the content and goes with it: whatever moment a server dies at, no content is left that no
 * row knows, and a row without content is nobody's and is swept.
 */
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Core } from '@strapi/strapi';
import type { StoredFile } from '../../../domain/file';
import { Rejection } from '../../../domain/rejection';
import { MAX_LOOSE_BYTES, MAX_LOOSE_FILES } from '../../../shared/files';
import type { IncomingFile } from '../http/incoming';
import { addFile, looseFiles, removeForgotten, removeLoose } from '../repositories/files';
import { inspect } from './inspect';
import { storeOf } from './store';

const MEGABYTE = 1024 * 1024;

/** Checks an upload and keeps it as a person's own. Throws what `inspect` throws, FILE_LIMIT, STORAGE_FULL, STORAGE_AWAY. */
export async function keep(strapi: Core.Strapi, upload: IncomingFile, owner: number): Promise<StoredFile> {
  const id = randomUUID();
  const file = { id, ...(await inspect(upload)) };
  const storedAs = `cases/${new Date().toISOString().slice(0, 7)}/${id}`;
  await strapi.db.transaction(async ({ trx }) => {
    const { count, bytes } = await looseFiles(trx, owner);
    if (count >= MAX_LOOSE_FILES || bytes + file.size > MAX_LOOSE_BYTES) {
      throw new Rejection('FILE_LIMIT', { files: MAX_LOOSE_FILES, max: MAX_LOOSE_BYTES / MEGABYTE });
    }
    await addFile(trx, { ...file, storedAs }, owner);
  });
  try {
    await storeOf(strapi).write(storedAs, createReadStream(upload.path));
  } catch (error) {
    await removeLoose(strapi.db.connection, id, owner);
    throw error;
  }
  return file;
}

/** Forgets an upload that nobody attached. Throws FILE_NOT_FOUND, STORAGE_AWAY (then it stays). */
export async function discard(strapi: Core.Strapi, id: string, owner: number): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const kept = await removeLoose(trx, id, owner);
    if (kept === undefined) throw new Rejection('FILE_NOT_FOUND');
    await storeOf(strapi).remove(kept.storedAs);
  });
}

/** Rows of one transaction: each of them also waits for the store. */
const AT_ONCE = 20;

/** Removes what was uploaded before a time and that nobody attached; answers how many. Servers that sweep at once share the work. */
export async function sweep(strapi: Core.Strapi, before: Date): Promise<number> {
  let swept = 0;
  for (;;) {
    const { length } = await strapi.db.transaction(async ({ trx }) => {
      const forgotten = await removeForgotten(trx, before, AT_ONCE);
      for (const { storedAs } of forgotten) await storeOf(strapi).remove(storedAs);
      return forgotten;
    });
    swept += length;
    if (length < AT_ONCE) return swept;
  }
}
