/** Compiles the server part into dist/, only when its sources changed. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { run } from './processes.mjs';
import { dist, inRoot } from './project.mjs';
import { fingerprint, readStamp, stampPath } from './sources.mjs';

/** What is no output of the compiler: the built panel, and the notes about what was built. */
const kept = (name) => name === 'build' || name.endsWith('.sha256');

const isServerSource = (file) => !file.includes('/admin/') && !file.endsWith('.md');

export const serverFingerprint = () => fingerprint(['config', 'src', 'database', 'tsconfig.json', 'package-lock.json'], isServerSource);

/** Output of sources that are gone must go too: Strapi loads every content type it finds in dist/. */
const clear = async () => {
  await mkdir(dist, { recursive: true });
  for (const name of await readdir(dist)) if (!kept(name)) await rm(join(dist, name), { recursive: true, force: true });
};

/** @returns {Promise<boolean>} whether there was anything to compile */
export const compileServer = async () => {
  const wanted = await serverFingerprint();
  if ((await readStamp('server')) === wanted) return false;
  await rm(stampPath('server'), { force: true });
  await clear();
  const { code, output } = await run(process.execPath, [inRoot('node_modules/typescript/bin/tsc'), '-p', inRoot('tsconfig.json')]);
  if (code !== 0) throw new Failure(`The sources do not compile:\n${output}`);
  await writeFile(stampPath('server'), wanted);
  return true;
};
