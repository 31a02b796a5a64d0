/** Files of a backup: written to the disk for good, with the checksum of what lies there. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Passes everything on and sums it up. */
export const counting = () => {
  const hash = createHash('sha256');
  let bytes = 0;
  const stream = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  return { stream, sum: () => ({ bytes, sha256: hash.digest('hex') }) };
};

/** @returns {Promise<{ path: string, bytes: number, sha256: string }>} `path` is below the folder, with slashes */
export const pack = async (folder, path, source, ...through) => {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const { stream, sum } = counting();
  await pipeline(source, ...through, stream, createWriteStream(file, { mode: 0o600, flush: true }));
  return { path, ...sum() };
};

/** @returns {Promise<boolean>} whether the file is still what was packed */
export const isWhole = async (folder, { path, bytes, sha256 }) => {
  const { stream, sum } = counting();
  try {
    await pipeline(createReadStream(join(folder, path)), stream, new Writable({ write: (_chunk, _encoding, done) => done() }));
  } catch {
    return false;
  }
  const found = sum();
  return found.bytes === bytes && found.sha256 === sha256;
};

/** The names in a folder too have to outlive a power cut. */
export const flushFolder = async (folder) => {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
};
