import { contoh } from '../../database/seeds/sops/contoh';
import { rkt } from '../../database/seeds/sops/rkt';
import { PANEL, column, complete, completedTask, emailOf, startedCase } from './support/office';
import { expect, test } from './support/test';

const [sesdep, kabag] = [column(rkt, 1), column(rkt, 2)];
const staf = column(contoh, 1);

test.describe('taking back what was handed over', () => {
  test('gives the case back to its sender while nobody has received it', async ({ apiOf, pageOf }) => {
    const reference = await startedCase(await apiOf(emailOf(sesdep)), rkt, 'Usulan RKT yang terlalu cepat');
    const page = await pageOf(emailOf(sesdep));
    await page.goto(`${PANEL}/cases/${reference}`);
    await expect(page.getByRole('heading', { name: 'Yang harus Anda kerjakan' })).toBeVisible();
    await complete(page, { role: sesdep });
    await page.getByRole('button', { name: 'Tarik kembali' }).click();
    const dialog = page.getByRole('alertdialog');
    await expect(dialog.getByText('Berkas kembali kepada Anda', { exact: false })).toBeVisible();
    await dialog.getByRole('button', { name: 'Jangan jadi' }).click();
    await page.getByRole('button', { name: 'Tarik kembali' }).click();
    await dialog.getByRole('button', { name: 'Tarik kembali' }).click();
    await expect(page.getByRole('status').getByText('Berkas ditarik kembali dan ada pada Anda lagi (langkah 1).')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Yang harus Anda kerjakan' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Riwayat' }).getByText('Sesdep menarik kembali berkas', { exact: false })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Tarik kembali' })).toHaveCount(0);
  });

  test('is not offered once it was received', async ({ apiOf, pageOf }) => {
    const reference = await startedCase(await apiOf(emailOf(sesdep)), rkt, 'Usulan RKT yang sudah diterima');
    await completedTask(await apiOf(emailOf(sesdep)), reference);
    const page = await pageOf(emailOf(sesdep));
    await page.goto(`${PANEL}/cases/${reference}`);
    await expect(page.getByRole('button', { name: 'Tarik kembali' })).toBeVisible();
    const other = await pageOf(emailOf(kabag));
    await other.goto(`${PANEL}/cases/${reference}`);
    await other.getByRole('button', { name: 'Terima berkas' }).click();
    await expect(other.getByText('Berkas Anda terima.', { exact: false })).toBeVisible();

    // The other's page is still as it was: it is told why it is too late.
    await page.getByRole('button', { name: 'Tarik kembali' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Tarik kembali' }).click();
    await expect(page.getByText('Hanya yang menyerahkan berkas yang boleh menariknya kembali', { exact: false })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('region', { name: 'Berkas ini ada pada' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Tarik kembali' })).toHaveCount(0);
  });
});

test.describe('correcting the subject', () => {
  test('asks for another one and for a reason, and tells both in the history', async ({ apiOf, pageOf }) => {
    const reference = await startedCase(await apiOf(emailOf(staf)), contoh, 'Permintaan kertas A3');
    const page = await pageOf(emailOf(staf));
    await page.goto(`${PANEL}/cases/${reference}`);
    await page.getByRole('button', { name: 'Perbaiki perihal' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Simpan perihal' }).click();
    await expect(dialog.getByText('Perihal berkas sudah demikian.')).toBeVisible();
    await expect(dialog.getByText('Tulis alasannya.')).toBeVisible();
    await dialog.getByLabel('Perihal').fill('Permintaan kertas A4');
    await dialog.getByLabel('Alasan').fill('Salah ketik');
    await dialog.getByRole('button', { name: 'Simpan perihal' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Permintaan kertas A4' })).toBeVisible();
    const history = page.getByRole('region', { name: 'Riwayat' });
    await expect(
      history.getByText('memperbaiki perihal “Permintaan kertas A3” menjadi “Permintaan kertas A4”.', { exact: false }),
    ).toBeVisible();
    await expect(history.getByText('“Salah ketik”')).toBeVisible();
  });
});
