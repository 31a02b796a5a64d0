import type { Form } from './form';

/** The small forms inside an SOP and its steps. */
export const COMPONENT_FORMS: Readonly<Record<string, Form>> = {
  'sop.node': {
    mainField: 'symbol',
    rows: [
      {
        role: { label: 'Jabatan', help: 'Kolom tempat simbol ini berada.', shows: 'name' },
        symbol: { label: 'Simbol', help: 'process: kotak. decision: belah ketupat dengan cabang berlabel.' },
      },
      { together: { label: 'Dikerjakan bersama', help: 'Ya, bila simbol ini dihubungkan garis tanpa panah dengan simbol sebelumnya.' } },
      {
        branches: {
          label: 'Cabang',
          help: 'Pada belah ketupat: jalan keluar menurut labelnya. Pada kotak: hanya bila alurnya tidak ke simbol berikutnya.',
        },
      },
    ],
  },
  'sop.branch': {
    mainField: 'label',
    rows: [
      {
        label: { label: 'Label', help: 'Tulisan pada panah, misalnya Ya atau Tidak. Kosong pada kotak.' },
        target: { label: 'Menuju', help: 'next: simbol berikutnya. step: langkah tertentu. end: selesai.' },
      },
      {
        step: { label: 'Langkah tujuan', help: 'Nomor langkah, bila menuju langkah tertentu.' },
        node: { label: 'Simbol tujuan', help: 'Urutan simbol dalam langkah itu; kosong berarti yang pertama.' },
      },
    ],
  },
  'sop.standard-time': {
    mainField: 'asWritten',
    rows: [
      {
        amount: { label: 'Lama', help: 'Kosong berarti sesuai kebutuhan.', size: 4 },
        unit: { label: 'Satuan', help: 'minute: menit. hour: jam. day: hari. week: minggu. month: bulan.', size: 4 },
        asWritten: { label: 'Seperti tertulis', help: 'Tulisan pada formulir, misalnya 60 Menit.', size: 4 },
      },
    ],
  },
  'sop.official': {
    mainField: 'name',
    rows: [
      { position: { label: 'Jabatan', help: 'Jabatan yang tercantum di atas tanda tangan.' } },
      {
        name: { label: 'Nama', help: 'Nama beserta gelar.' },
        nip: { label: 'NIP', help: 'Disimpan untuk formulir; tidak pernah ditampilkan untuk umum.' },
      },
    ],
  },
  'sop.item': { mainField: 'text', rows: [{ text: { label: 'Isi', help: 'Satu butir, tanpa nomor urut.' } }] },
  'sop.related': {
    mainField: 'text',
    rows: [
      {
        text: { label: 'SOP terkait', help: 'Seperti tertulis pada formulir.' },
        sop: { label: 'Tautan', help: 'SOP itu, bila ada di sini.', shows: 'title' },
      },
    ],
  },
  'sop.row': { mainField: 'number', rows: [{ number: { label: 'Nomor langkah', help: 'Nomor baris pada formulir.' } }] },
};
