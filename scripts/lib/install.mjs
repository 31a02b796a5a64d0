/** Installs what the lockfile names and is not there yet. Node builtins only: nothing is installed when this runs. */
import { readFile } from 'node:fs/promises';
import { Failure } from './failure.mjs';
import { run } from './processes.mjs';
import { step } from './progress.mjs';
import { inRoot } from './project.mjs';

const packagesOf = async (file) => JSON.parse(await readFile(inRoot(file), 'utf8').catch(() => '{}')).packages ?? {};

/** Packages for other machines are in the lockfile too, and are rightly absent. */
const isOptional = ({ optional, devOptional, link, os, cpu }) => optional || devOptional || link || os || cpu;

const isInstalled = async () => {
  const wanted = await packagesOf('package-lock.json');
  const present = await packagesOf('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([path, entry]) => path === '' || isOptional(entry) || present[path]?.version === entry.version);
};

export const installMissing = async () => {
  if (await isInstalled()) return;
  await step('Installing packages (a few minutes, once)', async () => {
    const { code, output } = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
    if (code !== 0) throw new Failure(`npm ci failed:\n${output}`);
  });
};
