/** Says what is going on, how long it has been going on, and how it ended. */
const screen = process.stdout;
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** On a terminal the line counts seconds; in a log file a line appears now and then. */
const ticker = (title, since) =>
  screen.isTTY
    ? setInterval(() => screen.write(`\r  … ${title} ${seconds(since)} `), 500)
    : setInterval(() => screen.write(`  … ${title}: still at it after ${seconds(since)}\n`), 20_000);

/**
 * @template Result
 * @param {string} title
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export const step = async (title, work) => {
  const since = Date.now();
  const timer = ticker(title, since);
  const end = (mark) => {
    clearInterval(timer);
    screen.write(`${screen.isTTY ? '\r\x1b[2K' : ''}  ${mark} ${title} (${seconds(since)})\n`);
  };
  try {
    const result = await work();
    end('✓');
    return result;
  } catch (error) {
    end('✗');
    throw error;
  }
};
