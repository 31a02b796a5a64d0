/** *Penyiapan Bahan Penyusunan Penetapan Kinerja I*: six rows of one box each, straight down. */
import { box, definition, step, time } from './build';

const UNIT = 'Biro Perencanaan dan Organisasi';

export const PENETAPAN_KINERJA = definition(
  [
    { key: 'kabag-perencanaan', name: 'Kabag Perencanaan', unit: UNIT },
    { key: 'kasubbag-pa1', name: 'Kasubbag PA I', unit: UNIT },
    { key: 'pelaksana-jp-jft', name: 'Pelaksana (JP/JFT)', unit: UNIT },
  ],
  [
    step(1, [box('kabag-perencanaan')], { inputs: ['Arahan Karo PO'], outputs: ['Disposisi/arahan Kabag'] }),
    step(2, [box('kasubbag-pa1')], {
      inputs: ['Disposisi/arahan Kabag'],
      standardTime: time(60, 'minute', '60 Menit'),
      outputs: ['Bahan-bahan + jadwal rencana pelaksanaan + disposisi'],
    }),
    step(3, [box('pelaksana-jp-jft')], {
      inputs: ['Bahan-bahan + jadwal rencana pelaksanaan + disposisi'],
      standardTime: time(120, 'minute', '120 Menit'),
      outputs: ['data dukung + telaahan'],
    }),
    step(4, [box('kasubbag-pa1')], {
      inputs: ['data dukung + telaahan'],
      standardTime: time(3, 'day', '3 Hari'),
      outputs: ['bahan-bahan terkait penyusunan PK'],
    }),
    step(5, [box('kasubbag-pa1')], {
      inputs: ['bahan-bahan terkait penyusunan PK'],
      standardTime: time(60, 'minute', '60 Menit'),
      outputs: ['Reviu bahan-bahan terkait penyusunan PK'],
    }),
    step(6, [box('kabag-perencanaan')], {
      inputs: ['Reviu bahan-bahan terkait penyusunan PK'],
      standardTime: time(20, 'minute', '20 Menit'),
      outputs: ['Materi/konsep Penetapan Kinerja PK'],
    }),
  ],
  {
    number: 'OT.01.02-018-097.Set.PO',
    title: 'Penyiapan Bahan Penyusunan Penetapan Kinerja I',
    institution: 'Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan Republik Indonesia',
    unit: 'Sekretariat Kementerian Koordinator',
    subunit: UNIT,
  },
);
