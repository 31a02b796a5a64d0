/** A command that takes minutes: it can be stopped, and needs no more than Node, npm and git to begin. */
import { stopOnSignals, stopWithNpm } from './cleanup.mjs';
import { runCommand } from './failure.mjs';
import { installMissing } from './install.mjs';
import { demandNode } from './node-version.mjs';

/** Installs what is missing, then runs `work`; `work` loads what needs packages itself. */
export const runLongCommand = (work) =>
  runCommand(async () => {
    demandNode();
    const say = () => console.log('\nStopped before the end.');
    stopOnSignals(say);
    stopWithNpm(say);
    await installMissing();
    await work();
  });
