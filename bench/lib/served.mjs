/** Starts the product as a process of its own and asks it things. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { whenReady } from '../../scripts/lib/processes.mjs';

/**
 * @param {Record<string, string | undefined>} env
 * @param {URL} [script] the process; one that answers as `served-process.mjs` does
 * @returns {Promise<{ address: string, pid: number, ask: (ask: string, about?: unknown) => Promise<any>, stop: () => Promise<void> }>}
 */
export const serve = async (env, script = new URL('./served-process.mjs', import.meta.url)) => {
  const child = fork(fileURLToPath(script), { env, execArgv: ['--expose-gc'] });
  const waiting = new Map();
  child.on('message', ({ id, answer, fault }) => {
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (fault === undefined) resolve?.(answer);
    else reject?.(new Error(fault));
  });
  child.once('exit', (code) => waiting.forEach(({ reject }) => reject(new Error(`the server ended (${code})`))));
  const { port } = await whenReady(child, 'the server');
  let last = 0;
  return {
    address: `http://127.0.0.1:${port}`,
    pid: child.pid,
    ask: (ask, about) =>
      new Promise((resolve, reject) => {
        const id = (last += 1);
        waiting.set(id, { resolve, reject });
        child.send({ id, ask, about });
      }),
    async stop() {
      const ended = once(child, 'exit');
      child.send({ ask: 'stop' });
      await ended;
    },
  };
};
