/** Timing, as a bench on a shared machine can have it: several rounds of each side by turns, medians, ratios. */

export const median = (numbers) => {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Operations per second of `jobs`, each an async function, `concurrency` at a time. */
export const throughput = async (jobs, concurrency) => {
  const queue = [...jobs];
  const operations = { done: 0 };
  const worker = async () => {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
      // Not `+= await`: that adds to what the sum was before the others added to it.
      const done = await job();
      operations.done += done;
    }
  };
  const start = process.hrtime.bigint();
  await Promise.all(Array.from({ length: concurrency }, worker));
  return operations.done / (Number(process.hrtime.bigint() - start) / 1e9);
};

/** Milliseconds that `work` takes. */
export const timed = async (work) => {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
};
