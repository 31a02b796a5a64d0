/** Files in a folder of this server, outside `public/`. */
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Rejection } from '../../../../domain/rejection';
import { safeName, type Store } from './store';

/** No room on the disk, in the quota or in what one file may take. */
const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const OWN_FOLDER = 0o700;
const OWN_FILE = 0o600;
const A_DAY = 24 * 60 * 60 * 1000;

/** Opens the folder, making it where needed. Only the server's own account may look into it. */
export async function openFolder(folder: string): Promise<Store> {
  // A file on its way lies apart from those that are whole.
  const incoming = join(folder, '.incoming');
  mkdirSync(incoming, { recursive: true, mode: OWN_FOLDER });
  await removeAbandoned(incoming);
  const pathOf = (name: string) => join(folder, safeName(name));
  return {
    async write(name, content) {
      const path = pathOf(name);
      await place(join(incoming, basename(path)), path, content);
    },
    async read(name) {
      const found = await stat(pathOf(name)).catch(() => undefined);
      return found?.isFile() ? { size: found.size, stream: createReadStream(pathOf(name)) } : undefined;
    },
    remove: (name) => rm(pathOf(name), { force: true }),
    close: () => undefined,
  };
}

/** Writes the content apart and gives it its name once it is on the disk: a fault at any moment leaves the whole file or none. */
async function place(part: string, path: string, content: Readable): Promise<void> {
  try {
    await pipeline(content, createWriteStream(part, { mode: OWN_FILE, flush: true }));
    await mkdir(dirname(path), { recursive: true, mode: OWN_FOLDER });
    await rename(part, path);
    await flushFolder(dirname(path));
  } catch (error) {
    await rm(part, { force: true });
    throw isFull(error) ? new Rejection('STORAGE_FULL') : error;
  }
}

/** Whether what failed is a disk without room. */
export function isFull(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && FULL.includes(String(error.code));
}

/** The name too has to outlive a power cut. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}

/** What a server that died had begun to write. Another server may be writing to the same folder: hence only what is old. */
async function removeAbandoned(incoming: string): Promise<void> {
  for (const name of await readdir(incoming)) {
    const part = join(incoming, name);
    const found = await stat(part).catch(() => undefined);
    if (found !== undefined && found.mtimeMs < Date.now() - A_DAY) await rm(part, { force: true });
  }
}
