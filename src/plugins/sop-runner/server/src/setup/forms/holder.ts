import type { Form } from './form';

/** A person in a position. */
export const holder: Form = {
  mainField: 'capacity',
  rows: [
    {
      user: { label: 'Pengguna', help: 'Dipilih menurut alamat e-mail.', shows: 'email' },
      capacity: { label: 'Kedudukan', help: 'definitive: definitif. plt: pelaksana tugas. plh: pelaksana harian.' },
    },
    {
      from: { label: 'Sejak', help: 'Hari pertama memangku; kosong bila tidak ditentukan.' },
      until: { label: 'Sampai', help: 'Hari terakhir memangku; kosong bila masih menjabat.' },
    },
  ],
};
