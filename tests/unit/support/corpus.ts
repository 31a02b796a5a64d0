/** Flows of ten signed forms, as drawn there: who does what and where it goes on. Texts are shortened. */
import type { Definition, Node } from '../../../src/plugins/sop-runner/domain/definition';
import { box, branch, decision, definition, end, next, step, to, together } from './build';

/** A form with the rows' heights and columns' widths that its table has on paper, in points. */
export interface CorpusForm {
  readonly file: string;
  readonly definition: Definition;
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly pages?: readonly { readonly from: number; readonly to: number }[];
}

type RowOf = readonly [activity: string, ...nodes: Node[]];

function form(title: string, roles: Readonly<Record<string, string>>, rows: readonly RowOf[]): Definition {
  return definition(
    Object.entries(roles).map(([key, name]) => ({ key, name, unit: null })),
    rows.map(([activity, ...nodes], index) => step(index + 1, nodes, { activity })),
    { title },
  );
}

const yes = branch('Ya', next);

const TRANSFER_KELUAR: CorpusForm = {
  file: '008',
  definition: form(
    'Alur Barang BMN dengan Cara Transfer Keluar',
    { kepala: 'Kepala BPS Provinsi', kabag: 'Kabag Umum', subkoor: 'Sub Koordinator Fungsi Umum', staf: 'Staf', operator: 'Operator' },
    [
      ['Memberikan pertimbangan mengenai pengiriman barang', box('kepala')],
      ['Membuat nota dinas', box('kabag')],
      ['Memerintahkan ke sub koordinator; dibantu staf', box('subkoor'), box('staf')],
      ['Memerintahkan operator melakukan transfer keluar', box('operator')],
      ['Melaporkan BMN yang sudah didetailkan', box('subkoor')],
      ['Melakukan approve', box('kabag')],
    ],
  ),
  columns: [58, 58, 62, 49, 62],
  rows: [42, 66, 53, 64, 49, 42],
};

const BELANJA_PEGAWAI: CorpusForm = {
  file: '031',
  definition: form(
    'Pengajuan Belanja Pegawai',
    { ppabp: 'PPABP', operator: 'Operator Pembayaran', ppk: 'PPK', ppspm: 'PPSPM', kppn: 'KPPN' },
    [
      ['Menerima kelengkapan data dukung belanja pegawai', box('ppabp'), box('ppabp')],
      ['Menginput data dukung ke aplikasi', box('ppabp')],
      ['Melakukan rekon GPP', box('ppabp')],
      ['Membuat SPP, SPM, dan SPTJM', box('operator')],
      ['Menyetujui SPP', decision('ppk', yes, branch('Tidak', to(4)))],
      ['Menyetujui SPM', decision('ppspm', yes, branch('Tidak', to(5)))],
      ['Persetujuan SP2D dari KPPN', box('kppn')],
      ['Melaporkan proses pengajuan selesai', box('ppabp'), box('ppabp')],
    ],
  ),
  columns: [61, 61, 61, 61, 61],
  rows: [58, 46, 37, 46, 47, 37, 37, 46],
};

const RILIS_WEBSITE: CorpusForm = {
  file: '039',
  definition: form(
    'Penulisan, Analisis dan Rilis Website Publikasi',
    {
      metodologi: 'Ketua Tim Metodologi',
      proyek: 'Ketua Project Analisis',
      editor: 'Editor',
      penyusun: 'Penyusun',
      diseminasi: 'Tim Diseminasi',
    },
    [
      ['Studi literatur menentukan tema', box('metodologi')],
      ['Pembahasan outline', box('metodologi'), decision('proyek', branch('Y', next), branch('T', to(2)))],
      ['Update tabel analisis', box('proyek')],
      ['Penulisan', box('penyusun')],
      ['Pemeriksaan dan editing', decision('editor', branch('Y', next), branch('T', to(4)))],
      [
        'Draft publikasi',
        decision('metodologi', branch('Y', next), branch('T', to(5))),
        decision('proyek', branch('Y', next), branch('T', to(6))),
      ],
      ['Permintaan nomor katalog dan perbaikan', box('proyek')],
      ['Rilis website', box('metodologi'), box('diseminasi')],
    ],
  ),
  columns: [79, 81, 66, 71, 57],
  rows: [38, 37, 38, 32, 32, 35, 35, 35],
};

