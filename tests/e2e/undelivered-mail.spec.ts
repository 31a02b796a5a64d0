import { penetapanKinerja } from '../../database/seeds/sops/penetapan-kinerja';
import { loseMails } from './support/database';
import { mailsTo } from './support/mailbox';
import { PANEL, SUPERVISOR, column, completedTask, emailOf, startedCase } from './support/office';
import { expect, test } from './support/test';

const kabag = column(penetapanKinerja, 1);
const kasubbag = column(penetapanKinerja, 2);

test.describe('undelivered mail', () => {
  test('is listed to supervisors with its reason, and leaves the list once sent again', async ({ apiOf, pageOf }) => {
    const api = await apiOf(emailOf(kabag));
    const reference = await startedCase(api, penetapanKinerja, 'Bahan yang suratnya tak sampai');
    await completedTask(api, reference);
    const mails = async () => (await mailsTo(emailOf(kasubbag))).filter(({ subject }) => subject.includes(reference)).length;
    await expect.poll(mails).toBe(1);
    await loseMails(reference, '452 4.2.2 Mailbox full');

    const page = await pageOf(SUPERVISOR);
    await page.goto(PANEL);
    await page.getByRole('link', { name: 'Surel tak terkirim (1)' }).click();
    const row = page.getByRole('listitem').filter({ hasText: reference });
    await expect(row).toContainText(emailOf(kasubbag));
    await expect(row).toContainText('Penyerahan berkas');
    await expect(row).toContainText('Jawaban server surel: 452 4.2.2 Mailbox full');
    await row.getByRole('button', { name: 'Kirim lagi' }).click();
    await expect(page.getByText('Surel dikirim lagi.', { exact: false })).toBeVisible();
    await expect(page.getByText('Semua surel terkirim.')).toBeVisible();
    await expect.poll(mails).toBe(2);
  });
});
