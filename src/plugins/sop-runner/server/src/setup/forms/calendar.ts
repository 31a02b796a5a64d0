import type { Form } from './form';

/** The office's working hours. */
export const calendar: Form = {
  mainField: 'id',
  rows: [
    { week: { label: 'Jam kerja sepekan', help: 'Satu baris untuk setiap hari kerja. Hari yang tidak tercantum adalah hari tutup.' } },
    {
      clockStartsOn: { label: 'Waktu baku mulai dihitung', help: 'Saat berkas tiba pada jabatan, atau saat ada yang menerimanya.' },
      escalateAfterMinutes: {
        label: 'Lapor atasan setelah (menit kerja)',
        help: 'Sekian menit kerja setelah batas waktu, lalu setiap hari kerja. 450 menit adalah satu hari kerja.',
      },
    },
    {
      reminderPercent: {
        label: 'Pengingat pada (persen)',
        help: 'Untuk waktu baku lebih dari satu hari kerja: bila sekian persen waktunya telah lewat.',
      },
      reminderMinutes: {
        label: 'Pengingat sebelum batas waktu (menit kerja)',
        help: 'Untuk waktu baku sampai satu hari kerja. Tanpa pengingat bila waktu bakunya tidak lebih lama.',
      },
    },
    { periods: { label: 'Masa khusus', help: 'Masa dengan jam kerja tersendiri, misalnya Ramadan. Tidak boleh tumpang tindih.' } },
    { digestAt: { label: 'Jam ringkasan harian', help: 'Jam pengiriman ringkasan tugas pada hari kerja. Kosong berarti 08.00.', size: 6 } },
    {
      units: {
        label: 'Unit kerja dengan jam sendiri',
        help: 'Hanya untuk unit yang berbeda dari kantor, misalnya di zona waktu lain. Yang dikosongkan mengikuti kantor.',
      },
    },
  ],
};

/** One day of the year on which the office is closed. */
export const holiday: Form = {
  mainField: 'name',
  sortBy: 'date',
  list: ['date', 'name', 'kind', 'decree'],
  rows: [
    {
      date: { label: 'Tanggal', help: 'Setiap tanggal hanya sekali.' },
      kind: { label: 'Jenis', help: 'Semua jenis adalah hari kantor tutup.' },
    },
    { name: { label: 'Nama', help: 'Misalnya Hari Raya Nyepi.' } },
    { decree: { label: 'Dasar', help: 'Keputusan yang menetapkannya, misalnya nomor SKB Tiga Menteri.' } },
  ],
};

/** The small forms inside. */
export const CALENDAR_FORMS: Readonly<Record<string, Form>> = {
  'office.day': {
    mainField: 'day',
    rows: [
      { day: { label: 'Hari', help: 'Setiap hari hanya sekali.' } },
      {
        from: { label: 'Masuk', help: 'Jam kantor buka, misalnya 07.30.' },
        until: { label: 'Pulang', help: 'Jam kantor tutup.' },
      },
      {
        breakFrom: { label: 'Istirahat mulai', help: 'Kosong bila tanpa istirahat.' },
        breakUntil: { label: 'Istirahat selesai', help: 'Kosong bila tanpa istirahat.' },
      },
    ],
  },
  'office.period': {
    mainField: 'name',
    rows: [
      { name: { label: 'Nama', help: 'Misalnya Ramadan 1447 H.' } },
      {
        from: { label: 'Hari pertama', help: 'Hari pertama masa ini.' },
        until: { label: 'Hari terakhir', help: 'Hari terakhir masa ini.' },
      },
      { week: { label: 'Jam kerja sepekan', help: 'Jam kerja selama masa ini, satu baris untuk setiap hari kerja.' } },
    ],
  },
  'office.unit-hours': {
    mainField: 'unit',
    rows: [
      {
        unit: { label: 'Unit kerja', help: 'Ditulis sama seperti unit kerja pada SOP-nya.' },
        zone: { label: 'Zona waktu', help: 'Kosong bila sama dengan kantor.' },
      },
      { week: { label: 'Jam kerja sepekan', help: 'Kosong bila sama dengan kantor; bila diisi, satu baris untuk setiap hari kerja.' } },
      { periods: { label: 'Masa khusus', help: 'Kosong bila sama dengan kantor; bila diisi, hanya masa di sini yang berlaku.' } },
    ],
  },
};
