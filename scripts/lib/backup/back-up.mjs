/** Makes a backup. Loaded after the packages are there. */
import { mkdir, readdir } from 'node:fs/promises';
import { openCommandDatabase } from '../command-database.mjs';
import { compileServer } from '../compile.mjs';
import { readEnvironment } from '../environment.mjs';
import { Failure } from '../failure.mjs';
import { step } from '../progress.mjs';
import { inData } from '../project.mjs';
import { folderOf } from './arguments.mjs';
import { connected } from './connection.mjs';
import { dump } from './dump.mjs';
import { writeManifest } from './manifest.mjs';
import { pack } from './packed.mjs';
import { versions } from './product.mjs';
import { openFiles } from './store.mjs';

const USAGE = 'Usage: npm run backup [-- <new folder>]';

const makeEmpty = async (folder) => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0) throw new Failure(`${folder} is not empty; name a new folder.`);
};

const packFiles = async ({ store, names }, folder) => {
  const files = [];
  for (const name of await names()) {
    const content = await store.read(name);
    // Nobody had attached it, and it was swept away meanwhile.
    if (content !== undefined) files.push({ name, file: await pack(folder, `files/${name}`, content.stream) });
  }
  return files;
};

/** Rows without their content: lost before, or changed. A backup cannot mend that, but must not hide it. */
const lost = (contents, files) => {
  const packed = new Map(files.map(({ name, file }) => [name, file]));
  return contents
    .filter(({ name, sha256 }) => (sha256 === null ? !packed.has(name) : packed.get(name)?.sha256 !== sha256))
    .map(({ name }) => name);
};

/** @param {string[]} args what was typed after `npm run backup --` */
export const backUp = async (args) => {
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  const folder = folderOf(args, USAGE) ?? inData('backups', stamp);
  const env = await readEnvironment();
  await makeEmpty(folder);
  await step('Compiling the server when it changed', compileServer);
  const database = await openCommandDatabase(env);
  try {
    const { contents, ...dumped } = await step('Copying the database', () =>
      connected(env, database.url, (client) => dump(client, folder)),
    );
    const opened = await openFiles(env);
    const files = await step(`Copying the files of ${opened.place}`, () => packFiles(opened, folder)).finally(() => opened.store.close());
    const missing = lost(contents, files);
    const sha256 = await writeManifest(folder, { ...(await versions()), ...dumped, files, missing });
    const rows = dumped.tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(`\n${rows} rows of ${dumped.tables.length} tables and ${files.length} files are in ${folder}`);
    console.log(`sha256 of its list: ${sha256}`);
    console.log('The secrets in .env are not in it: keep them apart.');
    if (missing.length > 0)
      throw new Failure(
        `Not in the store, or changed there, though the database names them:\n${missing.map((name) => `  - ${name}`).join('\n')}`,
      );
  } finally {
    await database.stop();
  }
};
