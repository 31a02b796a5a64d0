import { contoh } from '../../database/seeds/sops/contoh';
import { PANEL, SUPERVISOR, column, completedTask, emailOf, startedCase } from './support/office';
import { expect, test } from './support/test';

test.describe('evidence', () => {
  test('says of a case whether it is as it was written, and gives it as a file', async ({ apiOf, pageOf }) => {
    const api = await apiOf(emailOf(column(contoh, 1)));
    const reference = await startedCase(api, contoh, 'Permintaan brankas arsip');
    await completedTask(api, reference);
    const page = await pageOf(SUPERVISOR);
    await page.goto(`${PANEL}/cases/${reference}`);
    await page.getByRole('button', { name: 'Periksa keaslian' }).click();
    await expect(page.getByText('Utuh: 4 baris riwayat dan 0 lampiran sama seperti saat ditulis.')).toBeVisible();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Ekspor berkas' }).click()]);
    expect(download.suggestedFilename()).toBe(`berkas-${reference}.zip`);
    await page.getByRole('link', { name: 'Segel harian' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Segel harian' })).toBeVisible();
  });

  test('says nothing of a case that has moved since it was checked', async ({ apiOf, pageOf }) => {
    const email = emailOf(column(contoh, 1));
    const reference = await startedCase(await apiOf(email), contoh, 'Permintaan meja rapat');
    const page = await pageOf(email);
    await page.goto(`${PANEL}/cases/${reference}`);
    const check = page.getByRole('button', { name: 'Periksa keaslian' });
    await check.click();
    await expect(page.getByText(/^Utuh: /)).toBeVisible();
    await page.getByLabel('Komentar').fill('Mohon dipercepat');
    await page.getByRole('button', { name: 'Tambahkan komentar' }).click();
    await expect(page.getByText(/^Utuh: /)).toBeHidden();
    await check.click();
    await expect(page.getByText(/^Utuh: /)).toBeVisible();
  });
});
