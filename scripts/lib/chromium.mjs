/** The browser of the browser tests: one that is there, else the system's package, else Playwright's own download. */
import { existsSync, readFileSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { run } from './processes.mjs';
import { inRoot } from './project.mjs';

const systemPaths = JSON.parse(readFileSync(new URL('./chromium-paths.json', import.meta.url), 'utf8'));

const present = async () => {
  const system = [process.env.CHROMIUM_PATH, ...systemPaths].find((path) => path && existsSync(path));
  if (system) return system;
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
};

const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];

const viaApt = async () => {
  for (const args of [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
  ]) {
    const [command, ...rest] = [...asRoot, ...args];
    const { code, output } = await run(command, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (code !== 0) return output;
  }
  return '';
};

const viaPlaywright = async () => {
  const { output } = await run(process.execPath, [inRoot('node_modules/@playwright/test/cli.js'), 'install', 'chromium']);
  return output;
};

/** @returns {Promise<string>} the program's path; never a silent skip */
export const demandChromium = async () => {
  const reports = [];
  for (const install of [async () => '', viaApt, viaPlaywright]) {
    reports.push(await install());
    const path = await present();
    if (path) return path;
  }
  throw new Failure(
    `The browser tests need Chromium, and it could not be installed:\n${reports.join('\n').trim()}\n` +
      'Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to a Chromium or Chrome.',
  );
};
