import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { contoh } from '../../database/seeds/sops/contoh';
import { PANEL, column, complete, emailOf, startedCase } from './support/office';
import { expect, test } from './support/test';

const [staf, kasubbag] = [column(contoh, 1), column(contoh, 2)];
const OUTPUT = 'Permintaan tercatat';
const PDF = { name: 'Nota dinas.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') };
const TEXT = { name: 'Daftar permintaan.txt', mimeType: 'text/plain', buffer: Buffer.from('Kertas, tinta\n') };

type Sent = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Chooses files in the dialog that a button opens. */
const attach = async (page: Page, button: string, ...files: Sent[]): Promise<void> => {
  const dialog = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await dialog).setFiles(files);
};

/** Lets a file go over a part of the page, as a hand does that drags it from a folder. */
const drop = async (page: Page, over: string, { name, mimeType, buffer }: Sent): Promise<void> => {
  const dataTransfer = await page.evaluateHandle(
    ([title, type, text]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([text], title, { type }));
      return carried;
    },
    [name, mimeType, buffer.toString('latin1')] as const,
  );
  await page.getByText(over, { exact: true }).dispatchEvent('drop', { dataTransfer });
};

test.describe('attaching files', () => {
  test('delivers them under the name of an output to whoever comes next', async ({ apiOf, pageOf }) => {
    const reference = await startedCase(await apiOf(emailOf(staf)), contoh, 'Permintaan dengan lampiran');
    const page = await pageOf(emailOf(staf));
    await page.goto(`${PANEL}/cases/${reference}`);
    await attach(page, `Lampirkan dokumen: ${OUTPUT}`, PDF);
    await expect(page.getByRole('button', { name: `Hapus ${PDF.name}` })).toBeVisible();
    // Who attaches an output has made it.
    await expect(page.getByRole('checkbox', { name: OUTPUT })).toBeChecked();
    await drop(page, OUTPUT, TEXT);
    await expect(page.getByRole('status').filter({ hasText: `Sudah diunggah: ${PDF.name} dan ${TEXT.name}` })).toBeAttached();
    // What has arrived outlives a reload.
    await page.reload();
    await expect(page.getByRole('button', { name: `Hapus ${TEXT.name}` })).toBeVisible();
    await complete(page, { role: staf });

    await expect(
      page.getByRole('region', { name: 'Riwayat' }).getByRole('button', { name: `Unduh ${TEXT.name}`, exact: false }),
    ).toBeVisible();
    const work = page.getByRole('region', { name: 'Yang harus Anda kerjakan' });
    const saving = page.waitForEvent('download');
    await work.getByRole('button', { name: `Unduh ${TEXT.name}`, exact: false }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe(TEXT.name);
    expect(await readFile(await saved.path(), 'utf8')).toBe('Kertas, tinta\n');
    const opening = page.waitForEvent('popup');
    await work.getByRole('button', { name: `Buka ${PDF.name}`, exact: false }).click();
    await expect.poll(async () => (await opening).url()).toMatch(/^blob:/);
    await (await opening).close();

    await complete(page, { role: staf });
    const next = await pageOf(emailOf(kasubbag));
    await next.goto(`${PANEL}/cases/${reference}`);
    await expect(
      next.getByRole('region', { name: 'Dokumen' }).getByRole('button', { name: `Buka ${PDF.name}`, exact: false }),
    ).toBeVisible();
  });

  test('says of each file that cannot be taken why, and sends nothing of it', async ({ apiOf, pageOf }) => {
    const reference = await startedCase(await apiOf(emailOf(staf)), contoh, 'Permintaan dengan lampiran salah');
    const page = await pageOf(emailOf(staf));
    await page.goto(`${PANEL}/cases/${reference}`);
    const sent: string[] = [];
    page.on('request', (request) => request.url().endsWith('/sop-runner/files') && sent.push(request.url()));
    const program = { name: 'program.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') };
    await attach(page, 'Lampirkan dokumen lain', program, { ...PDF, name: 'kosong.pdf', buffer: Buffer.alloc(0) });
    await expect(page.getByText('Jenis dokumen ini tidak diterima.', { exact: false })).toBeVisible();
    await expect(page.getByText('Dokumen itu kosong.')).toBeVisible();
    expect(sent).toEqual([]);
    await page.getByRole('button', { name: 'Hapus program.exe' }).click();
    await page.getByRole('button', { name: 'Hapus kosong.pdf' }).click();
    await expect(page.getByText('Dokumen itu kosong.')).toHaveCount(0);
  });

  test('shows how far a file has come, holds the handoff until then, and stops when asked', async ({ apiOf, pageOf }) => {
    const reference = await startedCase(await apiOf(emailOf(staf)), contoh, 'Permintaan dengan lampiran lambat');
    const page = await pageOf(emailOf(staf));
    await page.goto(`${PANEL}/cases/${reference}`);
    await page.route('**/sop-runner/files', () => {});
    await attach(page, 'Lampirkan dokumen lain', PDF);
    await expect(page.getByRole('progressbar', { name: `Mengunggah ${PDF.name}` })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Selesai/ })).toBeDisabled();
    await page.getByRole('button', { name: `Batalkan unggahan ${PDF.name}` }).click();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Selesai/ })).toBeEnabled();
    await page.unrouteAll();
  });
});
