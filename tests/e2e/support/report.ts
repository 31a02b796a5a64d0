/** Prints a figure that a browser test measured, among the test's own lines. */
export const report = (figure: string): void => void process.stdout.write(`     ${figure}\n`);
