/** Lets a commit of this process wake its mail worker at once; without it the worker would find the job at its next poll. */
import { EventEmitter } from 'node:events';

const bell = new EventEmitter();

/** Rings for the worker of this process, if one runs. */
export function wake(): void {
  bell.emit('wake');
}

/** Waits for the bell, at most `milliseconds`. */
export function sleep(milliseconds: number): Promise<void> {
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
