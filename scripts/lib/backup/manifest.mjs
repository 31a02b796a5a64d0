/** The list of all that is in a backup. It is written last: a backup without it is not whole. */
import { createHash } from 'node:crypto';
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Failure } from '../failure.mjs';
import { flushFolder, isWhole, pack } from './packed.mjs';
import { FORMAT } from './product.mjs';

const NAME = 'backup.json';

const README = `Cadangan SOP Runner: basis data (tables/) dan berkas tersimpan (files/) pada satu saat; isinya terdaftar di ${NAME}.
Pulihkan dengan versi aplikasi yang sama ke basis data kosong: npm run restore -- <folder ini>
Kunci rahasia di .env TIDAK termasuk; simpan terpisah. Isi cadangan ini rahasia: memuat nama orang, surel, dan berkas kasus.

A backup of SOP Runner: the database (tables/) and the stored files (files/) of one moment, listed in ${NAME}.
Restore it with the same version into an empty database: npm run restore -- <this folder>
The secrets in .env are NOT in it; keep them apart. What is in it is confidential: names, addresses and files of cases.
`;

/** @returns {Promise<string>} the checksum of the list, which stands for the whole backup */
export const writeManifest = async (folder, content) => {
  await pack(folder, 'README.txt', Readable.from([README]));
  const { sha256 } = await pack(folder, `${NAME}.part`, Readable.from([`${JSON.stringify({ format: FORMAT, ...content }, null, 1)}\n`]));
  await rename(join(folder, `${NAME}.part`), join(folder, NAME));
  await flushFolder(folder);
  return sha256;
};

/** @returns {Promise<object>} the list, with its own checksum. Throws where there is none that this version can read. */
export const readManifest = async (folder) => {
  const text = await readFile(join(folder, NAME), 'utf8').catch(() => undefined);
  if (text === undefined) throw new Failure(`${folder} is no backup, or one that was interrupted: it has no ${NAME}.`);
  const manifest = JSON.parse(text);
  if (manifest.format !== FORMAT) throw new Failure(`The backup has format ${manifest.format}; this version reads format ${FORMAT}.`);
  return { ...manifest, sha256: createHash('sha256').update(text).digest('hex') };
};

/** Throws where a file of the backup is not what it was. */
export const demandWhole = async (folder, { tables, files }) => {
  const wrong = [];
  for (const file of [...tables.map((table) => table.file), ...files.map((stored) => stored.file)])
    if (!(await isWhole(folder, file))) wrong.push(file.path);
  if (wrong.length > 0)
    throw new Failure(`The backup is damaged. Changed or missing since it was made:\n${wrong.map((path) => `  - ${path}`).join('\n')}`);
};
