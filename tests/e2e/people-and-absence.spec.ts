import { contoh } from '../../database/seeds/sops/contoh';
import { hindrances } from './support/accessible';
import { answerOf } from './support/answers';
import { mailsTo } from './support/mailbox';
import { ADMINISTRATOR, PANEL, column, complete, emailOf, openFromInbox, startedCase } from './support/office';
import { expect, test } from './support/test';

const [staf, pengurus] = [column(contoh, 1), column(contoh, 5)];

/** The office's day so many days from now. */
const day = (distance: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date(Date.now() + distance * 86_400_000));

test.describe('being absent', () => {
  test.afterEach(async ({ apiOf }) => {
    const api = await apiOf(emailOf(staf));
    const { absences } = await answerOf<{ absences: readonly { id: number; mayEnd: boolean }[] }>(api.get('/sop-runner/absences'));
    for (const { id } of absences.filter(({ mayEnd }) => mayEnd)) await api.post(`/sop-runner/absences/${id}/end`, { data: {} });
  });

  test('gives the tasks to the substitute, who does them as Plh., until it is ended', async ({ apiOf, pageOf }) => {
    const subject = 'Permintaan lemari arsip';
    const reference = await startedCase(await apiOf(emailOf(staf)), contoh, subject);
    const absent = await pageOf(emailOf(staf));
    await absent.goto(PANEL);
    await absent.getByRole('link', { name: 'Ketidakhadiran' }).click();
    await absent.getByRole('button', { name: 'Catat ketidakhadiran' }).click();
    await expect(absent.getByText('Pilih penggantinya.')).toBeVisible();
    await absent.getByRole('combobox', { name: 'Pengganti (Plh.)' }).pressSequentially('Pengurus');
    await absent.getByRole('option', { name: /^Pengurus Barang/ }).click();
    await absent.getByLabel('Hari pertama').fill(day(0));
    await absent.getByLabel('Hari terakhir').fill(day(1));
    await absent.getByLabel('Keterangan').fill('Cuti tahunan');
    await absent.getByRole('button', { name: 'Catat ketidakhadiran' }).click();
    const row = absent.getByRole('list', { name: 'Daftar ketidakhadiran' }).getByRole('listitem').first();
    await expect(row).toContainText('Sedang tidak hadir');
    await expect(row).toContainText('Digantikan oleh Pengurus Barang (contoh)');
    expect.soft(await hindrances(absent)).toEqual([]);
    const told = async () =>
      (await mailsTo(emailOf(pengurus))).filter(({ text }) => text.includes(`Berkas ${reference}, langkah 1`)).length;
    await expect.poll(told).toBe(1);

    const substitute = await pageOf(emailOf(pengurus));
    await openFromInbox(substitute, subject);
    await complete(substitute, { role: staf });
    const history = substitute.getByRole('region', { name: 'Riwayat' });
    await expect(history.getByText(/^Plh\. Staf Umum \(contoh\) \(Pengurus Barang \(contoh\)\) menyelesaikan langkah 1/)).toBeVisible();

    await absent.getByRole('link', { name: 'Tugas saya', exact: true }).click();
    await expect(absent.getByText('Anda tercatat tidak hadir sampai', { exact: false })).toBeVisible();
    await absent.getByRole('main').getByRole('link', { name: 'Ketidakhadiran' }).click();

    const next = 'Permintaan kursi rapat';
    await startedCase(await apiOf(emailOf(staf)), contoh, next);
    await absent
      .getByRole('button', { name: /^Akhiri sekarang/ })
      .first()
      .click();
    await absent.getByRole('alertdialog').getByRole('button', { name: 'Akhiri sekarang' }).click();
    await expect(row).toContainText('Diakhiri lebih awal');
    await openFromInbox(absent, next);
  });
});

test.describe('people and positions', () => {
  test('are kept in one page: account, position and invitation in one form, what would stand still, a table put right', async ({
    pageOf,
  }) => {
    const email = 'analis.baru@example.go.id';
    const page = await pageOf(ADMINISTRATOR);
    await page.goto(PANEL);
    await page.getByRole('link', { name: 'Orang dan jabatan' }).click();
    await page.getByRole('button', { name: 'Tambah orang' }).click();
    await page.getByLabel('Nama', { exact: false }).first().fill('Analis Kepegawaian');
    await page.getByLabel(/^Alamat surel/).fill(email);
    await page.getByRole('combobox', { name: 'Jabatan' }).pressSequentially('Staf Umum (contoh)');
    await page.getByRole('option', { name: /^Staf Umum \(contoh\)/ }).click();
    await page.getByRole('combobox', { name: 'Kedudukan' }).click();
    await page.getByRole('option', { name: 'Plh. (pelaksana harian)' }).click();
    await page.getByLabel('Sejak').fill(day(60));
    await page.getByLabel('Sampai').fill(day(70));
    await page.getByRole('button', { name: 'Tambahkan dan kirim undangan' }).click();
    await expect(page.getByText(`dikirim ke ${email}`, { exact: false }).first()).toBeVisible();
    const row = page.getByRole('list', { name: 'Daftar orang' }).getByRole('listitem').filter({ hasText: email });
    await expect(row).toContainText('Diundang, belum mendaftar');
    await expect(row).toContainText('Plh. Staf Umum (contoh)');
    expect.soft(await hindrances(page)).toEqual([]);
    await expect
      .poll(async () => (await mailsTo(email)).map(({ text }) => text.includes('/admin/auth/register?registrationToken=')))
      .toEqual([true]);

    await page.getByRole('button', { name: 'Jika pergi: Staf Umum (contoh)' }).click();
    await expect(page.getByRole('dialog').getByRole('row', { name: /^Staf Umum \(contoh\)/ })).toContainText(contoh.title);
    await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).last().click();

    const buffer = Buffer.from(`Nama;Alamat surel;Jabatan\r\nAnalis Kepegawaian;${email};Jabatan yang tidak ada\r\n`);
    await page.locator('input[type=file]').setInputFiles({ name: 'orang.csv', mimeType: 'text/csv', buffer });
    const mistake = page.getByRole('dialog').getByRole('row').last();
    await expect(mistake).toHaveText('2JabatanJabatan ini tidak ada. (“Jabatan yang tidak ada”)');
  });
});
