import { appendFileSync } from 'node:fs';

/** A figure that a part of the soak found. */
export type Figures = Readonly<Record<string, number | string>>;

/** Tells what was injected and what was counted; the command prints it when all parts have ended. */
export const tell = (part: string, injected: string, figures: Figures): void => {
  const file = process.env.SOAK_REPORT;
  if (file) appendFileSync(file, `${JSON.stringify({ part, injected, figures })}\n`);
};

/** What is wrong in all, and which, for a table: `0`, or `2 (casesOutOfStep 2)`. */
export const sumOf = (wrong: object): string => {
  const found = Object.entries(wrong).filter(([, count]) => count !== 0);
  const sum = found.reduce((total, [, count]) => total + Number(count), 0);
  return sum === 0 ? `0 of ${Object.keys(wrong).length} kinds` : `${sum} (${found.map(([name, count]) => `${name} ${count}`).join(', ')})`;
};
