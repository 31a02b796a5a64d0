/** `npm run archive -- --by <address>`: makes bundles of cases that were finished long ago and removes their rows. */
import { readArguments } from './lib/evidence/archive-arguments.mjs';
import { runCommand } from './lib/failure.mjs';
import { installMissing } from './lib/install.mjs';
import { demandNode } from './lib/node-version.mjs';

await runCommand(async () => {
  demandNode();
  const asked = readArguments(process.argv.slice(2));
  await installMissing();
  const { archive } = await import('./lib/evidence/archive.mjs');
  await archive(asked);
});