const LISENSI_ZOOM: CorpusForm = {
  file: '045',
  definition: form('Peminjaman Lisensi Zoom', { terkait: 'PJK Terkait', tip: 'PJK TIP', ti: 'PJK TI' }, [
    ['Melakukan pengecekan jadwal peminjaman lisensi', box('terkait')],
    ['Menginstruksikan kepada PJK TI untuk mengecek jadwal', box('tip')],
    ['Mengecek jadwal peminjaman dan memberikan akun', box('ti')],
    ['Mengingatkan pemohon untuk mengunduh rekaman', box('terkait')],
    ['Melakukan manajemen lisensi setelah rapat berakhir', box('terkait')],
  ]),
  columns: [86, 78, 73],
  rows: [78, 56, 49, 44, 35],
};

const PERUBAHAN_WILAYAH: CorpusForm = {
  file: '054',
  definition: form(
    'Update Perubahan Wilayah',
    { kab: 'BPS Kab/Kota', frsKab: 'Aplikasi FRS MFD level kab/kota', frsProv: 'Aplikasi FRS MFD level provinsi' },
    [
      ['Melakukan identifikasi perubahan wilayah', box('kab')],
      ['Selesai melakukan identifikasi', decision('kab', branch('Ada', next), branch('Tidak', to(1)))],
      ['Mengisi informasi perubahan wilayah', box('kab')],
      ['Mengajukan tiket perubahan wilayah', box('frsKab')],
      ['Mengunggah dokumen perubahan wilayah', box('frsKab')],
      ['Melakukan entri dokumen perubahan wilayah', box('frsKab')],
      ['Melakukan pemeriksaan hasil entri level kabupaten', box('frsKab', branch(null, to(8, 2)))],
      ['Melakukan pemeriksaan hasil entri level provinsi', box('frsKab'), box('frsProv')],
      ['Melakukan reviu hasil entri level provinsi', decision('frsProv', yes, branch('Tidak', to(8, 1)))],
      ['Submit perubahan wilayah', box('frsKab')],
      ['Membuat berita acara level kabupaten/kota', box('frsKab')],
      ['Membuat berita acara level provinsi', box('frsProv')],
      ['Membuat laporan kegiatan', box('frsProv')],
      ['Evaluasi laporan', box('frsProv')],
    ],
  ),
  columns: [100, 85, 85],
  rows: [47, 60, 38, 41, 45, 42, 95, 68, 49, 47, 38, 38, 39, 43],
  pages: [
    { from: 1, to: 7 },
    { from: 8, to: 14 },
  ],
};

const KONSUMSI_RUMAH_TANGGA: CorpusForm = {
  file: '068',
  definition: form(
    'Perhitungan Pengeluaran Konsumsi Rumah Tangga',
    { kepala: 'Kepala BPS Provinsi', ketua: 'Ketua Tim Neraca Wilayah', fungsional: 'Fungsional' },
    [
      ['Persiapan', box('kepala'), box('ketua')],
      ['Penarikan data hasil olah', box('ketua'), box('fungsional')],
      ['Penghitungan PKRT harga berlaku', box('fungsional'), decision('ketua', yes, branch('Tidak', to(3)))],
      ['Penghitungan PKRT harga konstan', box('fungsional'), decision('ketua', yes, branch('Tidak', to(4)))],
      ['Angka inisial PKRT (putaran nol)', decision('kepala', yes, branch('Tidak', to(4, 2)))],
      ['Rekonsiliasi PKRT', decision('ketua', yes, branch('Tidak', to(3)))],
      ['PKRT', box('ketua'), box('kepala')],
    ],
  ),
  columns: [93, 85, 72],
  rows: [58, 58, 57, 58, 57, 57, 58],
};

const EVALUASI_PODES: CorpusForm = {
  file: '087',
  definition: form(
    'Evaluasi Data Pendataan Potensi Desa',
    {
      kepala: 'Kepala BPS Provinsi',
      ketua: 'Ketua Tim Statistik Sosial',
      hansos: 'Tim Hansos',
      olah: 'Tim Pengolahan',
      kab: 'BPS Kabupaten/Kota',
    },
    [
      ['Melakukan pemeriksaan melalui aplikasi Fasih', box('kab')],
      ['Melakukan pemeriksaan melalui aplikasi Fasih-SM', box('kab')],
      ['Melakukan pemeriksaan anomali data', box('kab'), box('olah'), box('hansos')],
      ['Melakukan pemeriksaan kewajaran dan kebenaran', decision('hansos', branch('Y', next), branch('T', to(3)))],
      ['Menandatangani surat keterangan persetujuan data', box('hansos'), box('ketua'), box('kepala')],
    ],
  ),
  columns: [46, 65, 66, 66, 66],
  rows: [33, 33, 39, 39, 38],
};

