/** Restores a backup. Loaded after the packages are there. */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { openCommandDatabase } from '../command-database.mjs';
import { compileServer } from '../compile.mjs';
import { prepareEnvironment } from '../environment.mjs';
import { Failure } from '../failure.mjs';
import { step } from '../progress.mjs';
import { run } from '../processes.mjs';
import { inRoot } from '../project.mjs';
import { folderOf } from './arguments.mjs';
import { connected } from './connection.mjs';
import { demandEmpty, load } from './load.mjs';
import { demandWhole, readManifest } from './manifest.mjs';
import { versions } from './product.mjs';
import { openFiles } from './store.mjs';

const USAGE = 'Usage: npm run restore -- <folder of the backup>';

const demandSameVersions = async (manifest) => {
  const own = await versions();
  const other = Object.keys(own).filter((name) => manifest[name] !== own[name]);
  if (other.length === 0) return;
  const said = other.map((name) => `  - ${name} ${manifest[name]}, here ${own[name]}`).join('\n');
  throw new Failure(`The backup was made by another version; restore it with that one and upgrade afterwards:\n${said}`);
};

/** A restore that was interrupted has brought some of them already. */
const demandNoOthers = async ({ place, names }, files) => {
  const known = new Set(files.map(({ name }) => name));
  const other = (await names()).find((name) => !known.has(name));
  if (other !== undefined) throw new Failure(`The store of files is not empty: ${place} has ${other}. Name an empty one.`);
};

/** A first boot makes the tables, constraints and triggers. */
const makeTables = async (env, url) => {
  const quiet = { LOG_LEVEL: 'error', STARTUP_BANNER: 'false', MAIL_WORKER: 'false', CLOCK: 'false' };
  const settings = { ...env, ...quiet, DATABASE_URL: url };
  const { code, output } = await run(process.execPath, [inRoot('scripts/boot.mjs')], { env: settings });
  if (code !== 0) throw new Failure(`The tables could not be made:\n${output}`);
};

const unpackFiles = async ({ store }, folder, files) => {
  for (const { name, file } of files) await store.write(name, createReadStream(join(folder, file.path)));
};

/** @param {string[]} args what was typed after `npm run restore --` */
export const restore = async (args) => {
  const folder = folderOf(args, USAGE);
  if (folder === undefined) throw new Failure(USAGE);
  const manifest = await readManifest(folder);
  await demandSameVersions(manifest);
  await step('Checking the backup', () => demandWhole(folder, manifest));
  const env = await prepareEnvironment();
  await step('Compiling the server when it changed', compileServer);
  const database = await openCommandDatabase(env);
  try {
    await connected(env, database.url, demandEmpty);
    const opened = await openFiles(env);
    try {
      await demandNoOthers(opened, manifest.files);
      await step('Making the tables', () => makeTables(env, database.url));
      // Before the rows that name them: an interrupted restore is begun again.
      await step(`Bringing ${manifest.files.length} files to ${opened.place}`, () => unpackFiles(opened, folder, manifest.files));
    } finally {
      opened.store.close();
    }
    await step('Bringing the rows', () => connected(env, database.url, (client) => load(client, folder, manifest)));
    console.log(`\nThe backup of ${manifest.at} is restored. Mails that waited then are sent when a server starts.`);
    if (manifest.missing.length > 0)
      console.log(`When it was made, the store lacked ${manifest.missing.length} files: see "missing" in its list.`);
  } finally {
    await database.stop();
  }
};
