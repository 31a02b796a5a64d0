/** A fingerprint of source files: what was built from the same fingerprint need not be built again. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inRoot } from './project.mjs';

const filesBelow = async (path) => {
  const kind = await stat(path).catch(() => undefined);
  if (!kind) return [];
  if (kind.isFile()) return [path];
  const entries = await readdir(path);
  const lists = await Promise.all(entries.sort().map((entry) => filesBelow(join(path, entry))));
  return lists.flat();
};

/**
 * @param {string[]} paths files and folders of the project
 * @param {(path: string) => boolean} [isInput]
 */
export const fingerprint = async (paths, isInput = () => true) => {
  const hash = createHash('sha256').update(process.version.split('.')[0]);
  const lists = await Promise.all(paths.map((path) => filesBelow(inRoot(path))));
  for (const file of lists.flat().filter(isInput))
    hash
      .update(file.slice(inRoot().length))
      .update('\0')
      .update(await readFile(file));
  return hash.digest('hex');
};

const stampFile = (name) => inRoot('dist', `.${name}.sha256`);

export const readStamp = (name) => readFile(stampFile(name), 'utf8').catch(() => '');
export const stampPath = stampFile;
