/** `npm run form -- <number> out.pdf [--paper f4]`: prints the official form of an SOP, with the NIP, for signature. */
import { runCommand } from './lib/failure.mjs';
import { readArguments } from './lib/form/arguments.mjs';
import { installMissing } from './lib/install.mjs';
import { demandNode } from './lib/node-version.mjs';

await runCommand(async () => {
  demandNode();
  const asked = readArguments(process.argv.slice(2));
  await installMissing();
  const { printForm } = await import('./lib/form/print.mjs');
  await printForm(asked);
});
