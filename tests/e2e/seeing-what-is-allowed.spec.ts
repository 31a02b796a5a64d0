import { penetapanKinerja } from '../../database/seeds/sops/penetapan-kinerja';
import { rkt } from '../../database/seeds/sops/rkt';
import { sopOf } from './support/content';
import { ADMINISTRATOR, PANEL, SUPERVISOR, column, emailOf, startedCase } from './support/office';
import { expect, test } from './support/test';

const kabag = column(penetapanKinerja, 1);
const kasubbag = column(penetapanKinerja, 2);

test.describe('the homepage', () => {
  test('shows the first tasks of the person, each a way to its case', async ({ apiOf, pageOf }) => {
    const subject = 'Bahan Penetapan Kinerja di beranda';
    await startedCase(await apiOf(emailOf(kabag)), penetapanKinerja, subject);
    const page = await pageOf(emailOf(kabag));
    await page.goto('/admin');
    await expect(page.getByText('Langkah 1 dari 6', { exact: false }).first()).toBeVisible();
    await page.getByRole('link', { name: subject }).click();
    await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible();
  });

  test('says so where there is none', async ({ pageOf }) => {
    const page = await pageOf(SUPERVISOR);
    await page.goto('/admin');
    await expect(page.getByText('Tidak ada tugas.', { exact: false })).toBeVisible();
  });
});

test.describe("the panel's navigation", () => {
  const everybodys = ['Tugas saya', 'Berkas saya', 'Sudah dikerjakan'];
  for (const [email, pages] of [
    [emailOf(kasubbag), [...everybodys, 'Ketidakhadiran', 'Pemberitahuan saya']],
    [SUPERVISOR, [...everybodys, 'Pemantauan', 'Ringkasan', 'Ketidakhadiran', /^Surel tak terkirim/, 'Segel harian', 'Pemberitahuan saya']],
  ] as const)
    test(`offers ${email} what they may open, and marks where they are`, async ({ pageOf }) => {
      const page = await pageOf(email);
      await page.goto(PANEL);
      const links = page.getByRole('navigation', { name: 'Halaman Jalankan SOP' }).getByRole('listitem').getByRole('link');
      await expect(links).toHaveText([...pages]);
      await expect(links.and(page.locator('[aria-current=page]'))).toHaveText(['Tugas saya']);
    });
});

test.describe('opening an address without permission', () => {
  for (const path of [`${PANEL}/cases`, `${PANEL}/overview`, `${PANEL}/mails`, `${PANEL}/people`, `${PANEL}/calendar`, `${PANEL}/seals`])
    test(`shows staff the page that says so at ${path}`, async ({ pageOf }) => {
      const page = await pageOf(emailOf(kasubbag));
      await page.goto(path);
      await expect(page.getByText('Anda tidak memiliki izin untuk membuka halaman ini')).toBeVisible();
      await expect(
        page.getByRole('heading', { name: /Pemantauan|Ringkasan|Surel tak terkirim|Orang dan jabatan|Kalender kerja|Segel harian/ }),
      ).toHaveCount(0);
    });

  test('shows staff no Content Manager', async ({ pageOf }) => {
    const page = await pageOf(emailOf(kasubbag));
    await page.goto(`${PANEL}`);
    await expect(page.getByRole('heading', { level: 1, name: 'Tugas saya' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Pengelola Data' })).toHaveCount(0);
    await page.goto('/admin/content-manager/collection-types/api::sop.sop');
    await expect(page.getByText('Anda tidak memiliki izin untuk membuka halaman ini')).toBeVisible();
  });

  test('shows a case to nobody who has no part in it, and says why', async ({ apiOf, pageOf }) => {
    const reference = await startedCase(await apiOf(emailOf(kabag)), penetapanKinerja, 'Berkas orang lain');
    const page = await pageOf(emailOf(column(rkt, 1)));
    await page.goto(`${PANEL}/cases/${reference}`);
    await expect(page.getByRole('alert').getByText('Jabatan Anda tidak mempunyai bagian dalam berkas ini.')).toBeVisible();
    await expect(page.getByText('Berkas orang lain')).toHaveCount(0);
  });
});

test.describe('an SOP in the Content Manager', () => {
  for (const who of [ADMINISTRATOR, SUPERVISOR])
    test(`shows ${who} beside it how it runs`, async ({ apiOf, pageOf }) => {
      const subject = `Bahan Penetapan Kinerja untuk ${who}`;
      await startedCase(await apiOf(emailOf(kabag)), penetapanKinerja, subject);
      const sop = await sopOf(await apiOf(ADMINISTRATOR), penetapanKinerja.number);
      const page = await pageOf(who);
      await page.goto(`/admin/content-manager/collection-types/api::sop.sop/${sop}`);
      await expect(page.getByText('Berlaku', { exact: true })).toBeVisible();
      await expect(page.getByText('Asli · Mulai berlaku', { exact: false })).toBeVisible();
      await expect(page.getByLabel('Judul SOP')).toHaveValue(penetapanKinerja.title);
      await expect(page.getByText('Preview')).toHaveCount(0);
      await page.getByRole('link', { name: subject }).click();
      await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible();
    });

  test('lets a supervisor read and change nothing', async ({ apiOf, pageOf }) => {
    const sop = await sopOf(await apiOf(ADMINISTRATOR), penetapanKinerja.number);
    const page = await pageOf(SUPERVISOR);
    await page.goto(`/admin/content-manager/collection-types/api::sop.sop/${sop}`);
    await expect(page.getByLabel('Judul SOP')).toBeDisabled();
    await expect(page.getByRole('button', { name: 'Sahkan' })).toBeDisabled();
    await page.getByRole('link', { name: 'Mulai berkas' }).click();
    await expect(page.getByRole('combobox', { name: 'SOP' })).toHaveValue(
      `${penetapanKinerja.title} (${penetapanKinerja.number}) · ${penetapanKinerja.unit}`,
    );
  });
});
