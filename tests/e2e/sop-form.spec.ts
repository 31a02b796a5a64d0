import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { rkt } from '../../database/seeds/sops/rkt';
import { expectAccessible } from './support/accessible';
import { expect, test } from './support/test';

/** What the form in the frame says. */
const formText = (page: Page) =>
  page.locator('iframe').evaluate((frame: HTMLIFrameElement) => frame.contentDocument?.body.textContent ?? '');

test.describe('the official form in the panel', () => {
  test('is opened from the SOP in the Content Manager, printed, and saved as PDF', async ({ pageOf, request }) => {
    const page = await pageOf('administrator@example.go.id');
    const { data } = await (await request.get(`/api/sops?filters[number][$eq]=${rkt.number}`)).json();
    await page.goto(`/admin/content-manager/collection-types/api::sop.sop/${data[0].documentId}`);
    await page.getByRole('link', { name: 'Lihat formulir resmi' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Formulir SOP' })).toBeVisible();
    await expect.poll(() => formText(page)).toContain(rkt.number);
    expect(await formText(page)).toContain(rkt.steps[4]?.activity ?? '?');
    await expectAccessible(page, 'main');

    await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
      if (frame.contentWindow) frame.contentWindow.print = () => frame.setAttribute('data-printed', 'yes');
    });
    await page.getByRole('button', { name: 'Cetak' }).click();
    await expect(page.locator('iframe')).toHaveAttribute('data-printed', 'yes');

    for (const paper of ['A4', 'F4']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `Unduh PDF ${paper}` }).click(),
      ]);
      expect(download.suggestedFilename()).toContain(`(${paper}).pdf`);
      expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');
    }

    await page.goto(`/admin/plugins/sop-runner/sops/${data[0].documentId}?draft`);
    await expect(page.getByText('Konsep, belum disahkan')).toBeVisible();
    await expect.poll(() => formText(page)).toContain(rkt.number);
    await page.goto('/admin/plugins/sop-runner/sops/tidakada');
    await expect(page.getByText('Yang dicari tidak ada.')).toBeVisible();
  });
});
