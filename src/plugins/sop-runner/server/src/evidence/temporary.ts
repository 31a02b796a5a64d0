/** A file that is made as a whole before a byte of it is sent: a fault on the way is answered as one, not in the middle of a download. */
import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Content } from '../files/store';

/** Writes the content to a file of its own and answers its path; whoever asked removes it. */
export async function toFile(content: Readable): Promise<string> {
  const path = join(tmpdir(), `sop-runner-${randomUUID()}`);
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
