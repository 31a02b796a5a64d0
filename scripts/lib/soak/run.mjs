/** Runs the parts of the soak one after the other and prints their figures. Loaded after the packages are there. */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { arch, cpus, platform, totalmem } from 'node:os';
import { Failure } from '../failure.mjs';
import { run } from '../processes.mjs';
import { inData, inRoot } from '../project.mjs';

const ENDING = '.soak.ts';

const partsThere = async () =>
  (await readdir(inRoot('tests/soak'))).filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length));

const chosen = async (asked) => {
  const there = await partsThere();
  const unknown = asked.filter((name) => !there.includes(name));
  if (unknown.length > 0) throw new Failure(`There is no part "${unknown[0]}". The parts are ${there.join(', ')}.`);
  return asked.length > 0 ? asked : there;
};

/** `doneUnanswered` as `done unanswered`. */
const worded = (name) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const lines = ({ part, injected, figures }) => [
  `${part}: ${injected}`,
  ...Object.entries(figures).map(([name, value]) => `    ${worded(name)}: ${value}`),
];

/**
 * @param {string[]} asked names of parts
 * @returns {Promise<number>} the exit code
 */
export const runSoak = async (asked) => {
  const parts = await chosen(asked);
  const report = inData('soak.jsonl');
  await mkdir(inData('.'), { recursive: true });
  await rm(report, { force: true });
  const since = Date.now();
  const { code } = await run(
    process.execPath,
    [
      inRoot('node_modules/jest/bin/jest.js'),
      '-c',
      'tests/jest.soak.config.cjs',
      '--runInBand',
      ...parts.map((part) => `/${part}${ENDING}`),
    ],
    { show: true, env: { ...process.env, SOAK_REPORT: report } },
  );
  const found = (await readFile(report, 'utf8').catch(() => '')).split('\n').filter(Boolean);
  const minutes = ((Date.now() - since) / 60_000).toFixed(1);
  console.log(
    `\nSoak on ${platform()} ${arch()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${minutes} min\n`,
  );
  for (const line of found) console.log(`${lines(JSON.parse(line)).join('\n')}\n`);
  console.log(code === 0 ? 'Every invariant held.' : 'An invariant broke: see above.');
  return code;
};
