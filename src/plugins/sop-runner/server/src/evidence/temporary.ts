/** A file that is made as a whole before a byte of it is sent: a fault on the way is answered as one, not in the middle of a download. */
import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Content } from '../files/store';

const NAMED = 'sop-runner-bundle-';
const AN_HOUR = 60 * 60 * 1_000;

/** Writes the content to a file of its own and answers its path; whoever asked removes it. */
export async function toFile(content: Readable): Promise<string> {
  await removeAbandoned();
  const path = join(tmpdir(), `${NAMED}${randomUUID()}`);
  try {
    await pipeline(content, createWriteStream(path, { mode: 0o600 }));
    return path;
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** The content by way of a file that is gone once it was sent. */
export async function buffered(content: Readable): Promise<Content> {
  const path = await toFile(content);
  const { size } = await stat(path);
  const stream = createReadStream(path);
  stream.once('close', () => void rm(path, { force: true }));
  return { size, stream };
}

/** What a server that was killed had made: cases may be confidential. */
async function removeAbandoned(): Promise<void> {
  for (const name of (await readdir(tmpdir())).filter((one) => one.startsWith(NAMED))) {
    const path = join(tmpdir(), name);
    const found = await stat(path).catch(() => undefined);
    if (found !== undefined && found.mtimeMs < Date.now() - AN_HOUR) await rm(path, { force: true });
  }
}
