/** What was started is stopped in the opposite order: at Ctrl-C, when asked to end, and after a failure. */
import { endRunning } from './processes.mjs';

const started = [];
let stopping;

/** Remembers how to stop something that was just started. */
export const onStop = (stop) => started.push(stop);

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
      if (!stopping) say();
      void stopAll().then(() => process.exit(signal === 'SIGINT' ? 130 : 0));
    });
};
