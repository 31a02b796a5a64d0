/** A PostgreSQL for tests: thrown-away data, so nothing waits for the disk; one folder per simultaneous run. */
import { startDatabase } from './database.mjs';
import { tryLock } from './lock.mjs';
import { inData } from './project.mjs';

const carelessSettings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };

const claim = async (number = 1) => {
  const folder = inData(`test-postgres-${number}`);
  const release = await tryLock(`${folder}.lock`);
  return release ? { folder, release } : claim(number + 1);
};

export const startTestDatabase = async () => {
  const { folder, release } = await claim();
  const database = await startDatabase({ folder, settings: carelessSettings });
  return {
    url: database.url,
    stop: async () => {
      await database.stop();
      await release();
    },
  };
};
