/** Looks at an upload before it is kept: its name, size and content. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { StoredFile } from '../../../domain/file';
import { Rejection } from '../../../domain/rejection';
import { extensionOf, FILE_TYPES, MAX_FILE_BYTES } from '../../../shared/files';
import type { IncomingFile } from '../http/incoming';
import { contentCheck } from './content';
import { cleanName } from './name';

const MEGABYTE = 1024 * 1024;

/** The upload as it may be kept. Throws FILE_TYPE, FILE_EMPTY, FILE_TOO_LARGE, FILE_CONTENT. */
export async function inspect({ path, name: given, size }: IncomingFile): Promise<Omit<StoredFile, 'id'>> {
  const name = cleanName(given);
  const extension = extensionOf(name);
  if (extension === null) throw new Rejection('FILE_TYPE', { types: Object.keys(FILE_TYPES) });
  if (size === 0) throw new Rejection('FILE_EMPTY');
  if (size > MAX_FILE_BYTES) throw tooLarge();
  const check = contentCheck(extension);
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    check.add(chunk);
    hash.update(chunk);
  }
  if (!check.isRight()) throw new Rejection('FILE_CONTENT', { type: extension });
  return { name, size, mime: FILE_TYPES[extension], sha256: hash.digest('hex') };
}

export function tooLarge(): Rejection {
  return new Rejection('FILE_TOO_LARGE', { max: MAX_FILE_BYTES / MEGABYTE });
}
