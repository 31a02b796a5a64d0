/** Runs one test suite to its end and reads its counts from the report it leaves. */
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { inData, root } from '../project.mjs';
import { endWithUs, stop } from '../processes.mjs';

const patience = 35 * 60_000;
/** How long a suite may go on after its report: longer means that a test left something open. */
const grace = 20_000;

const readReport = async (file) => {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  try {
    return text && JSON.parse(text);
  } catch {
    return undefined;
  }
};

const watch = async (child, file, ended) => {
  const deadline = Date.now() + patience;
  while (!ended.aborted && Date.now() < deadline) {
    if (await readReport(file)) {
      await pause(grace, undefined, { signal: ended }).catch(() => undefined);
      break;
    }
    await pause(500, undefined, { signal: ended }).catch(() => undefined);
  }
  if (ended.aborted) return false;
  await stop(child);
  return true;
};

/**
 * @param {{ name: string, command: string[], env?: object, count: (report: any) => { passed: number, failed: number } }} suite
 *   `command` gets the report's path through the REPORT placeholder
 */
export const runSuite = async ({ name, command, env = {}, count }) => {
  const file = inData(`report-${name}.json`);
  await rm(file, { force: true });
  const withFile = (value) => value.replace('REPORT', file);
  const settings = Object.fromEntries(Object.entries(env).map(([key, value]) => [key, withFile(value)]));
  const child = spawn(process.execPath, command.map(withFile), { cwd: root, env: { ...process.env, ...settings }, stdio: 'inherit' });
  endWithUs(child);
  const ended = new AbortController();
  const exit = new Promise((resolve) => {
    child.once('exit', (code) => {
      ended.abort();
      resolve(code);
    });
  });
  const hung = await watch(child, file, ended.signal);
  const code = await exit;
  const report = await readReport(file);
  if (!report) return { passed: 0, failed: 1, note: 'the suite ended without a report' };
  const { passed, failed } = count(report);
  if (hung) return { passed, failed: failed + 1, note: 'the suite did not end: a test left something open' };
  if (passed + failed === 0) return { passed, failed: 1, note: 'the suite has no tests' };
  // A non-zero end without a failed test is a failure of the suite itself, such as its set-up.
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
};
