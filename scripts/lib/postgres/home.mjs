/**
 * The folder of one PostgreSQL: inside the project, or, when the account that runs it cannot get there (a project
 * below a home folder with mode 0700, started by root), outside. A moved one is remembered in `moved-to`.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Failure } from '../failure.mjs';
import { run } from '../processes.mjs';
import { accountFor, canEnter } from './account.mjs';

const exists = (path) =>
  stat(path).then(
    () => true,
    () => false,
  );

const outside = (preferred) => {
  const mark = createHash('sha256').update(preferred).digest('hex').slice(0, 8);
  return ['/var/lib', '/var/tmp', '/tmp'].map((parent) => join(parent, `sop-runner-${basename(preferred)}-${mark}`));
};

const moveOut = async (preferred, account) => {
  for (const place of outside(preferred)) {
    const made = await mkdir(place, { recursive: true, mode: 0o755 }).then(
      () => true,
      () => false,
    );
    if (!made || !(await canEnter(place, account))) continue;
    for (const part of ['data', 'connection.json'])
      if (await exists(join(preferred, part))) await run('cp', ['-a', join(preferred, part), join(place, part)], { cwd: '/' });
    await writeFile(join(preferred, 'moved-to'), place);
    await rm(join(preferred, 'data'), { recursive: true, force: true });
    return place;
  }
  throw new Failure(
    `The database cannot live in ${preferred}: the user that runs PostgreSQL cannot enter that folder, and no other place could be made.\n` +
      'Move the project to a folder others may enter, run as a normal user, or set DATABASE_URL to your own PostgreSQL.',
  );
};

/** @returns {Promise<{ home: string, data: string, account: { uid?: number, gid?: number } }>} */
export const openHome = async (preferred) => {
  await mkdir(preferred, { recursive: true });
  const moved = await readFile(join(preferred, 'moved-to'), 'utf8').catch(() => undefined);
  if (moved && (await exists(moved))) return { home: moved, data: join(moved, 'data'), account: await accountFor(join(moved, 'data')) };
  const account = await accountFor(join(preferred, 'data'));
  const home = (await canEnter(preferred, account)) ? preferred : await moveOut(preferred, account);
  return { home, data: join(home, 'data'), account };
};
