import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { contoh } from '../../database/seeds/sops/contoh';
import { sopOf } from './support/content';
import { ADMINISTRATOR, PANEL, SUPERVISOR, column, emailOf, openFromInbox, startedCase } from './support/office';
import { expect, test } from './support/test';

const staf = column(contoh, 1);
const subject = 'Permintaan meja kerja';

/** What hinders people seriously, in the parts of the page that are ours. */
const hindrances = async (page: Page, part = 'main'): Promise<readonly string[]> => {
  // What is pointed at has Strapi's paler colour.
  await page.mouse.move(0, 0);
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
};

test.describe('every page', () => {
  test('hinders no staff', async ({ apiOf, pageOf }) => {
    await startedCase(await apiOf(emailOf(staf)), contoh, subject);
    const page = await pageOf(emailOf(staf));
    await page.goto('/admin');
    await expect(page.locator('main ul').getByRole('link').first()).toBeVisible();
    expect.soft(await hindrances(page, 'main ul'), 'homepage').toEqual([]);
    await page.goto(PANEL);
    await expect(page.getByRole('link', { name: subject, exact: true })).toBeVisible();
    expect.soft(await hindrances(page), 'inbox').toEqual([]);
    await openFromInbox(page, subject);
    expect.soft(await hindrances(page), 'case').toEqual([]);
    await page.getByRole('button', { name: 'Batalkan berkas' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect.soft(await hindrances(page, '[role="dialog"]'), 'reason').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Tugas saya', exact: true }).click();
    await page.getByRole('link', { name: 'Mulai berkas baru' }).click();
    await page.getByRole('button', { name: 'Mulai berkas' }).click();
    await expect(page.getByText('Tulis perihal berkas.')).toBeVisible();
    expect.soft(await hindrances(page), 'start').toEqual([]);
  });

  test('hinders no supervisor', async ({ apiOf, pageOf }) => {
    const page = await pageOf(SUPERVISOR);
    await page.goto(`${PANEL}/cases`);
    const cases = page.getByRole('table', { name: 'Daftar berkas' }).getByRole('link');
    await expect(cases.first()).toBeVisible();
    expect.soft(await hindrances(page), 'all cases').toEqual([]);
    await cases.first().click();
    await expect(page.getByRole('region', { name: 'Riwayat' })).toBeVisible();
    expect.soft(await hindrances(page), "another's case").toEqual([]);
    await page.goto(`${PANEL}/mails`);
    await expect(page.getByRole('heading', { level: 1, name: 'Surel tak terkirim' })).toBeVisible();
    expect.soft(await hindrances(page), 'undelivered mail').toEqual([]);
    await page.goto(`/admin/content-manager/collection-types/api::sop.sop/${await sopOf(await apiOf(ADMINISTRATOR), contoh.number)}`);
    await expect(page.getByText('Asli · Mulai berlaku', { exact: false })).toBeVisible();
    expect.soft(await hindrances(page, 'aside:has(a[href*="sop-runner"])'), 'side panel').toEqual([]);
  });
});
