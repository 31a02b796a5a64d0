/** One PostgreSQL server: making its data folder, starting and stopping it, also after it was killed. */
import { chown, mkdir, readFile, rename, rm, stat, writeFile, appendFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../failure.mjs';
import { run } from '../processes.mjs';

const plainEnvironment = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };

const exists = (path) =>
  stat(path).then(
    () => true,
    () => false,
  );

const own = async (path, { uid, gid }) => (uid === undefined ? undefined : chown(path, uid, gid));

/** A cluster is made in a folder beside and renamed when whole: a power cut cannot leave half a database. */
export const initialise = async ({ bin, data, account }, { user, password }) => {
  if (await exists(join(data, 'PG_VERSION'))) return;
  const making = `${data}.new`;
  const passwordFile = join(dirname(data), 'first-password');
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { mode: 0o700 });
  await own(making, account);
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  await own(passwordFile, account);
  const flags = [
    `--pgdata=${making}`,
    `--username=${user}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
  ];
  const { code, output } = await run(join(bin, 'initdb'), flags, { ...account, env: plainEnvironment, cwd: '/' });
  await rm(passwordFile, { force: true });
  if (code !== 0) throw new Failure(`The database could not be made in ${data}:\n${output}`);
  await appendFile(join(making, 'postgresql.conf'), "\ninclude_if_exists 'sop-runner.conf'\n");
  await rename(making, data);
};

const settingsText = (port, settings) =>
  Object.entries({
    port,
    listen_addresses: "'127.0.0.1'",
    unix_socket_directories: "''",
    timezone: "'UTC'",
    log_timezone: "'UTC'",
    max_connections: 200,
    ...settings,
  })
    .map(([name, value]) => `${name} = ${value}\n`)
    .join('');

const control = ({ bin, data, account }, ...args) =>
  run(join(bin, 'pg_ctl'), ['-D', data, ...args], { ...account, env: plainEnvironment, cwd: '/' });

const isRunning = async (cluster) => (await control(cluster, 'status')).code === 0;

/** Ends the server; one left over from a killed run is found by its data folder. Never touches its lock file. */
export const stopCluster = async (cluster) => {
  if (!(await isRunning(cluster))) return;
  const { code } = await control(cluster, '-m', 'fast', '-w', '-t', '20', 'stop');
  if (code !== 0) await control(cluster, '-m', 'immediate', '-w', '-t', '20', 'stop');
};

const logTail = async (log) => (await readFile(log, 'utf8').catch(() => '')).split('\n').slice(-15).join('\n');

/** Starts the server on the port. After a kill its memory may be held for a moment: it tries for five seconds. */
export const startCluster = async (cluster, port, settings) => {
  await stopCluster(cluster);
  const file = join(cluster.data, 'sop-runner.conf');
  const log = join(cluster.data, 'server.log');
  await rm(file, { force: true });
  await rm(log, { force: true });
  await writeFile(file, settingsText(port, settings), { mode: 0o644 });
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const { code } = await control(cluster, '-l', log, '-w', '-t', '60', 'start');
    if (code === 0) return;
    await pause(250);
  }
  throw new Failure(`PostgreSQL did not start from ${cluster.data}. Its log ends with:\n${await logTail(log)}`);
};
