/** *Penyiapan usulan RKT*: a row done together, and a last decision that ends or returns to row 4. */
import { box, branch, decision, definition, end, step, time, to, together } from './build';

const MATERIAL = 'Bahan dan data dukung + konsep awal Rencana Kinerja Tahunan (RKT)';

export const RKT = definition(
  [
    { key: 'sesdep', name: 'Sesdep', unit: 'Sekretariat Deputi Bidang Koordinasi Kesatuan Bangsa' },
    { key: 'kabag-pe', name: 'Kabag Program & Evaluasi', unit: 'Sekretariat Deputi Bidang Koordinasi Kesatuan Bangsa' },
    { key: 'kasubbag-pp', name: 'Kasubbag Penyusunan Program', unit: 'Sekretariat Deputi Bidang Koordinasi Kesatuan Bangsa' },
    { key: 'pelaksana-jp', name: 'Pelaksana (JP)', unit: 'Sekretariat Deputi Bidang Koordinasi Kesatuan Bangsa' },
  ],
  [
    step(1, [box('sesdep')], {
      activity: 'Memberikan arahan kepada Kabag untuk menyiapkan rencana kegiatan',
      inputs: ['Program kerja'],
      standardTime: time(10, 'minute', '10 Menit'),
      outputs: ['Disposisi/arahan Sesdep'],
    }),
    step(2, [box('kabag-pe')], {
      activity: 'Melakukan koordinasi dan konsultasi teknis',
      inputs: ['Disposisi/arahan Sesdep'],
      standardTime: time(1, 'day', '1 Hari'),
      outputs: ['Koordinasi & Konsultasi teknis + disposisi'],
    }),
    step(3, [box('kasubbag-pp'), together(box('pelaksana-jp'))], {
      activity: 'Menyiapkan bahan-bahan dan data dukung beserta konsep awal',
      inputs: ['Koordinasi & Konsultasi teknis + disposisi'],
      standardTime: time(1, 'day', '1 Hari'),
      outputs: [MATERIAL],
    }),
    step(4, [box('kabag-pe')], {
      activity: 'Meneliti bahan-bahan beserta konsep awal',
      inputs: [MATERIAL],
      standardTime: time(60, 'minute', '60 Menit'),
      outputs: [`${MATERIAL} telah diteliti (paraf Kabag)`],
    }),
    step(5, [decision('sesdep', branch('Ya', end), branch('Tidak', to(4)))], {
      activity: 'Memeriksa bahan/materi beserta konsep awal',
      inputs: [`${MATERIAL} telah diteliti (paraf Kabag)`],
      standardTime: time(20, 'minute', '20 Menit'),
      outputs: ['Bahan dan data dukung + konsep Rencana Kinerja Tahunan (RKT) telah diperiksa (paraf Sesdep)'],
    }),
  ],
  {
    number: 'OT.01.02-034-053.De.6',
    title: 'Penyiapan usulan Rencana Kinerja Tahunan (RKT) Deputi BidKoor Kesatuan Bangsa',
    institution: 'Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan Republik Indonesia',
    unit: 'Deputi Bidang Koordinasi Kesatuan Bangsa',
    subunit: 'Sekretariat Deputi Bidang Koordinasi Kesatuan Bangsa',
  },
);
