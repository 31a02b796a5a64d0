import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import systemPaths from '../../scripts/lib/chromium-paths.json';

const executablePath = [process.env.CHROMIUM_PATH, ...systemPaths].find((path) => path !== undefined && existsSync(path));

/** Chromium refuses its sandbox to root only. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** The browser asks nobody but the product. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-pings',
];

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  globalSetup: join(__dirname, 'support/start.mjs'),
  globalTimeout: 40 * 60_000,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  retries: 0,
  // Each has an office of its own: support/start.mjs starts as many.
  workers: 2,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath, args: [...sandbox, ...quiet], chromiumSandbox: sandbox.length === 0 },
    locale: 'en-GB',
    timezoneId: 'Asia/Jakarta',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    // A trace costs a third of the time; ask for it where a failure needs one: --trace retain-on-failure.
    trace: 'off',
  },
});
