import type { Page } from '@playwright/test';
import { rkt } from '../../database/seeds/sops/rkt';
import { expectAccessible } from './support/accessible';
import { complete, emailOf, openFromInbox } from './support/office';
import { expect, test } from './support/test';

const SUBJECT = 'Usulan RKT untuk dilihat alurnya';

/** Ids of the symbols that look so. */
const symbols = (page: Page, look: 'current' | 'done') =>
  page
    .getByRole('region', { name: 'Alur SOP' })
    .locator(`.symbol.${look}`)
    .evaluateAll((found) => found.map((symbol) => symbol.getAttribute('data-symbol')));

test.describe('the flowchart in the panel', () => {
  test('shows the way before a case is started, and then where the case is and who did what', async ({ pageOf }) => {
    const page = await pageOf(emailOf(rkt.roles[0]?.key ?? ''));
    await page.goto('/admin/plugins/sop-runner/start');
    await page.getByRole('combobox', { name: 'SOP' }).pressSequentially(rkt.number);
    await page.getByRole('option', { name: new RegExp(rkt.number) }).click();
    const before = page.getByRole('region', { name: 'Alur SOP' });
    await expect(before.getByRole('img', { name: `Alur SOP: ${rkt.title}` })).toBeVisible();
    await expect(before.getByText('Waktu baku seluruhnya: 2 hari 1 jam 30 menit')).toBeVisible();
    await expectAccessible(page, 'main');

    await page.getByLabel('Perihal').fill(SUBJECT);
    await page.getByRole('button', { name: 'Mulai berkas', exact: true }).click();
    const flow = page.getByRole('region', { name: 'Alur SOP' });
    await expect(flow.getByRole('img', { name: `Alur SOP: ${rkt.title}` })).toBeVisible();
    // The way ahead is shown until the case is there.
    await expect.poll(() => symbols(page, 'current')).toEqual(['1.1']);
    expect(await symbols(page, 'done')).toEqual([]);
    await flow.getByText('Alur dalam kata-kata').click();
    await expect(flow.getByText(/^5\.1 Sesdep memutuskan: jika Ya, selesai; jika Tidak, kembali ke 4\.1/)).toBeVisible();
    await expectAccessible(page, 'main');

    await openFromInbox(page, SUBJECT);
    await complete(page, { role: rkt.roles[0]?.key ?? '' });
    await expect.poll(() => symbols(page, 'done')).toEqual(['1.1']);
    expect(await symbols(page, 'current')).toEqual(['2.1']);
    await expect(flow.locator('.symbol.done title')).toContainText('Selesai oleh Sesdep');

    await flow.getByRole('button', { name: 'Perbesar' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('img', { name: `Alur SOP: ${rkt.title}` })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });
});
