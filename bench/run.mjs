/** `npm run bench [part...]`: speed as ratios against floors measured in the same run; without a name, all parts. */
import { runLongCommand } from '../scripts/lib/long-command.mjs';

await runLongCommand(async () => {
  const { runParts } = await import('./lib/run-parts.mjs');
  await runParts(process.argv.slice(2));
});
