import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { contoh } from '../../database/seeds/sops/contoh';
import { penetapanKinerja } from '../../database/seeds/sops/penetapan-kinerja';
import { PANEL, SUPERVISOR, column, completedTask, emailOf, startedCase } from './support/office';
import { expect, test } from './support/test';

const [staf, kasubbag] = [column(contoh, 1), column(contoh, 2)];
const kabag = column(penetapanKinerja, 1);
const nameOf = (key: string): string => contoh.roles.find((role) => role.key === key)?.name ?? '';

const cases = (page: Page) => page.getByRole('table', { name: 'Daftar berkas' });

const choose = async (page: Page, filter: string, choice: string): Promise<void> => {
  await page.getByRole('combobox', { name: filter, exact: true }).click();
  await page.getByRole('option', { name: choice, exact: true }).click();
};

test.describe('the monitor', () => {
  test('narrows all cases by SOP, step, position, status, date and words, and opens any', async ({ apiOf, pageOf }) => {
    const api = await apiOf(emailOf(staf));
    await startedCase(api, contoh, 'Permintaan lemari pantauan');
    const moved = await startedCase(api, contoh, 'Permintaan rak pantauan');
    await completedTask(api, moved);
    await completedTask(api, moved);
    await startedCase(await apiOf(emailOf(kabag)), penetapanKinerja, 'Penetapan Kinerja pantauan');
    const page = await pageOf(SUPERVISOR);
    await page.goto(PANEL);
    await page.getByRole('link', { name: 'Pemantauan' }).click();
    await page.getByRole('searchbox', { name: 'Cari nomor atau perihal' }).fill('pantauan');
    const subjects = cases(page).getByRole('rowheader').getByRole('link');
    await expect(subjects).toHaveText(['Penetapan Kinerja pantauan', 'Permintaan rak pantauan', 'Permintaan lemari pantauan']);
    await choose(page, 'SOP', contoh.title);
    await expect(subjects).toHaveText(['Permintaan rak pantauan', 'Permintaan lemari pantauan']);
    await choose(page, 'Langkah', 'Langkah 2');
    await expect(subjects).toHaveText(['Permintaan rak pantauan']);
    await choose(page, 'Langkah', 'Semua langkah');
    await choose(page, 'Jabatan', nameOf(kasubbag));
    await choose(page, 'Status', 'Berjalan');
    await page.getByLabel('Dimulai sejak').fill('2026-01-01');
    await expect(subjects).toHaveText(['Permintaan rak pantauan']);
    await expect(page).toHaveURL(/from=2026-01-01/);
    await page.getByRole('checkbox', { name: 'Hanya yang terlambat' }).check();
    await expect(page.getByText('Tidak ada yang cocok', { exact: false })).toBeVisible();
    await page.goBack();
    await subjects.first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Permintaan rak pantauan' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('checkbox', { name: 'Hanya yang terlambat' })).not.toBeChecked();
    await expect(page.getByLabel('Dimulai sejak')).toHaveValue('2026-01-01');
  });

  test('saves what it shows as a table for a spreadsheet', async ({ apiOf, pageOf }) => {
    const reference = await startedCase(await apiOf(emailOf(staf)), contoh, 'Permintaan "map"; tabel unduhan');
    const page = await pageOf(SUPERVISOR);
    await page.goto(`${PANEL}/cases?q=tabel+unduhan`);
    await expect(cases(page).getByRole('rowheader')).toHaveCount(1);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Unduh CSV' }).click()]);
    expect(download.suggestedFilename()).toMatch(/^berkas-\d{4}-\d{2}-\d{2}\.csv$/);
    const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^\uFEFF.*;/);
    expect(lines[1]).toContain(`${reference};"Permintaan ""map""; tabel unduhan";`);
  });
});

test.describe('the overview', () => {
  test('says in figures and tables what its pictures show, each a way to the cases', async ({ apiOf, pageOf }) => {
    await startedCase(await apiOf(emailOf(staf)), contoh, 'Permintaan untuk ringkasan');
    await startedCase(await apiOf(emailOf(kabag)), penetapanKinerja, 'Penetapan Kinerja untuk ringkasan');
    const page = await pageOf(SUPERVISOR);
    await page.goto(PANEL);
    await page.getByRole('link', { name: 'Ringkasan' }).click();
    const now = page.getByRole('list', { name: 'Keadaan sekarang' });
    await expect(now.getByRole('link')).toHaveText(['Terbuka', 'Terlambat', 'Dimulai minggu ini']);
    const bySop = page.getByRole('table', { name: 'Berkas terbuka menurut SOP' });
    await expect(bySop.getByRole('columnheader')).toHaveText(['SOP', 'Terbuka', 'Terlambat']);
    const byRole = page.getByRole('table', { name: 'Tugas terbuka menurut jabatan' });
    await expect(byRole.getByRole('link', { name: nameOf(staf) })).toBeVisible();
    await page.getByText('Lihat angkanya dalam tabel').click();
    const weeks = page.getByRole('table', { name: 'Berkas per minggu' });
    await expect(weeks.getByRole('columnheader')).toHaveText(['Minggu mulai Senin', 'Dimulai', 'Selesai', 'Dibatalkan']);
    await expect(weeks.getByRole('rowheader')).toHaveCount(12);
    const steps = page.getByRole('table', { name: 'Waktu per langkah' });
    for (const sop of [penetapanKinerja, contoh]) {
      await choose(page, 'SOP', sop.title);
      await expect(steps.getByRole('rowheader')).toHaveText(sop.steps.map(({ number, activity }) => `${number}. ${activity}`));
    }
    await expect(page).toHaveURL(/overview\?sop=/);

    const row = bySop.getByRole('row').filter({ hasText: contoh.title });
    const open = (await row.getByRole('cell').first().textContent()) ?? '';
    await row.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Pemantauan' })).toBeVisible();
    await expect(page.getByRole('status').getByText(`${open} berkas`, { exact: true })).toBeVisible();
  });
});
