/** Lets a commit of this process wake its mail worker at once; without it the worker would find the job at its next poll. */
import { EventEmitter } from 'node:events';

const bell = new EventEmitter();
/** A ring while the worker was busy must not be lost. */
let hasRung = false;

/** Rings for the worker of this process, if one runs. */
export function wake(): void {
  hasRung = true;
  bell.emit('wake');
}

/** Waits for a ring since the last sleep, at most `milliseconds`. */
export async function sleep(milliseconds: number): Promise<void> {
  if (!hasRung) await ring(milliseconds);
  hasRung = false;
}

function ring(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      bell.off('wake', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    bell.on('wake', done);
  });
}
