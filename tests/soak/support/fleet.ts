import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** A server process that can be killed and comes back on the same database. */
export interface Server {
  /** Where it listens now; waits while it is down. */
  address(): Promise<string>;
  /** Ends it as `kill -9` does and starts it again, after `meanwhile` is done. Resolves once it serves. */
  killAndRestart(meanwhile?: () => Promise<unknown>): Promise<void>;
  /** Has it replay every case and check its chain of hashes: how many there are, and how many do not prove true. */
  verify(): Promise<{ readonly cases: number; readonly wrong: number }>;
  /** Leaves no room for files on its disk, or room again. */
  fillDisk(isFull: boolean): Promise<void>;
  /** Has it archive every finished case. Null where it was killed meanwhile. */
  archive(): Promise<{ readonly archived: number; readonly left: number } | null>;
  /** What it printed: warnings and errors. */
  readonly said: () => string;
  /** How often it ended by itself, which no fault may make it do. */
  readonly falls: () => number;
  close(): Promise<void>;
}

/** What an office's server does and a server under test leaves to others. */
const LIVE = { MAIL_WORKER: 'true', CLOCK: 'true', LOG_LEVEL: 'warn' };

const KEPT = 200_000;

/** Starts a server on the database of this process's settings. */
export const openServer = async (settings: Readonly<Record<string, string>> = {}): Promise<Server> => {
  let said = '';
  let falls = 0;
  const ending = new WeakSet<ChildProcess>();
  const boot = async (): Promise<{ readonly child: ChildProcess; readonly address: string }> => {
    const child = fork(resolve(__dirname, 'server-process.mjs'), {
      env: { ...process.env, ...LIVE, ...settings },
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const keep = (text: Buffer): void => void (said = (said + text.toString()).slice(-KEPT));
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('exit', () => void (falls += ending.has(child) ? 0 : 1));
    const port = await new Promise<number>((done, fail) => {
      child.once('message', (message: { readonly port: number }) => done(message.port));
      child.once('exit', (code) => fail(new Error(`the server ended (${code}) before it was ready:\n${said.slice(-2_000)}`)));
    });
    return { child, address: `http://127.0.0.1:${port}` };
  };
  let running = boot();
  await running;
  return {
    address: async () => (await running).address,
    async killAndRestart(meanwhile) {
      const { child } = await running;
      ending.add(child);
      const isOver = child.exitCode !== null || child.signalCode !== null;
      const gone = isOver ? Promise.resolve() : once(child, 'exit');
      child.kill('SIGKILL');
      running = gone.then(() => meanwhile?.()).then(boot);
      await running;
    },
    async verify() {
      const { child } = await running;
      const answer = once(child, 'message');
      child.send('verify');
      const [verdict] = (await answer) as [{ readonly cases: number; readonly wrong: number }];
      return verdict;
    },
    async fillDisk(isFull) {
      const { child } = await running;
      const done = once(child, 'message');
      child.send(isFull ? 'disk full' : 'disk free');
      await done;
    },
    async archive() {
      const { child } = await running;
      const ends = new AbortController();
      const gone = once(child, 'exit', { signal: ends.signal }).then(() => null);
      const done = once(child, 'message', { signal: ends.signal }).then(([result]) => result as { archived: number; left: number });
      child.send('archive');
      return Promise.race([gone, done]).finally(() => {
        gone.catch(() => undefined);
        done.catch(() => undefined);
        ends.abort();
      });
    },
    said: () => said,
    falls: () => falls,
    async close() {
      const { child } = await running;
      if (child.exitCode !== null || child.signalCode !== null) return;
      ending.add(child);
      const gone = once(child, 'exit');
      child.send('stop');
      await gone;
    },
  };
};
