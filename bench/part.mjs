/** Runs one part of the bench and keeps what it measured. */
import { runCommand } from '../scripts/lib/failure.mjs';
import { keepResult } from './lib/results.mjs';

await runCommand(async () => {
  const [name] = process.argv.slice(2);
  const { run } = await import(`./parts/${name}.mjs`);
  await keepResult(name, await run());
});
// A pool or a queue of the product may keep the process alive: what was measured is kept.
process.exit();
