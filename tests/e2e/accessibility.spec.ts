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
  [`${PANEL}/absences`, heading('Ketidakhadiran')],
  [`${PANEL}/notifications`, heading('Pemberitahuan saya')],
  [`${PANEL}/overview`, (page) => page.getByText('Anda tidak memiliki izin untuk membuka halaman ini')],
  [`${PANEL}/cases/2020-000001`, (page) => page.getByText('Berkas itu tidak ada.')],
];

const supervisorPages = (reference: string): readonly Seen[] => [
  [`${PANEL}/cases`, (page) => page.getByRole('link', { name: 'Permintaan meja kerja' }).first()],
  [`${PANEL}/overview`, heading('Ringkasan')],
  [`${PANEL}/mails`, heading('Surel tak terkirim')],
  [`${PANEL}/seals`, heading('Segel harian')],
  [`${PANEL}/reassign`, heading('Alihkan tugas')],
  [`${PANEL}/cases/${reference}`, (page) => page.getByRole('region', { name: 'Riwayat' })],
];

const administratorPages = (): readonly Seen[] => [
  [`${PANEL}/people`, heading('Orang dan jabatan')],
  [`${PANEL}/calendar`, heading('Kalender kerja')],
];

const see = async (page: Page, [path, ready]: Seen): Promise<void> => {
  await page.goto(path);
  await expect(ready(page).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
};

/** An office screen enlarged to 200 %, and a phone. */
const NARROW = [
  { width: 683, height: 384 },
  { width: 390, height: 844 },
] as const;

/** Whether the page has light words; what is printed stays dark on white. */
const isDark = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const [red = 0] =
      getComputedStyle(document.querySelector('nav[aria-label="Halaman Jalankan SOP"] a:not([aria-current]), h1') ?? document.body)
        .color.match(/\d+/g)
        ?.map(Number) ?? [];
    return red > 110;
  });

/** Looks at the page as it stands in both themes and at both narrow widths: reading it anew for each would take four times as long. */
const lookAt = async (page: Page, path: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect.poll(() => isDark(page)).toBe(colorScheme === 'dark');
    expect.soft(await hindrances(page), `${path}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
  for (const size of NARROW) {
    await page.setViewportSize(size);
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.soft.poll(wide, { message: `${path}, ${size.width} px`, timeout: 3_000 }).toBeLessThanOrEqual(size.width);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
};

test.describe('every page', () => {
  for (const [who, email, pagesOf] of [
    ['staff', emailOf(staf), staffPages],
    ['supervisors', SUPERVISOR, supervisorPages],
    ['administrators', ADMINISTRATOR, administratorPages],
  ] as const)
    test(`hinders no ${who} seriously in either theme, and stays within the screen enlarged to 200 % and on a phone`, async ({
      apiOf,
      pageOf,
    }) => {
      test.setTimeout(240_000);
      const reference = await caseToSee(await apiOf(emailOf(staf)));
      const sop = await sopOf(await apiOf(ADMINISTRATOR), contoh.number);
      const page = await pageOf(email);
      for (const seen of pagesOf(reference, sop)) {
        await see(page, seen);
        await lookAt(page, seen[0]);
      }
      await forgetDrafts(page);
    });

  test('hinders nobody who signs in', async ({ page }) => {
    await see(page, ['/admin/auth/login', heading('Selamat datang di SOP Runner')]);
    await lookAt(page, 'signing in');
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

    await supervisor.goto(`${PANEL}/cases`);
    await supervisor.setViewportSize({ width: 390, height: 844 });
    await supervisor.getByRole('button', { name: 'Saringan' }).click();
    expect.soft(await hindrances(supervisor, 'main'), 'filters on a phone').toEqual([]);
    await supervisor.setViewportSize({ width: 1440, height: 900 });
  });
});
