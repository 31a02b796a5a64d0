/**
 * A made-up procedure with what real forms have and the two signed ones lack: symbols in sequence within a row, two decisions in
 * one row, a return over several rows, a row done together, a time "sesuai kebutuhan", an ending on refusal, and a row that
 * another person than the checker must close.
 */
import type { Definition } from '../../../src/plugins/sop-runner/domain/definition';
import { asNeeded, box, decision, onward, time, to, toEnd, togetherWith } from './words';

const unit = 'Contoh: Subbagian Umum';

export const contoh: Definition = {
  format: 1,
  number: 'CONTOH-001/UMUM',
  title: 'Contoh: Pengadaan dan serah terima perlengkapan kantor',
  kind: 'micro',
  institution: 'CONTOH: BADAN CONTOH NUSANTARA',
  unit: 'Contoh: Sekretariat Badan',
  subunit: unit,
  createdOn: '2024-11-04',
  revisedOn: null,
  reviewDueOn: '2027-01-06',
  effectiveOn: '2025-01-06',
  ratifiedBy: { position: 'Kepala Badan Contoh Nusantara', name: 'Pejabat contoh', nip: null },
  legalBasis: ['Peraturan Badan Contoh Nusantara Nomor 1 Tahun 2024 tentang Perlengkapan Kantor (contoh)'],
  qualifications: ['Memahami tata cara pengadaan perlengkapan kantor', 'Mampu mengoperasikan komputer dan internet dengan baik'],
  related: [{ text: 'SOP Contoh Penatausahaan Barang Persediaan', sop: null }],
  equipment: ['Komputer dan printer', 'Kartu persediaan'],
  warning: 'Bila SOP ini tidak dilaksanakan maka perlengkapan kantor tidak tersedia pada waktunya',
  recordKeeping: 'Disimpan dalam data elektronik dan kartu persediaan',
  roles: [
    { key: 'contoh-staf-umum', name: 'Staf Umum (contoh)', unit },
    { key: 'contoh-kasubbag-umum', name: 'Kasubbag Umum (contoh)', unit },
    { key: 'contoh-bendahara', name: 'Bendahara (contoh)', unit },
    { key: 'contoh-kepala', name: 'Kepala Badan (contoh)', unit: 'Contoh: Badan Contoh Nusantara' },
    { key: 'contoh-pengurus-barang', name: 'Pengurus Barang (contoh)', unit },
  ],
  steps: [
    {
      number: 1,
      activity: 'Menerima dan mencatat permintaan perlengkapan dari unit kerja',
      nodes: [box('contoh-staf-umum')],
      inputs: ['Nota dinas permintaan'],
      standardTime: time(15, 'minute'),
      outputs: ['Permintaan tercatat'],
      fourEyes: [],
      remark: null,
    },
    {
      number: 2,
      activity:
        'Menyusun daftar kebutuhan, kemudian menyampaikannya kepada Kasubbag Umum untuk diperiksa; jika belum sesuai dikembalikan untuk diperbaiki',
      nodes: [box('contoh-staf-umum'), decision('contoh-kasubbag-umum', onward('Ya'), to('Tidak', 2, 1))],
      inputs: ['Permintaan tercatat'],
      standardTime: time(2, 'hour'),
      outputs: ['Daftar kebutuhan (paraf Kasubbag)'],
      fourEyes: [],
      remark: null,
    },
    {
      number: 3,
      activity: 'Memeriksa ketersediaan anggaran, kemudian memutuskan pengadaan; permintaan yang tidak disetujui dihentikan',
      nodes: [
        decision('contoh-bendahara', onward('Tersedia'), to('Tidak tersedia', 2, 1)),
        decision('contoh-kepala', onward('Setuju'), to('Perbaiki', 2, 1), toEnd('Tidak setuju')),
      ],
      inputs: ['Daftar kebutuhan (paraf Kasubbag)', 'Kartu pengawasan anggaran'],
      standardTime: time(1, 'day'),
      outputs: ['Persetujuan pengadaan'],
      fourEyes: [],
      remark: 'Tidak setuju: pelaksanaan berakhir',
    },
    {
      number: 4,
      activity: 'Memesan perlengkapan kepada penyedia dan menunggu pengirimannya',
      nodes: [box('contoh-pengurus-barang')],
      inputs: ['Persetujuan pengadaan'],
      standardTime: asNeeded,
      outputs: ['Surat pesanan', 'Surat jalan penyedia'],
      fourEyes: [],
      remark: 'Tergantung penyedia',
    },
    {
      number: 5,
      activity: 'Memeriksa jumlah dan mutu perlengkapan yang diterima bersama-sama',
      nodes: [box('contoh-pengurus-barang'), togetherWith('contoh-staf-umum')],
      inputs: ['Surat pesanan', 'Surat jalan penyedia'],
      standardTime: time(3, 'hour'),
      outputs: ['Berita acara pemeriksaan'],
      fourEyes: [],
      remark: null,
    },
    {
      number: 6,
      activity: 'Meneliti berita acara pemeriksaan; jika perlengkapan tidak sesuai pesanan dikembalikan untuk dipesan ulang',
      nodes: [decision('contoh-kasubbag-umum', onward('Sesuai'), to('Tidak sesuai', 4))],
      inputs: ['Berita acara pemeriksaan'],
      standardTime: time(30, 'minute'),
      outputs: ['Berita acara pemeriksaan (paraf Kasubbag)'],
      fourEyes: [5],
      remark: 'Tidak diteliti oleh pemeriksa langkah 5',
    },
    {
      number: 7,
      activity: 'Menyerahkan perlengkapan kepada unit kerja dan menyimpan berkasnya',
      nodes: [box('contoh-staf-umum')],
      inputs: ['Berita acara pemeriksaan (paraf Kasubbag)'],
      standardTime: time(1, 'hour'),
      outputs: ['Berita acara serah terima'],
      fourEyes: [],
      remark: null,
    },
  ],
};
