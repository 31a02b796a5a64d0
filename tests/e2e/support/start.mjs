/** Before all browser tests: the real product, built for production, seeded with the demo, with a mailbox of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProduct } from '../../../scripts/lib/build.mjs';
import { onStop, stopAll } from '../../../scripts/lib/cleanup.mjs';
import { startMailbox } from '../../../scripts/lib/mailbox.mjs';
import { freePort } from '../../../scripts/lib/ports.mjs';
import { seedProduct, startProduct } from '../../../scripts/lib/product.mjs';
import { step } from '../../../scripts/lib/progress.mjs';
import { startTestDatabase } from '../../../scripts/lib/test-database.mjs';
import { testEnvironment } from '../../../scripts/lib/test-environment.mjs';

const openFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sop-runner-e2e-'));
  onStop(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

const startAll = async () => {
  const folder = await openFolder();
  const database = await startTestDatabase({ fresh: 'e2e' });
  onStop(database.stop);
  const mailbox = await startMailbox({ smtpPort: await freePort(), webPort: await freePort(), folder: join(folder, 'mails') });
  onStop(mailbox.stop);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    ...testEnvironment,
    ...mailbox.settings,
    NODE_ENV: 'production',
    PORT: String(port),
    PUBLIC_URL: address,
    DATABASE_URL: database.url('e2e'),
    SIGN_INS_FILE: join(folder, 'sign-ins.json'),
  };
  await buildProduct(env);
  await step('Seeding', () => seedProduct(env));
  const product = await step('Starting Strapi', () => startProduct(env));
  onStop(product.stop);
  Object.assign(process.env, { E2E_ADDRESS: address, E2E_MAILBOX: mailbox.address, E2E_FOLDER: folder, E2E_DATABASE: env.DATABASE_URL });
};

export default async () => {
  try {
    await startAll();
  } catch (error) {
    await stopAll();
    throw error;
  }
  return stopAll;
};
