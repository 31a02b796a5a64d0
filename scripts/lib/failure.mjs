/** A failure the reader can act on: its message is the whole explanation, so no stack is printed. */
export class Failure extends Error {}

/** Runs a command's main function; prints a plain message on a `Failure` and the stack on everything else. */
export const runCommand = async (main) => {
  try {
    await main();
  } catch (error) {
    process.exitCode = 1;
    console.error(error instanceof Failure ? `\n${error.message}\n` : error);
  }
};
