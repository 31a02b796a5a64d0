import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestApp } from '../../integration/support/app';

interface Cluster {
  readonly bin: string;
  readonly data: string;
  readonly account: { readonly uid?: number; readonly gid?: number };
}

/** Restarts the PostgreSQL of the tests, as after a power cut where `immediate`. Only where no other test runs on it. */
export const restartPostgres = async (mode: 'fast' | 'immediate'): Promise<void> => {
  const { bin, data, account } = JSON.parse(process.env.TEST_CLUSTER ?? 'null') as Cluster;
  const args = ['-D', data, '-m', mode, '-w', '-t', '60', '-l', join(data, 'server.log'), 'restart'];
  await promisify(execFile)(join(bin, 'pg_ctl'), args, { ...account, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } });
};

/** Ends every other connection to the test's database, as a restarting firewall or a failing standby would. Answers how many. */
export const cutConnections = async ({ sql }: TestApp): Promise<number> => {
  const cut = await sql(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
  );
  return cut.length;
};

/** Keeps every write of a case waiting for some time, so that requests pile up and take all connections of the pool. */
export const blockCases = async ({ sql }: TestApp, seconds: number): Promise<void> => {
  await sql(`do $$ begin lock table sop_cases in access exclusive mode; perform pg_sleep(${seconds}); end $$`);
};
