import { contoh } from '../../database/seeds/sops/contoh';
import { penetapanKinerja } from '../../database/seeds/sops/penetapan-kinerja';
import { makeOverdue } from './support/database';
import { firstTimer, letterFile } from './support/first-time';
import { column, completedTask, emailOf, startedCase } from './support/office';
import { expect, test } from './support/test';

const [staf, kasubbag] = [column(contoh, 1), column(contoh, 2)];
const [kabag, kasubbagPa, pelaksana] = [column(penetapanKinerja, 1), column(penetapanKinerja, 2), column(penetapanKinerja, 3)];

/** What somebody does who never saw the panel: by what is written on it alone, each story from the homepage on. */
test.describe('on the first day', () => {
  test('finds the most urgent task, and completes it with a file', async ({ apiOf, pageOf }) => {
    const subject = 'Permintaan papan tulis yang terlambat';
    const reference = await startedCase(await apiOf(emailOf(staf)), contoh, subject);
    await makeOverdue(reference);
    const page = await pageOf(emailOf(staf));
    const person = firstTimer(page);
    await page.goto('/admin');
    await person.click(page.getByRole('link', { name: 'Jalankan SOP' }));
    const first = page.getByRole('list', { name: 'Daftar tugas' }).getByRole('listitem').first();
    await expect(first).toContainText('Terlambat');
    await person.click(first.getByRole('link', { name: subject }));
    await expect(page.getByRole('heading', { name: 'Yang harus Anda kerjakan' })).toBeVisible();
    expect(person.tell("finding today's most urgent task")).toBeLessThanOrEqual(2);

    const inputs = page.getByRole('group', { name: 'Kelengkapan' }).getByRole('checkbox');
    for (const box of await inputs.all()) await person.click(box);
    const attach = page.getByRole('button', { name: /^Lampirkan dokumen: / });
    for (const [index, button] of (await attach.all()).entries()) await person.attach(button, letterFile(`hasil-${index + 1}.pdf`));
    await expect(page.getByRole('button', { name: /^Hapus hasil-/ })).toHaveCount(await attach.count());
    await person.click(page.getByRole('button', { name: /^Selesai & serahkan ke/ }));
    await expect(page.getByRole('status').getByText('Berkas sekarang ada pada', { exact: false })).toBeVisible();
    const { inputs: needed, outputs } = contoh.steps[0] ?? { inputs: [], outputs: [] };
    expect(person.tell('completing it with a file')).toBeLessThanOrEqual(needed.length + 2 * outputs.length + 1);
    await expect(page.getByRole('region', { name: 'Dokumen' }).getByText('hasil-1.pdf', { exact: false }).first()).toBeVisible();
  });

  test('returns a case with a reason', async ({ apiOf, pageOf }) => {
    const subject = 'Permintaan kursi tanpa jumlah';
    const api = await apiOf(emailOf(staf));
    const reference = await startedCase(api, contoh, subject);
    await completedTask(api, reference);
    await completedTask(api, reference);
    const page = await pageOf(emailOf(kasubbag));
    const person = firstTimer(page);
    await page.goto('/admin');
    await person.click(page.getByRole('link', { name: 'Jalankan SOP' }));
    await person.click(page.getByRole('link', { name: subject, exact: true }));
    for (const box of await page.getByRole('checkbox').all()) await person.click(box);
    await person.click(page.getByRole('button', { name: /^Tidak:/ }));
    const dialog = page.getByRole('dialog');
    await person.type(dialog.getByLabel('Alasan'), 'Jumlah kursi belum disebut');
    await person.click(dialog.getByRole('button', { name: /^Kembalikan ke/ }));
    await expect(page.getByRole('status').getByText('Berkas sekarang ada pada Staf Umum (contoh)', { exact: false })).toBeVisible();
    expect(person.tell('returning one with a reason')).toBeLessThanOrEqual(10);
  });

  test('starts a case from an incoming letter', async ({ pageOf }) => {
    const page = await pageOf(emailOf(staf));
    const person = firstTimer(page);
    await page.goto('/admin');
    await person.click(page.getByRole('link', { name: 'Jalankan SOP' }));
    await person.click(page.getByRole('link', { name: 'Mulai berkas baru' }));
    await person.type(page.getByRole('combobox', { name: 'SOP' }), 'perlengkapan');
    await person.click(page.getByRole('option', { name: /perlengkapan kantor/ }));
    await person.type(page.getByLabel('Perihal'), 'Permintaan meja dari Bagian Umum');
    await person.type(page.getByLabel('Nomor surat'), 'B-12/UM/2026');
    await person.type(page.getByLabel('Dari'), 'Kepala Bagian Umum');
    await person.attach(page.getByRole('button', { name: /surat/i }), letterFile('surat-permintaan.pdf'));
    await expect(page.getByRole('button', { name: 'Hapus surat-permintaan.pdf' })).toBeVisible();
    await person.click(page.getByRole('button', { name: 'Mulai berkas', exact: true }));
    await expect(page.getByRole('heading', { level: 1, name: 'Permintaan meja dari Bagian Umum' })).toBeVisible();
    await expect(page.getByText('B-12/UM/2026')).toBeVisible();
    await expect(page.getByText('surat-permintaan.pdf', { exact: false }).first()).toBeVisible();
    expect(person.tell('starting a case from an incoming letter')).toBeLessThanOrEqual(9);
  });

  test('sees where a case is and who has it', async ({ apiOf, pageOf }) => {
    const subject = 'Penetapan kinerja yang ditanyakan';
    const api = await apiOf(emailOf(kabag));
    const reference = await startedCase(api, penetapanKinerja, subject);
    await completedTask(api, reference);
    const page = await pageOf(emailOf(kabag));
    const person = firstTimer(page);
    await page.goto('/admin');
    await person.click(page.getByRole('link', { name: 'Jalankan SOP' }));
    await person.click(page.getByRole('link', { name: 'Berkas saya' }));
    const row = page.getByRole('listitem').filter({ hasText: subject });
    await expect(row).toContainText('Langkah 2 dari 6');
    await person.click(row.getByRole('link', { name: subject }));
    await expect(page.getByRole('region', { name: 'Berkas ini ada pada' })).toContainText('menunggu diterima sejak');
    expect(person.tell('seeing where a case is and who has it')).toBeLessThanOrEqual(3);
  });

  test('finds a finished case by a word of its subject', async ({ apiOf, pageOf }) => {
    const subject = 'Penetapan kinerja mercusuar';
    const reference = await startedCase(await apiOf(emailOf(kabag)), penetapanKinerja, subject);
    for (const role of [kabag, kasubbagPa, pelaksana, kasubbagPa, kasubbagPa, kabag])
      await completedTask(await apiOf(emailOf(role)), reference);
    const page = await pageOf(emailOf(kasubbagPa));
    const person = firstTimer(page);
    await page.goto('/admin');
    await person.click(page.getByRole('link', { name: 'Jalankan SOP' }));
    await person.click(page.getByRole('link', { name: 'Sudah dikerjakan' }));
    await person.type(page.getByRole('searchbox'), 'mercusuar');
    await person.click(page.getByRole('link', { name: subject }).first());
    await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${reference}$`));
    expect(person.tell('finding a finished case by a word of its subject')).toBeLessThanOrEqual(4);
  });
});
