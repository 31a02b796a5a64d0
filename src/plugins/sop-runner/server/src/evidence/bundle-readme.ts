/** What a bundle says of itself to whoever opens it years later. */
import type { CaseRecord } from './records';

/** When it was taken, and by whom. */
export interface Exported {
  readonly at: string;
  readonly by: string;
}

export function readmeOf({ reference, state, lines }: CaseRecord, { at, by }: Exported): string {
  return `BERKAS ${reference}
${state.subject}

Diekspor dari SOP Runner pada ${at} oleh ${by}.

Isi
  berkas.json        keadaan berkas, para pelaksana, daftar lampiran, segel harian yang mencakupnya
  riwayat.json       ${lines.length} baris riwayat dengan segelnya (SHA-256); segel setiap baris mencakup segel baris sebelumnya
  sop.json           naskah SOP yang dijalankan, tanpa NIP
  formulir.pdf       formulir resmi SOP tersebut
  lampiran/          lampiran sebagaimana diserahkan
  SHA256SUMS         sidik semua isi di atas (sha256sum -c SHA256SUMS)
  verify-bundle.mjs  pemeriksa, berjalan tanpa jaringan

Cara memeriksa (memerlukan Node.js 20 atau lebih baru; jangan diekstrak dulu)
  node verify-bundle.mjs <file zip ini>
  node verify-bundle.mjs <file zip ini> --head <file segel harian>
Gunakan verify-bundle.mjs dari alamat kantor (/verify-bundle.mjs), bukan yang ada dalam file ini, bila asal file ini diragukan.
Segel harian yang disimpan di tempat lain membuktikan bahwa berkas ini tidak dibuat ulang seluruhnya.
Segel tidak mencakup nama orang (people dalam berkas.json), agar nama dapat dihapus tanpa merusak segel.

In English: a case exported from SOP Runner. verify-bundle.mjs checks it offline; a daily seal kept elsewhere (--head) proves that it was
not made anew as a whole. Names of people are not sealed.
`;
}
