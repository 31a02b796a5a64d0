/**
 * The account PostgreSQL runs under: PostgreSQL refuses to run as root, so root starts it as the owner of its data,
 * or as the system's `postgres` user, which is made when it is missing.
 */
import { stat } from 'node:fs/promises';
import { Failure } from '../failure.mjs';
import { run } from '../processes.mjs';

const idOf = async (flag) => {
  const { code, output } = await run('id', [flag, 'postgres'], { cwd: '/' });
  return code === 0 ? Number(output.trim()) : undefined;
};

const find = async () => {
  const uid = await idOf('-u');
  const gid = await idOf('-g');
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
};

const create = async () => {
  await run('groupadd', ['--system', 'postgres'], { cwd: '/' });
  const { output } = await run('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres'], { cwd: '/' });
  return (
    (await find()) ??
    Promise.reject(
      new Failure(
        `PostgreSQL refuses to run as root, and the user "postgres" could not be made:\n${output}\n` +
          'Make it yourself (useradd --system postgres), run as a normal user, or set DATABASE_URL to your own PostgreSQL.',
      ),
    )
  );
};

/**
 * @param {string} data the data folder, which may not be there yet
 * @returns {Promise<{ uid?: number, gid?: number }>} empty when it is the present user
 */
export const accountFor = async (data) => {
  if (process.getuid?.() !== 0) return {};
  const owner = await stat(data).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return (await find()) ?? create();
};

/** Whether the account may enter the folder: one parent with mode 0700 is enough to say no. */
export const canEnter = async (folder, account) => {
  const { code } = await run('test', ['-x', folder], { ...account, cwd: '/' });
  return code === 0;
};
