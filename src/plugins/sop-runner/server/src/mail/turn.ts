/**
 * One mail leaves a process at a time: from before the mail server is asked until what it answered is noted. A process
 * that dies thus leaves at most one of which nobody knows whether it went, and at most that one is sent again.
 */
let last: Promise<unknown> = Promise.resolve();

/** Does the work once all that came before has come to its end, well or not. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}