const ANOMALI_SAKERNAS: CorpusForm = {
  file: '101',
  definition: form(
    'Pemeriksaan Anomali Data Sakernas',
    {
      ketua: 'Ketua Tim Kerja Statistik Sosial',
      pjk: 'PJK Sakernas BPS Provinsi',
      admin: 'Admin SQL-Lab',
      kab: 'PJK Sakernas Kabupaten/Kota',
    },
    [
      ['Memerintahkan pemeriksaan anomali data', box('ketua')],
      ['Meminta admin melakukan query anomali data', box('pjk')],
      ['Melakukan query anomali data', box('admin')],
      ['Memeriksa daftar anomali data hasil query', decision('pjk', branch('Y', next), branch('T', to(6)))],
      ['Melakukan perbaikan anomali data pada aplikasi provinsi', box('pjk', branch(null, end))],
      ['Melakukan perbaikan anomali data pada aplikasi kabupaten', box('kab')],
      ['Memeriksa hasil perbaikan anomali', decision('pjk', branch('Y', next), branch('T', to(6)))],
      ['Mendokumentasikan daftar anomali', box('pjk')],
    ],
  ),
  columns: [85, 68, 68, 69],
  rows: [41, 57, 33, 96, 37, 36, 37, 36],
};

const PELAKSANAAN_KONTRAK: CorpusForm = {
  file: '279',
  definition: form('Pelaksanaan Kontrak Barang/Jasa Konsultansi Nonkonstruksi', { kpa: 'KPA', ppk: 'PPK', penyedia: 'Penyedia' }, [
    ['Menerima laporan hasil pemilihan penyedia', box('ppk')],
    ['Mereviu hasil pelaksanaan pemilihan', box('ppk')],
    ['Menerbitkan SPPBJ untuk penyedia', box('ppk')],
    ['Menyerahkan jaminan pelaksanaan', box('penyedia')],
    ['Mengundang rapat persiapan penandatanganan', box('ppk')],
    ['Melakukan rapat persiapan penandatanganan', box('ppk'), together(box('penyedia'))],
    ['Menandatangani kontrak', box('ppk'), together(box('penyedia'))],
    ['Menyerahkan lokasi kerja', box('ppk')],
    ['Menyerahkan personel', box('penyedia')],
    ['Menerbitkan SPMK', box('ppk')],
    ['Mengajukan permohonan uang muka', box('penyedia')],
    ['Melakukan pembayaran uang muka', box('ppk')],
    ['Menyusun program mutu', box('penyedia')],
    ['Rapat persiapan pelaksanaan kontrak', box('ppk'), together(box('penyedia'))],
    ['Melakukan mobilisasi', box('penyedia')],
    ['Pemeriksaan bersama', box('kpa'), together(box('ppk')), together(box('penyedia'))],
    ['Pengawasan pelaksanaan kontrak', box('ppk'), together(box('penyedia'))],
    ['Inspeksi pabrikasi', box('ppk'), together(box('penyedia'))],
  ]),
  columns: [48, 42, 57],
  rows: [49, 58, 49, 49, 39, 41, 49, 58, 58, 68, 57, 49, 58, 58, 49, 39, 58, 49],
  pages: [
    { from: 1, to: 9 },
    { from: 10, to: 18 },
  ],
};

const IMPOR_ADHK: CorpusForm = {
  file: '341',
  definition: form(
    'Penghitungan Komponen Impor ADHK',
    { kepala: 'Kepala BPS Provinsi', ketua: 'Ketua Tim Neraca Wilayah', staf: 'Staff' },
    [
      ['Persiapan', box('kepala'), box('ketua'), box('staf')],
      ['Pengumpulan data indeks harga', box('staf')],
      ['Penghitungan indeks harga', box('staf'), decision('ketua', yes, branch('Tidak', to(3)))],
      [
        'Penghitungan impor triwulanan harga konstan',
        box('staf'),
        decision('ketua', yes, branch('Tidak', to(4))),
        decision('kepala', yes, branch('Tidak', to(4, 2))),
      ],
      ['Impor triwulanan harga konstan', box('ketua')],
    ],
  ),
  columns: [93, 84, 72],
  rows: [57, 57, 57, 57, 57],
};

export const CORPUS: readonly CorpusForm[] = [
  TRANSFER_KELUAR,
  BELANJA_PEGAWAI,
  RILIS_WEBSITE,
  LISENSI_ZOOM,
  PERUBAHAN_WILAYAH,
  KONSUMSI_RUMAH_TANGGA,
  EVALUASI_PODES,
  ANOMALI_SAKERNAS,
  PELAKSANAAN_KONTRAK,
  IMPOR_ADHK,
];
