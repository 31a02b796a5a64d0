/**
 * *Penyusunan Surat Keluar*, made up with what real forms have: symbols in sequence in a row (2: staff, head's decision back to
 * the staff), two decisions in one row (3), returns over several rows (3.2, 4), a row done together (4), "sesuai kebutuhan" (2),
 * a box whose way on is another (5.1 ends), and a row that may not be finished by who finished an earlier one (5).
 */
import { box, branch, decision, definition, end, next, step, time, to, together } from './build';

const UNIT = 'Bagian Tata Usaha';

export const SURAT_KELUAR = definition(
  [
    { key: 'staf', name: 'Staf', unit: UNIT },
    { key: 'kasubbag', name: 'Kepala Subbagian', unit: UNIT },
    { key: 'kabag', name: 'Kepala Bagian', unit: UNIT },
    { key: 'arsiparis', name: 'Arsiparis', unit: UNIT },
  ],
  [
    step(1, [box('kasubbag')], { inputs: ['Surat masuk'], outputs: ['Disposisi'] }),
    step(2, [box('staf'), decision('kasubbag', branch('Ya', next), branch('Tidak', to(2, 1)))], {
      inputs: ['Disposisi', 'Bahan surat'],
      outputs: ['Konsep surat', 'Lembar paraf'],
      standardTime: time(null, 'day', 'sesuai kebutuhan'),
    }),
    step(
      3,
      [
        decision('kasubbag', branch('Ya', next), branch('Tidak', to(2, 1))),
        decision('kabag', branch('Setuju', next), branch('Perbaiki', to(2, 1)), branch('Batal', end)),
      ],
      {
        inputs: ['Konsep surat'],
        outputs: ['Surat disetujui'],
      },
    ),
    step(
      4,
      [
        box('staf'),
        together(box('arsiparis')),
        decision('kabag', branch('Lengkap', next), branch('Belum', to(4, 2)), branch('Ulang', to(1))),
      ],
      {
        inputs: ['Surat disetujui'],
        outputs: ['Surat bernomor'],
      },
    ),
    step(5, [box('kabag', branch(null, end))], { inputs: ['Surat bernomor'], outputs: ['Surat terkirim'], fourEyes: [3] }),
  ],
  { number: 'SOP-TU-07', title: 'Penyusunan Surat Keluar', institution: 'Kementerian Contoh', unit: 'Sekretariat', subunit: UNIT },
);
