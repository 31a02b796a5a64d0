import { contoh } from '../../database/seeds/sops/contoh';
import { PANEL, column, emailOf } from './support/office';
import { expect, test } from './support/test';

const staf = column(contoh, 1);
const LETTER = { name: 'Surat Biro Umum.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') };

test.describe('starting a case from an incoming letter', () => {
  test('keeps what is filled in, says what is wrong beside it, and shows the letter with the case', async ({ pageOf }) => {
    const page = await pageOf(emailOf(staf));
    await page.goto(`${PANEL}/start`);
    await page.getByRole('combobox', { name: 'SOP' }).pressSequentially('Contoh: Sekretariat Badan');
    await page.getByRole('option', { name: /CONTOH-001/ }).click();
    await page.getByLabel('Nomor surat').fill('B-12/UM/2026');
    await page.getByLabel('Tanggal surat').fill('2020-01-06');
    await page.getByLabel('Dari', { exact: true }).fill('Biro Umum');
    const dialog = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Lampirkan surat' }).click();
    await (await dialog).setFiles(LETTER);
    await expect(page.getByRole('button', { name: `Hapus ${LETTER.name}` })).toBeVisible();
    await page.getByRole('combobox', { name: 'Sifat' }).click();
    await page.getByRole('option', { name: 'Segera' }).click();
    await page.getByLabel('Tenggat luar').fill('2020-01-10');
    await page.getByRole('button', { name: 'Mulai berkas' }).click();
    await expect(page.getByText('Tulis perihal berkas.')).toBeVisible();
    await expect(page.getByText('Tenggat luar sudah lewat.')).toBeVisible();

    await page.reload();
    await expect(page.getByLabel('Nomor surat')).toHaveValue('B-12/UM/2026');
    await expect(page.getByRole('button', { name: `Hapus ${LETTER.name}` })).toBeVisible();
    await page.getByLabel('Perihal').fill('Permintaan menurut surat');
    await page.getByLabel('Tenggat luar').fill('2999-12-31');
    await page.getByRole('button', { name: 'Mulai berkas' }).click();

    await expect(page.getByRole('heading', { level: 1, name: 'Permintaan menurut surat' })).toBeVisible();
    await expect(page.getByText('Segera', { exact: true })).toBeVisible();
    await expect(page.getByText('Tenggat luar: 31 Desember 2999')).toBeVisible();
    const letter = page.getByRole('region', { name: 'Surat masuk' });
    await expect(letter).toContainText('B-12/UM/2026');
    await expect(letter).toContainText('6 Januari 2020');
    await expect(letter.getByRole('button', { name: `Buka ${LETTER.name}`, exact: false })).toBeVisible();
    await page.goto(`${PANEL}/start`);
    await expect(page.getByLabel('Nomor surat')).toHaveValue('');
  });
});
