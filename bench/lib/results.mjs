/** What each part measured last, and on what: one file a part, so that a part can be measured again alone. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { run } from '../../scripts/lib/processes.mjs';
import { inRoot } from '../../scripts/lib/project.mjs';
import { PARTS } from './parts.mjs';

const fileOf = (name) => inRoot('bench/results', `${name}.json`);

const versionOf = async (name) => JSON.parse(await readFile(inRoot('node_modules', name, 'package.json'), 'utf8')).version;

const git = async (...args) => {
  const { code, output } = await run('git', args);
  return code === 0 ? output.trim() : '';
};

/** The commit that was measured; "+" says that files were changed since. */
const commit = async () => {
  const changed = await git('status', '--porcelain', '--untracked-files=no', '--', 'src', 'config', 'package-lock.json');
  return `${await git('rev-parse', '--short', 'HEAD')}${changed === '' ? '' : '+'}`;
};

const machine = async () => ({
  node: process.versions.node,
  strapi: await versionOf('@strapi/strapi'),
  cores: cpus().length,
  processor: cpus()[0]?.model ?? 'unknown',
  memoryGiB: Math.round(totalmem() / 2 ** 30),
});

/**
 * @typedef {{ what: string, ratio: number | null, target: string | null, isMet: boolean | null, measured: string, how: string }} Row one line of
 *   the report; without a target it only informs
 * @param {string} name of the part
 * @param {{ rows: Row[], text?: string, postgres?: string }} result `text` is Markdown that goes below the table
 */
export const keepResult = async (name, result) => {
  await mkdir(inRoot('bench/results'), { recursive: true });
  const taken = { on: new Date().toISOString().slice(0, 16), commit: await commit(), ...(await machine()) };
  await writeFile(fileOf(name), `${JSON.stringify({ name, taken, ...result }, null, 2)}\n`);
};

/** The kept results, in the parts' order. */
export const readResults = async () => {
  const texts = await Promise.all(PARTS.map((name) => readFile(fileOf(name), 'utf8').catch(() => null)));
  return texts.filter((text) => text !== null).map((text) => JSON.parse(text));
};
