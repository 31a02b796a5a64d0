import type { Page } from '@playwright/test';
import { contoh } from '../../database/seeds/sops/contoh';
import { penetapanKinerja } from '../../database/seeds/sops/penetapan-kinerja';
import { rkt } from '../../database/seeds/sops/rkt';
import { appoint } from './support/content';
import { ADMINISTRATOR, PANEL, column, completedTask, emailOf, startedCase } from './support/office';
import { expect, test } from './support/test';

const staf = column(contoh, 1);
const kabagPerencanaan = column(penetapanKinerja, 1);
const sesdep = column(rkt, 1);

const taskList = (page: Page) => page.getByRole('list', { name: 'Daftar tugas' });
const search = (page: Page) => page.getByRole('searchbox', { name: 'Cari nomor atau perihal' });

/** Chooses from one of the filters above a list. */
const choose = async (page: Page, filter: string, choice: string): Promise<void> => {
  await page.getByRole('combobox', { name: filter, exact: true }).click();
  await page.getByRole('option', { name: choice, exact: true }).click();
};

test.describe('finding a task', () => {
  test('by words or number, by SOP, position, status and urgency, each of which the address says', async ({ apiOf, pageOf }) => {
    const dismiss = await appoint(await apiOf(ADMINISTRATOR), staf, emailOf(kabagPerencanaan));
    const kertas = await startedCase(await apiOf(emailOf(staf)), contoh, 'Permintaan kertas khusus sertifikat');
    await startedCase(await apiOf(emailOf(kabagPerencanaan)), penetapanKinerja, 'Penetapan Kinerja biro keuangan');
    const page = await pageOf(emailOf(kabagPerencanaan));
    await page.goto(PANEL);
    const [found, other] = ['Permintaan kertas khusus sertifikat', 'Penetapan Kinerja biro keuangan'].map((subject) =>
      taskList(page).getByRole('link', { name: subject, exact: true }),
    );
    if (found === undefined || other === undefined) throw new Error('two tasks are looked for');

    await search(page).fill('sertif KERTAS');
    await expect(other).toHaveCount(0);
    await expect(found).toBeVisible();
    await expect(page).toHaveURL(/\?q=sertif\+KERTAS$/);
    await search(page).fill(kertas);
    await search(page).press('Enter');
    await expect(page.getByRole('status').getByText('1 tugas', { exact: true })).toBeVisible();

    await search(page).fill('kata yang tak ada');
    await expect(page.getByText('Tidak ada yang cocok dengan pencarian dan saringan ini.')).toBeVisible();
    await page.getByRole('button', { name: 'Hapus saringan' }).click();
    await expect(search(page)).toHaveValue('');
    await expect(other).toBeVisible();

    await choose(page, 'SOP', contoh.title);
    await expect(other).toHaveCount(0);
    await choose(page, 'Jabatan', 'Staf Umum (contoh)');
    await choose(page, 'Status', 'Menunggu diterima');
    await expect(found).toBeVisible();
    await page.getByRole('button', { name: /^\d+ terlambat$/ }).click();
    await expect(page.getByRole('button', { name: /^\d+ terlambat$/ })).toHaveAttribute('aria-pressed', 'true');
    await expect(found).toHaveCount(0);
    await expect(page).toHaveURL(/sop=.*role=.*state=waiting.*due=overdue/);

    await page.reload();
    await expect(page.getByRole('button', { name: /^\d+ terlambat$/ })).toHaveAttribute('aria-pressed', 'true');
    await page.goBack();
    await expect(found).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Status' })).toContainText('Menunggu diterima');
    await dismiss();
  });
});

test.describe('new work', () => {
  test('appears by itself within 15 seconds, and leaves alone what is being typed', async ({ apiOf, pageOf }) => {
    const page = await pageOf(emailOf(sesdep));
    await page.goto(PANEL);
    await expect(page.getByRole('status').getByText(/tugas$/)).toBeVisible();
    await page.evaluate(() => Object.assign(window, { wasNotReloaded: true }));
    await search(page).pressSequentially('mendadak dat');
    await expect(page.getByText('Tidak ada yang cocok', { exact: false })).toBeVisible();
    await startedCase(await apiOf(emailOf(sesdep)), rkt, 'Usulan RKT yang mendadak datang');
    const arrived = taskList(page).getByRole('link', { name: 'Usulan RKT yang mendadak datang' });
    await expect(arrived).toBeVisible({ timeout: 15_000 });
    await expect(search(page)).toHaveValue('mendadak dat');
    await expect(search(page)).toBeFocused();
    expect(await page.evaluate(() => 'wasNotReloaded' in window)).toBe(true);
    await page.goto(PANEL);
    await expect(search(page)).toHaveValue('');
  });
});

test.describe('following work', () => {
  test('shows the cases one started, and the tasks one did with where the case is now', async ({ apiOf, pageOf }) => {
    const subject = 'Permintaan map arsip';
    const api = await apiOf(emailOf(staf));
    const reference = await startedCase(api, contoh, subject);
    await completedTask(api, reference);
    const page = await pageOf(emailOf(staf));
    await page.goto(PANEL);
    await page.getByRole('link', { name: 'Berkas saya' }).click();
    await expect(page.getByRole('link', { name: 'Berkas saya' })).toHaveAttribute('aria-current', 'page');
    await search(page).fill('map arsip');
    const started = page.getByRole('list', { name: 'Berkas saya' }).getByRole('listitem');
    await expect(started).toHaveCount(1);
    await expect(started).toContainText(`berkas ${reference}`);
    await expect(started).toContainText(`Langkah 2 dari ${contoh.steps.length}`);
    await choose(page, 'Status', 'Selesai');
    await expect(page.getByText('Tidak ada yang cocok', { exact: false })).toBeVisible();

    await page.getByRole('link', { name: 'Sudah dikerjakan' }).click();
    await search(page).fill(reference);
    const done = page.getByRole('list', { name: 'Sudah dikerjakan' }).getByRole('listitem');
    await expect(done).toHaveCount(1);
    await expect(done).toContainText(`Langkah 1 dari ${contoh.steps.length}`);
    await expect(done).toContainText('sekarang pada Staf Umum (contoh)');
    await done.getByRole('link', { name: subject }).click();
    await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible();
  });
});
