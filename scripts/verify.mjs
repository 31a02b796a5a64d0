/** `npm run verify [-- reference...]`: proves that nothing in the history of cases was changed, removed or inserted. */
import { readArguments } from './lib/evidence/verify-arguments.mjs';
import { runCommand } from './lib/failure.mjs';
import { installMissing } from './lib/install.mjs';
import { demandNode } from './lib/node-version.mjs';

await runCommand(async () => {
  demandNode();
  const asked = readArguments(process.argv.slice(2));
  await installMissing();
  const { verify } = await import('./lib/evidence/verify.mjs');
  await verify(asked);
});
