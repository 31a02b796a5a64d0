/** The database of a command: yours, or the demo's, whether the demo is running or not. */
import { existsSync } from 'node:fs';
import { startDatabase } from './database.mjs';
import { Failure } from './failure.mjs';
import { tryLock } from './lock.mjs';
import { rememberedUrl } from './postgres/connection.mjs';
import { openHome } from './postgres/home.mjs';
import { step } from './progress.mjs';
import { inData } from './project.mjs';

const folder = inData('postgres');

/** @returns {Promise<{ url: string, stop: () => Promise<void> }>} */
export const openCommandDatabase = async (env) => {
  if (env.DATABASE_URL) return { url: env.DATABASE_URL, stop: async () => {} };
  if (!existsSync(folder)) throw new Failure('There is no database: set DATABASE_URL, or run npm run demo first.');
  const release = await tryLock(inData('demo.lock'));
  if (!release) return { url: await rememberedUrl((await openHome(folder)).home, 'sop'), stop: async () => {} };
  try {
    const database = await step('Starting PostgreSQL', () => startDatabase({ folder }));
    return {
      url: database.url(),
      stop: async () => {
        await database.stop();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
};
