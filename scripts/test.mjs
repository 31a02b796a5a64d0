/** `npm test`: everything that must hold, from a fresh clone. The last line is the sum over all checks and suites. */
import { runLongCommand } from './lib/long-command.mjs';

await runLongCommand(async () => {
  const { runAll } = await import('./lib/checks/run.mjs');
  const { passed, failed } = await runAll();
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`\n${passed} passed, ${failed} failed`);
});
