import type { Form } from './form';

/** A position and who holds it. */
export const role: Form = {
  mainField: 'name',
  list: ['name', 'unit', 'key', 'active', 'holders'],
  rows: [
    {
      name: { label: 'Nama jabatan', help: 'Seperti pada kolom Pelaksana, misalnya Kabag Perencanaan.' },
      key: { label: 'Kunci', help: 'Huruf kecil, angka, dan tanda hubung. Tetap sejak SOP yang memakainya disahkan.' },
    },
    {
      unit: { label: 'Unit kerja', help: 'Unit tempat jabatan ini berada.' },
      supervisor: { label: 'Atasan langsung', help: 'Jabatan yang menerima pemberitahuan bila tugas terlambat.', shows: 'name' },
    },
    {
      active: { label: 'Aktif', help: 'Jabatan yang tidak aktif tidak dapat dipakai dalam SOP baru.' },
      exclusive: { label: 'Satu pemangku', help: 'Hanya satu orang yang boleh memangku jabatan ini pada satu waktu.' },
    },
    { holders: { label: 'Pemangku', help: 'Orang yang memangku jabatan ini, dengan tanggal mulai dan akhirnya.' } },
  ],
};
