/** `npm run bench [part...]`: speed as ratios against floors measured in the same run; without a name, all parts. */
import { stopOnSignals } from '../scripts/lib/cleanup.mjs';
import { runCommand } from '../scripts/lib/failure.mjs';
import { installMissing } from '../scripts/lib/install.mjs';
import { demandNode } from '../scripts/lib/node-version.mjs';

await runCommand(async () => {
  demandNode();
  stopOnSignals(() => console.log('\nStopped before the end: what was measured is kept.'));
  await installMissing();
  const { runParts } = await import('./lib/run-parts.mjs');
  await runParts(process.argv.slice(2));
});
