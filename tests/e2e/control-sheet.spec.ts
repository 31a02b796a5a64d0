import { contoh } from '../../database/seeds/sops/contoh';
import { PANEL, column, completedTask, emailOf, startedCase } from './support/office';
import { expect, test } from './support/test';

const staf = column(contoh, 1);

test.describe('the control sheet', () => {
  test('shows who had the case from when to when, and is printed alone on one page', async ({ apiOf, pageOf }) => {
    const subject = 'Permintaan rak buku';
    const api = await apiOf(emailOf(staf));
    const reference = await startedCase(api, contoh, subject);
    await completedTask(api, reference);
    const page = await pageOf(emailOf(staf));
    await page.goto(`${PANEL}/cases/${reference}`);
    await page.getByRole('link', { name: 'Kartu kendali' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Kartu kendali' })).toBeVisible();
    await expect(page.getByText(subject, { exact: true })).toBeVisible();
    const rows = page.getByRole('row');
    await expect(rows).toHaveCount(3);
    await expect(rows.nth(1)).toContainText('Staf Umum (contoh)');
    await expect(rows.nth(2)).toContainText('Menunggu diterima');

    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Cetak' })).toBeHidden();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1, name: 'Kartu kendali' })).toBeVisible();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    await page.emulateMedia({ media: null });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.getByRole('link', { name: 'Kembali ke berkas' }).click();
    await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible();
  });
});
