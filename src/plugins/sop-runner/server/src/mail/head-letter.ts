/** The daily head by mail, to those who keep it outside the office's database: a few lines that prove all that was before. In both languages; people are not named. */
import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../shared/ids';
import { headOf } from '../evidence/head';
import type { Message } from './types';

/** The mail, and to whom; undefined where nobody is to have it any more. */
export async function headLetter(strapi: Core.Strapi, number: number): Promise<(Message & { readonly to: string }) | undefined> {
  const addresses = strapi.plugin(PLUGIN_ID).config<readonly string[]>('headMailTo') ?? [];
  const head = await headOf(strapi.db.connection, number);
  if (head === undefined || addresses.length === 0) return undefined;
  const { body, hash } = head;
  const facts = [
    `Nomor / Number: ${body.number}`,
    `Tanggal / Day: ${body.day}`,
    `Dibuat / Made: ${body.madeAt}`,
    `Berkas yang bergerak / Cases that moved: ${body.cases.count}`,
    `Berkas yang diarsipkan / Cases archived: ${body.archived.count}`,
    `Segel / Seal (SHA-256): ${hash}`,
    `Segel sebelumnya / Seal before: ${body.prevHash ?? '-'}`,
  ];
  const text = [
    'Segel harian atas seluruh berkas Jalankan SOP. Simpan pesan ini: dengan segel ini dapat dibuktikan kemudian bahwa riwayat sampai hari ini tidak diubah.',
    '',
    'The daily seal over all cases of Run SOP. Keep this message: with this seal it can be proved later that the history up to this day was not changed.',
    '',
    ...facts,
    '',
    'Pesan otomatis. Jangan dibalas. / Automatic message. Please do not reply.',
  ].join('\n');
  const html = `<!doctype html><html lang="id"><body><pre style="font: 14px/1.5 monospace; white-space: pre-wrap">${text}</pre></body></html>`;
  return { subject: `Segel harian ${body.day} / Daily seal no. ${body.number}`, text, html, to: addresses.join(', ') };
}
