/** How to connect to an embedded PostgreSQL; remembered beside its data, readable by its owner only. */
import { randomBytes } from 'node:crypto';
import { chown, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort, isFree } from '../ports.mjs';

const user = 'sop';

const remembered = async (file) => JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));

/** The password of the first start, and the port of the last one while it is free. */
export const openConnection = async (home) => {
  const file = join(home, 'connection.json');
  const before = await remembered(file);
  const port = before.port && (await isFree(before.port)) ? before.port : await freePort();
  const connection = { user, password: before.password ?? randomBytes(24).toString('hex'), port };
  await writeFile(file, `${JSON.stringify(connection, null, 2)}\n`, { mode: 0o600 });
  const owner = await stat(home);
  await chown(file, owner.uid, owner.gid).catch(() => undefined);
  return connection;
};

/** How to reach a server that is already running. */
export const rememberedUrl = async (home, database) => urlOf(await remembered(join(home, 'connection.json')), database);

export const urlOf = ({ user: name, password, port }, database) => `postgresql://${name}:${password}@127.0.0.1:${port}/${database}`;
