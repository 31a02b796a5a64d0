/**
 * `npm run backup [-- folder]`: the database and the stored files as they are at one moment, with checksums, into a new folder. Servers may go
 * on meanwhile. From the demo's database or DATABASE_URL.
 */
import { runCommand } from './lib/failure.mjs';
import { installMissing } from './lib/install.mjs';
import { demandNode } from './lib/node-version.mjs';

await runCommand(async () => {
  demandNode();
  await installMissing();
  const { backUp } = await import('./lib/backup/back-up.mjs');
  await backUp(process.argv.slice(2));
});
