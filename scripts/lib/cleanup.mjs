/** What was started is stopped in the opposite order: at Ctrl-C, when asked to end, and after a failure. */
import { endRunning } from './processes.mjs';

const started = [];
let stopping;

/** Remembers how to stop something that was just started. */
export const onStop = (stop) => started.push(stop);

export const isStopping = () => stopping !== undefined;

/** Stops everything; the second call waits for the first. */
export const stopAll = () => {
  stopping ??= (async () => {
    endRunning();
    while (started.length > 0) {
      await started
        .pop()()
        .catch((error) => console.error(error));
    }
  })();
  return stopping;
};

/** Ends this process in order when it is asked to. */
export const stopOnSignals = (say) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      if (!isStopping()) say();
      void stopAll().then(() => process.exit(signal === 'SIGINT' ? 130 : 0));
    });
};

/** npm passes signals to its shell only, which dies without passing them on: notice that it is gone. */
export const stopWithNpm = (say) => {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid === parent || isStopping()) return;
    say();
    void stopAll().then(() => process.exit(0));
  }, 500).unref();
};
