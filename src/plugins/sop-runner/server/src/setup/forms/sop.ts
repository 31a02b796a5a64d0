import type { Form } from './form';

/** The identity block, the six header fields and the steps, in the order of the signed form. */
export const sop: Form = {
  mainField: 'title',
  sortBy: 'number',
  list: ['number', 'title', 'unit', 'effectiveOn', 'steps'],
  rows: [
    {
      number: { label: 'Nomor SOP', help: 'Seperti pada lembar identitas. Tiap SOP bernomor sendiri.' },
      kind: { label: 'Jenis', help: 'micro: SOP mikro, dijalankan langkah demi langkah. macro: SOP makro.' },
    },
    { title: { label: 'Judul SOP', help: 'Tanpa kata "SOP Mikro" atau "SOP Makro" di depannya.' } },
    { institution: { label: 'Instansi', help: 'Nama kementerian, lembaga, atau pemerintah daerah pada kepala formulir.' } },
    {
      unit: { label: 'Unit kerja', help: 'Baris pertama di bawah nama instansi.' },
      subunit: { label: 'Subunit kerja', help: 'Baris kedua di bawah nama instansi, bila ada.' },
    },
    {
      createdOn: { label: 'Tanggal pembuatan', help: 'Tanggal SOP pertama kali dibuat.', size: 4 },
      revisedOn: { label: 'Tanggal revisi', help: 'Wajib diisi sejak revisi pertama; kosong pada SOP asli.', size: 4 },
      reviewDueOn: { label: 'Tinjau kembali', help: 'Tanggal SOP harus ditinjau kembali, bila ditetapkan.', size: 4 },
    },
    {
      effectiveOn: { label: 'Tanggal efektif', help: 'SOP berlaku sejak tanggal ini. Kosong: sejak hari disahkan.' },
      signedScan: {
        label: 'Pindaian bertanda tangan',
        help: 'Formulir yang sudah ditandatangani. Hanya terlihat di sini, tidak pernah untuk umum.',
      },
    },
    { ratifiedBy: { label: 'Disahkan oleh', help: 'Pejabat yang menandatangani formulir.' } },
    {
      legalBasis: { label: 'Dasar hukum', help: 'Satu peraturan tiap butir, tanpa nomor urut.' },
    },
    {
      qualifications: { label: 'Kualifikasi pelaksana', help: 'Satu kualifikasi tiap butir.' },
    },
    {
      related: { label: 'Keterkaitan', help: 'SOP lain yang berkaitan; boleh ditautkan bila ada di sini.' },
    },
    {
      equipment: { label: 'Peralatan/perlengkapan', help: 'Satu jenis peralatan tiap butir.' },
    },
    {
      warning: { label: 'Peringatan', help: 'Akibat bila SOP tidak dilaksanakan.' },
      recordKeeping: { label: 'Pencatatan dan pendataan', help: 'Cara hasil pelaksanaan dicatat dan disimpan.' },
    },
    { steps: { label: 'Langkah', help: 'Baris kegiatan, dari nomor 1 berurutan. Disahkan bersama SOP-nya.', shows: 'activity' } },
  ],
};
