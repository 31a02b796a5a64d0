import { contoh } from '../../database/seeds/sops/contoh';
import { rkt } from '../../database/seeds/sops/rkt';
import { appoint } from './support/content';
import { ADMINISTRATOR, PANEL, SUPERVISOR, column, complete, emailOf, openFromInbox, startedCase } from './support/office';
import { expect, test } from './support/test';

const [staf, pengurus] = [column(contoh, 1), column(contoh, 5)];
const sesdep = column(rkt, 1);

test.describe('taking over a task', () => {
  test('asks for a reason, says it in the history, and leaves the work to the other holder', async ({ apiOf, pageOf }) => {
    const dismiss = await appoint(await apiOf(ADMINISTRATOR), staf, emailOf(pengurus));
    const subject = 'Permintaan kertas';
    await startedCase(await apiOf(emailOf(staf)), contoh, subject);
    const first = await pageOf(emailOf(staf));
    await openFromInbox(first, subject);
    await first.getByRole('button', { name: 'Terima berkas' }).click();
    await expect(first.getByText('Berkas Anda terima.', { exact: false })).toBeVisible();

    const other = await pageOf(emailOf(pengurus));
    await openFromInbox(other, subject);
    await expect(other.getByText('Sudah diterima oleh Staf Umum (contoh)', { exact: false })).toBeVisible();
    await expect(other.getByRole('button', { name: /^Selesai/ })).toHaveCount(0);
    await other.getByRole('button', { name: 'Ambil alih' }).click();
    const dialog = other.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Ambil alih' }).click();
    await expect(dialog.getByText('Tulis alasannya.')).toBeVisible();
    await dialog.getByLabel('Alasan').fill('Staf Umum cuti');
    await dialog.getByRole('button', { name: 'Ambil alih' }).click();
    await expect(other.getByText('Tugas Anda ambil alih.', { exact: false })).toBeVisible();
    const history = other.getByRole('region', { name: 'Riwayat' });
    await expect(history.getByText('Plh. Staf Umum (contoh) (Pengurus Barang (contoh)) mengambil alih langkah 1.')).toBeVisible();
    await expect(history.getByText('“Staf Umum cuti”')).toBeVisible();
    await complete(other, { role: staf });

    await first.reload();
    await expect(first.getByText('menyelesaikan langkah 1', { exact: false })).toBeVisible();
    await dismiss();
  });
});

test.describe('commenting on a case', () => {
  test('adds to the history what the other positions read, and moves nothing', async ({ apiOf, pageOf }) => {
    const reference = await startedCase(await apiOf(emailOf(sesdep)), rkt, 'Usulan RKT dengan komentar');
    const page = await pageOf(emailOf(sesdep));
    await page.goto(`${PANEL}/cases/${reference}`);
    const send = page.getByRole('button', { name: 'Tambahkan komentar' });
    await expect(send).toBeDisabled();
    await page.getByLabel('Komentar').fill('Mohon <i>dipercepat</i>');
    await send.click();
    await expect(page.getByRole('region', { name: 'Riwayat' }).getByText('“Mohon <i>dipercepat</i>”')).toBeVisible();
    await expect(page.getByLabel('Komentar')).toHaveValue('');
    await expect(page.getByText('Langkah 1 dari 5', { exact: true })).toBeVisible();
  });
});

test.describe('cancelling a case', () => {
  test('is for its starter until something was received, with a reason', async ({ apiOf, pageOf }) => {
    const reference = await startedCase(await apiOf(emailOf(sesdep)), rkt, 'Usulan RKT yang salah');
    const page = await pageOf(emailOf(sesdep));
    await page.goto(`${PANEL}/cases/${reference}`);
    await page.getByRole('button', { name: 'Batalkan berkas' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Alasan').fill('Salah perihal');
    await dialog.getByRole('button', { name: 'Batalkan berkas' }).click();
    await expect(page.getByRole('status').getByText('Berkas dibatalkan.')).toBeVisible();
    await expect(page.getByText('“Salah perihal”')).toBeVisible();
    await expect(page.getByRole('button', { name: /^(Selesai|Terima|Batalkan|Tambahkan)/ })).toHaveCount(0);
  });

  test('is for a supervisor afterwards, who finds the case among all cases', async ({ apiOf, pageOf }) => {
    const subject = 'Usulan RKT yang ditarik';
    await startedCase(await apiOf(emailOf(sesdep)), rkt, subject);
    const starter = await pageOf(emailOf(sesdep));
    await openFromInbox(starter, subject);
    await starter.getByRole('button', { name: 'Terima berkas' }).click();
    await expect(starter.getByText('Berkas Anda terima.', { exact: false })).toBeVisible();
    await expect(starter.getByRole('button', { name: 'Batalkan berkas' })).toHaveCount(0);

    const page = await pageOf(SUPERVISOR);
    await page.goto(PANEL);
    await page.getByRole('link', { name: 'Pemantauan' }).click();
    await page.getByRole('link', { name: subject, exact: true }).click();
    await expect(
      page.getByRole('region', { name: 'Berkas ini ada pada' }).getByText('dikerjakan oleh Sesdep', { exact: false }),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Batalkan berkas' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Alasan').fill('Kegiatan ditiadakan');
    await dialog.getByRole('button', { name: 'Batalkan berkas' }).click();
    await expect(page.getByRole('status').getByText('Berkas dibatalkan.')).toBeVisible();
  });
});

test.describe('an act in the panel', () => {
  test('is one request, whose answer is the page as it is then', async ({ apiOf, pageOf }) => {
    const reference = await startedCase(await apiOf(emailOf(staf)), contoh, 'Permintaan stapler');
    const page = await pageOf(emailOf(staf));
    await page.goto(`${PANEL}/cases/${reference}`);
    await expect(page.getByRole('button', { name: 'Terima berkas' })).toBeVisible();
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/sop-runner/')) asked.push(`${request.method()} ${pathname.split('/').at(-1)}`);
    });
    const requestsOf = async (act: () => Promise<void>): Promise<readonly string[]> => {
      await act();
      await page.waitForLoadState('networkidle');
      return asked.splice(0);
    };
    const receiving = requestsOf(async () => {
      await page.getByRole('button', { name: 'Terima berkas' }).click();
      await expect(page.getByText('Berkas Anda terima.', { exact: false })).toBeVisible();
    });
    expect(await receiving).toEqual(['POST receive']);
    const commenting = requestsOf(async () => {
      await page.getByLabel('Komentar').fill('Sudah dicek');
      await page.getByRole('button', { name: 'Tambahkan komentar' }).click();
      await expect(page.getByText('“Sudah dicek”')).toBeVisible();
    });
    expect(await commenting).toEqual(['POST comments']);
    expect(await requestsOf(() => complete(page, { role: staf }))).toEqual(['POST complete']);
  });
});
