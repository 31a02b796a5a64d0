import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

/** What became of a program. */
export interface Ended {
  readonly code: number;
  /** Of both streams. */
  readonly output: string;
}

/** Runs a program of the project, by its path below the project, to its end. */
export const program = (path: string, args: readonly string[] = [], settings: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  new Promise((done) => {
    const env = { ...process.env, ...settings };
    const child = execFile(process.execPath, [resolve(path), ...args], { env }, (_error, output, errors) =>
      done({ code: child.exitCode ?? -1, output: output + errors }),
    );
  });
