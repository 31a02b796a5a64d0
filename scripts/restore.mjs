/** `npm run restore -- <folder>`: puts a backup into an empty database and an empty store of files: all of it or nothing. Servers must be stopped. */
import { runCommand } from './lib/failure.mjs';
import { installMissing } from './lib/install.mjs';
import { demandNode } from './lib/node-version.mjs';

await runCommand(async () => {
  demandNode();
  await installMissing();
  const { restore } = await import('./lib/backup/restore.mjs');
  await restore(process.argv.slice(2));
});
