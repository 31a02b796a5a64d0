import { contoh } from '../../database/seeds/sops/contoh';
import { rkt } from '../../database/seeds/sops/rkt';
import { appoint } from './support/content';
import { ADMINISTRATOR, PANEL, SUPERVISOR, column, complete, completedTask, emailOf, openFromInbox, startedCase } from './support/office';
import { expect, test } from './support/test';

const [sesdep, kabag] = [column(rkt, 1), column(rkt, 2)];
const [staf, pengurus] = [column(contoh, 1), column(contoh, 5)];

test.describe('refusing a case on receipt', () => {
  test('asks what is missing, sends it back to its sender, and tells the sender why', async ({ apiOf, pageOf }) => {
    const subject = 'Usulan RKT tanpa lampiran';
    const reference = await startedCase(await apiOf(emailOf(sesdep)), rkt, subject);
    await completedTask(await apiOf(emailOf(sesdep)), reference);
    const receiver = await pageOf(emailOf(kabag));
    await receiver.goto(`${PANEL}/cases/${reference}`);
    await receiver.getByRole('button', { name: 'Tolak: berkas tidak lengkap' }).click();
    const dialog = receiver.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Tolak berkas' }).click();
    await expect(dialog.getByText('Tulis alasannya.')).toBeVisible();
    await dialog.getByLabel('Apa yang kurang').fill('Lampiran belum ada');
    await dialog.getByRole('button', { name: 'Tolak berkas' }).click();
    await expect(receiver.getByRole('status').getByText('Berkas ditolak dan kembali kepada Sesdep (langkah 1).')).toBeVisible();
    const history = receiver.getByRole('region', { name: 'Riwayat' });
    await expect(history.getByText('menolak berkas pada langkah 2 karena tidak lengkap', { exact: false })).toBeVisible();

    const sender = await pageOf(emailOf(sesdep));
    await openFromInbox(sender, subject);
    await expect(sender.getByText('Ditolak oleh Kabag Program & Evaluasi karena', { exact: false })).toBeVisible();
    await expect(sender.getByText('Lampiran belum ada').first()).toBeVisible();
    await expect(sender.getByRole('button', { name: 'Tolak: berkas tidak lengkap' })).toHaveCount(0);
    await complete(sender, { role: sesdep });
  });
});

test.describe('giving somebody’s tasks to others', () => {
  test('moves all of a person’s tasks at once, with a reason, and says what became of them', async ({ apiOf, pageOf }) => {
    const dismiss = await appoint(await apiOf(ADMINISTRATOR), staf, emailOf(pengurus));
    const api = await apiOf(emailOf(staf));
    const subjects = ['Permintaan map gantung', 'Permintaan tinta stempel'];
    for (const subject of subjects) {
      const reference = await startedCase(api, contoh, subject);
      const received = await api.post(`/sop-runner/cases/${reference}/tasks/1/1/receive`, { data: { commandId: crypto.randomUUID() } });
      expect(received.ok()).toBe(true);
    }
    const page = await pageOf(SUPERVISOR);
    await page.goto(`${PANEL}/cases`);
    await page.getByRole('link', { name: 'Alihkan tugas' }).click();
    await page.getByRole('combobox', { name: 'Tugas milik' }).click();
    await page.getByRole('option', { name: /^Staf Umum \(contoh\) · / }).click();
    for (const subject of subjects) await expect(page.getByRole('checkbox', { name: new RegExp(subject) })).toBeChecked();
    await page.getByRole('combobox', { name: /dialihkan kepada/ }).click();
    await page.getByRole('option', { name: /Pengurus Barang/ }).click();
    await page.getByLabel('Alasan').fill('Mutasi');
    await page.getByRole('button', { name: /^Alihkan \d+ tugas$/ }).click();
    await expect(page.getByRole('status').getByText(/^\d+ tugas telah dialihkan\.$/)).toBeVisible();
    await expect(page.getByText('Orang ini tidak mempunyai tugas yang terbuka.')).toBeVisible();

    const other = await pageOf(emailOf(pengurus));
    await openFromInbox(other, 'Permintaan map gantung');
    const history = other.getByRole('region', { name: 'Riwayat' });
    await expect(history.getByText('mengalihkan tugas langkah 1 kepada Plh. Staf Umum (contoh)', { exact: false })).toBeVisible();
    await expect(history.getByText('“Mutasi”')).toBeVisible();
    await complete(other, { role: staf });
    await dismiss();
  });
});
