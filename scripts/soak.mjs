/**
 * `npm run test:soak [-- part …]`: faults injected into the running product, for minutes. Prints what was injected and counted; ends with an
 * error where an invariant broke. Without parts it runs all of them.
 */
import { runLongCommand } from './lib/long-command.mjs';

await runLongCommand(async () => {
  const { runSoak } = await import('./lib/soak/run.mjs');
  process.exitCode = await runSoak(process.argv.slice(2));
});
