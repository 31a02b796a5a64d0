/** `npm run seal -- <file.json> [number]`: writes the newest daily seal, or that of a number, into a file to keep elsewhere. */
import { resolve } from 'node:path';
import { Failure, runCommand } from './lib/failure.mjs';
import { installMissing } from './lib/install.mjs';
import { demandNode } from './lib/node-version.mjs';

await runCommand(async () => {
  demandNode();
  const [file, number, ...others] = process.argv.slice(2);
  if (!file || others.length > 0 || (number !== undefined && !/^[1-9]\d{0,8}$/.test(number)))
    throw new Failure('Usage: npm run seal -- <file.json> [number of the seal]');
  await installMissing();
  const { writeSeal } = await import('./lib/evidence/seal.mjs');
  await writeSeal(resolve(process.env.INIT_CWD ?? process.cwd(), file), number === undefined ? null : Number(number));
});
