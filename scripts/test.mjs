/** `npm test`: everything that must hold, from a fresh clone. The last line is the sum over all checks and suites. */
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
  const { runAll } = await import('./lib/checks/run.mjs');
  const { passed, failed } = await runAll();
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`\n${passed} passed, ${failed} failed`);
});
