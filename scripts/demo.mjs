/** `npm run demo`: the whole product on this machine, from a fresh clone, with nothing to set up. */
import { once } from 'node:events';
import { isStopping, stopAll, stopOnSignals, stopWithNpm } from './lib/cleanup.mjs';
import { Failure, runCommand } from './lib/failure.mjs';
import { installMissing } from './lib/install.mjs';
import { demandNode } from './lib/node-version.mjs';

await runCommand(async () => {
  demandNode();
  const say = () => console.log('\nStopping …');
  stopOnSignals(say);
  stopWithNpm(say);
  try {
    console.log('\nSOP Runner: demo\n');
    await installMissing();
    const { runDemo } = await import('./lib/demo/run.mjs');
    const server = await runDemo();
    const [code, signal] = await once(server, 'exit');
    if (!isStopping()) throw new Failure(`Strapi ended by itself (${signal ?? code}). Its last lines are above.`);
  } finally {
    await stopAll();
  }
});
