/** A file that says "this folder is in use by process N"; the lock of a dead process does not count. */
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

const startOf = async (pid) => {
  // Field 22 of /proc/<pid>/stat: after a restart of the machine the same number is another process.
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
};

const holder = async (file) => {
  const [pid, started] = (await readFile(file, 'utf8').catch(() => '')).split(' ');
  return pid && isAlive(Number(pid)) && (await startOf(Number(pid))) === (started ?? '') ? Number(pid) : undefined;
};

/** @returns {Promise<(() => Promise<void>) | undefined>} releases the lock; undefined when a living process holds it */
export const tryLock = async (file) => {
  await mkdir(dirname(file), { recursive: true });
  if (await holder(file)) return undefined;
  await rm(file, { force: true });
  const handle = await open(file, 'wx').catch(() => undefined);
  if (!handle) return undefined;
  await handle.writeFile(`${process.pid} ${await startOf(process.pid)}`);
  await handle.close();
  return () => rm(file, { force: true });
};
