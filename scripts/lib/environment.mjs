/** Settings: the environment first, then `.env`. Secrets that are in neither are made once and kept in `.env`. */
import { randomBytes } from 'node:crypto';
import { appendFile, chmod, readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { inRoot } from './project.mjs';

const secret = (bytes = 32) => randomBytes(bytes).toString('base64url');

const makers = {
  APP_KEYS: () => `${secret()},${secret()}`,
  ADMIN_JWT_SECRET: secret,
  API_TOKEN_SALT: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
  JWT_SECRET: secret,
};

const file = inRoot('.env');

/** @returns {Promise<Record<string, string | undefined>>} */
export const readEnvironment = async () => ({ ...parseEnv(await readFile(file, 'utf8').catch(() => '')), ...process.env });

/** @returns {Promise<Record<string, string | undefined>>} the settings with all secrets */
export const prepareEnvironment = async () => {
  const known = await readEnvironment();
  const missing = Object.keys(makers).filter((name) => !known[name]);
  if (missing.length === 0) return known;
  const made = missing.map((name) => [name, makers[name]()]);
  const lines = made.map(([name, value]) => `${name}=${value}\n`).join('');
  await appendFile(file, `\n# Made at the first start. Changing one signs everybody out.\n${lines}`, { mode: 0o600 });
  await chmod(file, 0o600);
  return { ...known, ...Object.fromEntries(made) };
};
