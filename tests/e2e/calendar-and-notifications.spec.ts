import { penetapanKinerja } from '../../database/seeds/sops/penetapan-kinerja';
import { hindrances } from './support/accessible';
import { answerOf } from './support/answers';
import { mailsTo } from './support/mailbox';
import { ADMINISTRATOR, PANEL, column, completedTask, emailOf, startedCase } from './support/office';
import { expect, test } from './support/test';

const kabag = emailOf(column(penetapanKinerja, 1));
const kasubbag = emailOf(column(penetapanKinerja, 2));

test.describe('my notifications', () => {
  test.afterEach(async ({ apiOf }) => {
    await answerOf((await apiOf(kasubbag)).post('/sop-runner/preferences', { data: { mode: 'at-once' } }));
  });

  test('gather what would be mailed, until mail at once is wanted again', async ({ apiOf, pageOf }) => {
    const handOver = async (subject: string) => {
      const api = await apiOf(kabag);
      const reference = await startedCase(api, penetapanKinerja, subject);
      await completedTask(api, reference);
      return reference;
    };
    const mails = async (reference: string) => (await mailsTo(kasubbag)).filter(({ subject }) => subject.includes(reference)).length;
    const page = await pageOf(kasubbag);
    await page.goto(PANEL);
    await page.getByRole('link', { name: 'Pemberitahuan saya' }).click();
    await expect(page.getByText('tidak dapat dimatikan', { exact: false })).toBeVisible();
    const choose = async (mode: RegExp) => {
      await page.getByRole('radio', { name: mode }).click();
      await page.getByRole('button', { name: 'Simpan' }).click();
      await expect(page.getByText('Pilihan Anda disimpan.').first()).toBeVisible();
    };
    expect.soft(await hindrances(page)).toEqual([]);
    await choose(/^Satu ringkasan setiap hari kerja pukul 08\.00/);
    const gathered = await handOver('Bahan yang dikabarkan dalam ringkasan');
    await page.reload();
    await expect(page.getByRole('radio', { name: /^Satu ringkasan/ })).toBeChecked();
    await choose(/^Langsung/);
    const mailed = await handOver('Bahan yang dikabarkan langsung');
    await expect.poll(() => mails(mailed)).toBe(1);
    expect(await mails(gathered)).toBe(0);
  });
});

test.describe('the working calendar', () => {
  test('shows a year, and takes a holiday by the keyboard alone', async ({ pageOf }) => {
    const page = await pageOf(ADMINISTRATOR);
    await page.goto(PANEL);
    await page.getByRole('link', { name: 'Kalender kerja' }).click();
    await expect(page.getByRole('table', { name: 'Desember' })).toBeVisible();
    await page.goto(`${PANEL}/calendar?year=2031`);
    const unknown = page.getByText('Hari libur tahun 2031 belum diisi.');
    await expect(unknown).toBeVisible();

    await page.getByRole('button', { name: 'Rabu, 1 Januari 2031, Hari kerja' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('button', { name: 'Kamis, 2 Januari 2031, Hari kerja' })).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Tambah hari libur' });
    await expect(dialog.getByLabel('Tanggal')).toHaveValue('2031-01-01');
    expect.soft(await hindrances(page, '[role="dialog"]')).toEqual([]);
    await dialog.getByLabel('Nama').fill('Tahun Baru 2031 Masehi');
    await dialog.getByLabel('Dasar').fill('SKB Tiga Menteri');
    await page.keyboard.press('Enter');

    const day = page.getByRole('button', { name: 'Rabu, 1 Januari 2031, Tahun Baru 2031 Masehi' });
    await expect(day).toBeVisible();
    await expect(
      page.getByRole('row', { name: /^Rabu, 1 Januari 2031 Tahun Baru 2031 Masehi Libur nasional SKB Tiga Menteri/ }),
    ).toBeVisible();
    await expect(unknown).toHaveCount(0);
    // All looks of days are in January; the other months are the same again.
    for (const [colorScheme, part] of [
      ['light', 'main'],
      ['dark', 'table[aria-label="Januari"]'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await hindrances(page, part), colorScheme).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: null });

    await day.click();
    await page.getByRole('dialog', { name: 'Ubah hari libur' }).getByRole('button', { name: 'Hapus' }).click();
    await expect(unknown).toBeVisible();
  });
});
