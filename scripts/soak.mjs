/**
 * `npm run test:soak [-- part …]`: faults injected into the running product, for minutes. Prints what was injected and counted; ends with an
 * error where an invariant broke. Without parts it runs all of them.
 */
import { stopOnSignals, stopWithNpm } from './lib/cleanup.mjs';
import { runCommand } from './lib/failure.mjs';
import { installMissing } from './lib/install.mjs';
import { demandNode } from './lib/node-version.mjs';

await runCommand(async () => {
  demandNode();
  const say = () => console.log('\nStopped before the end.');
  stopOnSignals(say);
  stopWithNpm(say);
  await installMissing();
  const { runSoak } = await import('./lib/soak/run.mjs');
  process.exitCode = await runSoak(process.argv.slice(2));
});
