import type { APIRequestContext, Page } from '@playwright/test';
import { contoh } from '../../database/seeds/sops/contoh';
import { hindrances } from './support/accessible';
import { sopOf } from './support/content';
import { ADMINISTRATOR, PANEL, SUPERVISOR, column, completedTask, emailOf, startedCase } from './support/office';
import { expect, test } from './support/test';

const staf = column(contoh, 1);

/** A page by its address, and what stands on it once it is read. */
type Seen = readonly [path: string, ready: (page: Page) => ReturnType<Page['locator']>];

const heading = (name: string | RegExp) => (page: Page) => page.getByRole('heading', { level: 1, name });

/** The start page keeps what it was opened with as a draft: other tests begin without. */
const forgetDrafts = (page: Page): Promise<void> => page.evaluate(() => sessionStorage.clear());

/** A case that has gone on a step, so that there is something to see of everything. */
const caseToSee = async (api: APIRequestContext): Promise<string> => {
  const reference = await startedCase(api, contoh, 'Permintaan meja kerja');
  await completedTask(api, reference);
  return reference;
};

const staffPages = (reference: string, sop: string): readonly Seen[] => [
  [PANEL, (page) => page.getByRole('list', { name: 'Daftar tugas' })],
  [`${PANEL}/mine`, (page) => page.getByRole('list', { name: 'Berkas saya' })],
  [`${PANEL}/done`, (page) => page.getByRole('list', { name: 'Sudah dikerjakan' })],
  [`${PANEL}/start`, (page) => page.getByRole('combobox', { name: 'SOP' })],
  [`${PANEL}/start?sop=${sop}`, (page) => page.getByRole('region', { name: 'Alur SOP' })],
  [`${PANEL}/cases/${reference}`, (page) => page.getByRole('heading', { name: 'Yang harus Anda kerjakan' })],
  [`${PANEL}/cases/${reference}/control-sheet`, heading('Kartu kendali')],
  [`${PANEL}/sops/${sop}`, heading(/Formulir SOP|Contoh/)],
  [`${PANEL}/overview`, (page) => page.getByText('Anda tidak memiliki izin untuk membuka halaman ini')],
  [`${PANEL}/cases/2020-000001`, (page) => page.getByText('Berkas itu tidak ada.')],
];

const supervisorPages = (reference: string): readonly Seen[] => [
  [`${PANEL}/cases`, (page) => page.getByRole('link', { name: 'Permintaan meja kerja' }).first()],
  [`${PANEL}/overview`, heading('Ringkasan')],
  [`${PANEL}/mails`, heading('Surel tak terkirim')],
  [`${PANEL}/cases/${reference}`, (page) => page.getByRole('region', { name: 'Riwayat' })],
];

const see = async (page: Page, [path, ready]: Seen): Promise<void> => {
  await page.goto(path);
  await expect(ready(page).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
};

test.describe('every page', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`hinders nobody seriously in the ${colorScheme} theme`, async ({ apiOf, pageOf, page: stranger }) => {
      test.setTimeout(240_000);
      const reference = await caseToSee(await apiOf(emailOf(staf)));
      const sop = await sopOf(await apiOf(ADMINISTRATOR), contoh.number);
      await stranger.emulateMedia({ colorScheme });
      await see(stranger, ['/admin/auth/login', heading('Selamat datang di SOP Runner')]);
      expect.soft(await hindrances(stranger), 'signing in').toEqual([]);

      for (const [email, seen] of [
        [emailOf(staf), staffPages(reference, sop)],
        [SUPERVISOR, supervisorPages(reference)],
      ] as const) {
        const page = await pageOf(email);
        await page.emulateMedia({ colorScheme });
        for (const one of seen) {
          await see(page, one);
          expect.soft(await hindrances(page), one[0]).toEqual([]);
        }
        await page.emulateMedia({ colorScheme: null });
        await forgetDrafts(page);
      }
    });

  test('hinders nobody by its dialogs, its messages and what it adds to other screens', async ({ apiOf, pageOf }) => {
    const reference = await startedCase(await apiOf(emailOf(staf)), contoh, 'Permintaan lemari');
    const page = await pageOf(emailOf(staf));
    await see(page, ['/admin', (at) => at.locator('main ul').getByRole('link')]);
    expect.soft(await hindrances(page, 'main ul'), 'widget').toEqual([]);
    await see(page, [`${PANEL}/cases/${reference}`, (at) => at.getByRole('heading', { name: 'Yang harus Anda kerjakan' })]);
    for (const dialog of ['Batalkan berkas', 'Perbaiki perihal']) {
      await page.getByRole('button', { name: dialog }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect.soft(await hindrances(page, '[role="dialog"]'), dialog).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await page.getByRole('button', { name: /^Selesai/ }).click();
    await expect(page.getByText('Kelengkapan belum dicentang', { exact: false })).toBeVisible();
    expect.soft(await hindrances(page), 'refused').toEqual([]);
    await page.goto(`${PANEL}/start`);
    await page.getByRole('button', { name: 'Mulai berkas', exact: true }).click();
    await expect(page.getByText('Tulis perihal berkas.')).toBeVisible();
    expect.soft(await hindrances(page), 'start with errors').toEqual([]);

    const supervisor = await pageOf(SUPERVISOR);
    await supervisor.goto(`/admin/content-manager/collection-types/api::sop.sop/${await sopOf(await apiOf(ADMINISTRATOR), contoh.number)}`);
    await expect(supervisor.getByText('Asli · Mulai berlaku', { exact: false })).toBeVisible();
    expect.soft(await hindrances(supervisor, 'aside:has(a[href*="sop-runner"])'), 'side panel').toEqual([]);
  });

  // 200 % on an office screen of 1366 x 768, and a phone.
  for (const [name, width, height] of [
    ['enlarged to 200 %', 683, 384],
    ['on a phone', 390, 844],
  ] as const)
    test(`stays within the screen ${name}`, async ({ apiOf, pageOf }) => {
      test.setTimeout(180_000);
      const reference = await caseToSee(await apiOf(emailOf(staf)));
      const sop = await sopOf(await apiOf(ADMINISTRATOR), contoh.number);
      for (const [email, seen] of [
        [emailOf(staf), staffPages(reference, sop)],
        [SUPERVISOR, supervisorPages(reference)],
      ] as const) {
        const page = await pageOf(email);
        await page.setViewportSize({ width, height });
        for (const one of seen) {
          await see(page, one);
          expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), one[0]).toBeLessThanOrEqual(width);
        }
        await page.setViewportSize({ width: 1440, height: 900 });
        await forgetDrafts(page);
      }
    });
});
