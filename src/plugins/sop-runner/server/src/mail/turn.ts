/**
 * One mail at a time leaves a process: from before the mail server is asked until what it answered is noted. A process that dies thus leaves
 * at most one mail of which nobody knows whether it went, and sends at most that one again.
 */
let last: Promise<unknown> = Promise.resolve();

/** Does the work once all that came before has come to its end, well or not. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}
