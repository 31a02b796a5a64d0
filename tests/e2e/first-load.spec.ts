import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { column, emailOf } from './support/office';
import { rkt } from '../../database/seeds/sops/rkt';
import { report } from './support/report';
import { expect, test } from './support/test';

const KILOBYTE = 1024;

/** Scripts that the browser reads until `open` is through, by their size as a server sends them compressed. */
const scriptsOf = async (page: Page, open: () => Promise<void>): Promise<ReadonlyMap<string, number>> => {
  const reading: Promise<readonly [string, number]>[] = [];
  const read = async (response: Response) => [response.url(), gzipSync(await response.body()).length] as const;
  const note = (response: Response) => {
    if (/\.js(\?|$)/.test(response.url()) && response.status() === 200) reading.push(read(response));
  };
  page.on('response', note);
  await open();
  page.off('response', note);
  return new Map(await Promise.all(reading));
};

test('opening the panel after signing in reads less than 250 KB of scripts, those of the homepage not counted twice', async ({
  browser,
  pageOf,
  baseURL,
}) => {
  // A browser that has never been here: nothing comes from its cache.
  const known = await pageOf(emailOf(column(rkt, 1)));
  await known.goto('/admin');
  const context = await browser.newContext({ storageState: await known.context().storageState(), baseURL });
  const page = await context.newPage();
  await page.goto('/admin');
  await expect(page.getByRole('link', { name: 'Jalankan SOP' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const scripts = await scriptsOf(page, async () => {
    await page.getByRole('link', { name: 'Jalankan SOP' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Tugas saya' })).toBeVisible();
    await page.waitForLoadState('networkidle');
  });
  const total = [...scripts.values()].reduce((sum, size) => sum + size, 0);
  report(`Opening the panel reads ${scripts.size} scripts, ${Math.round(total / KILOBYTE)} KB compressed`);
  expect(scripts.size).toBeGreaterThan(0);
  expect(total).toBeLessThan(250 * KILOBYTE);
  await context.close();
});
