import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** Another server process on the same database. */
export interface SecondServer {
  readonly pid: number | undefined;
  /** Has it do what its clock would do at a time. */
  tick(now: Date): Promise<void>;
  /** Has it do one act of its Document Service, or of its database queries. */
  act(of: 'documents' | 'query', uid: string, act: string, about: object): Promise<void>;
  close(): Promise<void>;
}

/** Boots it with the settings of this process. Call `close` before the test's own server closes. */
export const openSecondServer = async (): Promise<SecondServer> => {
  const child = fork(resolve(__dirname, 'server-process.mjs'), {
    env: process.env,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const answer = () =>
    new Promise<void>((done, fail) => {
      const ended = () => fail(new Error('the second server ended'));
      child.once('exit', ended).once('message', () => {
        child.off('exit', ended);
        done();
      });
    });
  await answer();
  return {
    pid: child.pid,
    async tick(now) {
      child.send({ now: now.toISOString() });
      await answer();
    },
    async act(of, uid, act, about) {
      child.send({ of, uid, act, about });
      await answer();
    },
    async close() {
      child.send('stop');
      await once(child, 'exit');
    },
  };
};
