import type { Page } from '@playwright/test';
import { contoh } from '../../database/seeds/sops/contoh';
import { penetapanKinerja } from '../../database/seeds/sops/penetapan-kinerja';
import { appoint } from './support/content';
import { ADMINISTRATOR, PANEL, column, completedTask, emailOf, startedCase } from './support/office';
import { signInOf } from './support/people';
import { expect, test } from './support/test';

const [staf, pengurus] = [column(contoh, 1), column(contoh, 5)];
/** Signs in by the form, which is slow to let the same person in many times. */
const kabag = column(penetapanKinerja, 1);
const NOTE = 'Catatan yang tidak boleh hilang';

const note = (page: Page) => page.getByLabel('Catatan', { exact: true });
const wayOn = (page: Page) => page.getByRole('button', { name: /^Selesai/ });
const caseOf = (reference: string) => `${PANEL}/cases/${reference}`;
const COMPLETING = '**/sop-runner/cases/*/tasks/*/*/complete?*';

/** Opens the person's case and writes a note, ticks everything. */
const work = async (page: Page, reference: string): Promise<void> => {
  await page.goto(caseOf(reference));
  await note(page).fill(NOTE);
  for (const box of await page.getByRole('checkbox').all()) await box.check();
};

test.describe('what was typed and is not sent yet', () => {
  test('survives a reload and the way to another page and back, until it is sent', async ({ apiOf, pageOf }) => {
    const reference = await startedCase(await apiOf(emailOf(staf)), contoh, 'Permintaan map');
    const page = await pageOf(emailOf(staf));
    await work(page, reference);
    await page.getByLabel('Komentar').fill('Komentar setengah jadi');
    await page.reload();
    await expect(note(page)).toHaveValue(NOTE);
    await expect(page.getByLabel('Komentar')).toHaveValue('Komentar setengah jadi');
    await page.getByRole('link', { name: 'Tugas saya', exact: true }).click();
    await page.goBack();
    await expect(note(page)).toHaveValue(NOTE);
    await expect(page.getByRole('checkbox', { checked: false })).toHaveCount(0);
    await wayOn(page).click();
    await expect(page.getByRole('status').getByText('Berkas sekarang ada pada', { exact: false })).toBeVisible();
    await expect(note(page)).toHaveValue('');

    // Back to the page as it was: what was done is done, and nothing offers to do it again.
    await page.getByRole('link', { name: 'Tugas saya', exact: true }).click();
    await page.goBack();
    await expect(page.getByText('Langkah 2 dari 7', { exact: true })).toBeVisible();
    await expect(page.getByText(NOTE).first()).toBeVisible();
  });

  test('survives a lost session: signing in again leads back to it', async ({ apiOf, browser, baseURL }) => {
    const reference = await startedCase(await apiOf(emailOf(kabag)), penetapanKinerja, 'Penetapan kinerja tahun depan');
    const { email, password } = signInOf(emailOf(kabag));
    const context = await browser.newContext({ baseURL });
    const page = await context.newPage();
    const signIn = async () => {
      await page.getByLabel('Surel').fill(email);
      await page.getByLabel('Kata sandi', { exact: false }).first().fill(password);
      await page.getByRole('button', { name: 'Masuk' }).click();
    };
    await page.goto(caseOf(reference));
    await signIn();
    await note(page).fill(NOTE);
    // The server knows the session no more.
    await page.route('**/sop-runner/cases/**', (route) =>
      route.fulfill({
        status: 401,
        json: { data: null, error: { status: 401, name: 'UnauthorizedError', message: 'Missing or invalid credentials', details: {} } },
      }),
    );
    await page.route('**/admin/access-token', (route) => route.fulfill({ status: 401, json: {} }));
    // Signing out for real would end this person's other sessions, which later tests work in.
    await page.route('**/admin/logout', (route) => route.fulfill({ status: 200, json: { data: {} } }));
    await wayOn(page).click();
    await expect(page.getByText('Masuk lagi untuk kembali ke halaman tadi', { exact: false })).toBeVisible();
    await expect(page).toHaveURL(/auth\/login\?redirectTo=.*2026/);
    await page.unrouteAll();
    await signIn();
    await expect(note(page)).toHaveValue(NOTE);
    await context.close();
  });
});

test.describe('completing a task', () => {
  test('happens once however often the button is pressed', async ({ apiOf, pageOf }) => {
    const reference = await startedCase(await apiOf(emailOf(staf)), contoh, 'Permintaan klip');
    const page = await pageOf(emailOf(staf));
    await work(page, reference);
    let sent = 0;
    await page.route(COMPLETING, async (route) => {
      sent += 1;
      await route.continue();
    });
    await wayOn(page).dblclick();
    await expect(page.getByRole('status').getByText('Berkas sekarang ada pada', { exact: false })).toBeVisible();
    await page.unroute(COMPLETING);
    expect(sent).toBe(1);
    await expect(page.getByRole('region', { name: 'Riwayat' }).getByText('menyelesaikan langkah 1', { exact: false })).toHaveCount(1);
  });

  test('says that the server did not answer, and is done once when it is sent again', async ({ apiOf, pageOf }) => {
    const reference = await startedCase(await apiOf(emailOf(staf)), contoh, 'Permintaan lem');
    const page = await pageOf(emailOf(staf));
    await work(page, reference);
    const ids: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/complete?')) ids.push(request.postDataJSON().commandId);
    });
    await page.route(COMPLETING, (route) => route.abort());
    await wayOn(page).click();
    await expect(page.getByRole('alert').getByText('Tidak ada jawaban dari server.', { exact: false })).toBeVisible();
    await expect(note(page)).toHaveValue(NOTE);
    // The server does it, and its answer is lost; the page is read again before it is sent again.
    await page.unroute(COMPLETING);
    await page.route(COMPLETING, async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.route(`**/sop-runner/cases/${reference}`, (route) => route.abort());
    await wayOn(page).click();
    await expect(page.getByRole('alert').getByText('Tidak ada jawaban dari server.', { exact: false })).toBeVisible();
    await page.unrouteAll();
    await wayOn(page).click();
    await expect(page.getByRole('status').getByText('Berkas sekarang ada pada', { exact: false })).toBeVisible();
    expect(new Set(ids).size).toBe(1);
    await expect(page.getByRole('region', { name: 'Riwayat' }).getByText('menyelesaikan langkah 1', { exact: false })).toHaveCount(1);
  });

  test('says who did it meanwhile and when, and leaves the note to be copied', async ({ apiOf, pageOf }) => {
    const dismiss = await appoint(await apiOf(ADMINISTRATOR), staf, emailOf(pengurus));
    const reference = await startedCase(await apiOf(emailOf(staf)), contoh, 'Permintaan spidol');
    const page = await pageOf(emailOf(staf));
    await work(page, reference);
    await completedTask(await apiOf(emailOf(pengurus)), reference);
    await wayOn(page).click();
    const told = page
      .getByRole('alert')
      .filter({ hasText: 'Langkah 1 sudah diselesaikan oleh Plh. Staf Umum (contoh) (Pengurus Barang (contoh))' });
    await expect(told).toBeVisible();
    await expect(told.getByLabel('Yang Anda tulis')).toHaveValue(NOTE);
    await page.reload();
    await expect(told.getByLabel('Yang Anda tulis')).toHaveValue(NOTE);
    await told.getByRole('button', { name: 'Buang' }).click();
    await expect(told).toHaveCount(0);
    await dismiss();
  });
});
