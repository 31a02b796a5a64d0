/**
 * *Penyiapan usulan RKT*, as signed. The Word file lost its symbols: row 3 is done together, row 5 is a decision whose *Ya* ends
 * the procedure (the Deputi is no column of the form) and whose *Tidak* returns to row 4. A cell naming several documents with
 * a plus sign holds one document an entry here.
 */
import type { Definition } from '../../../src/plugins/sop-runner/domain/definition';
import { box, decision, time, to, toEnd, togetherWith } from './words';

const unit = 'Sekretariat Deputi Bidang Koordinasi Kesatuan Bangsa';

export const rkt: Definition = {
  format: 1,
  number: 'OT.01.02-034-053.De.6',
  title: 'Penyiapan usulan Rencana Kinerja Tahunan (RKT) Deputi BidKoor Kesatuan Bangsa',
  kind: 'micro',
  institution: 'KEMENTERIAN KOORDINATOR BIDANG POLITIK, HUKUM, DAN KEAMANAN REPUBLIK INDONESIA',
  unit: 'Deputi Bidang Koordinasi Kesatuan Bangsa',
  subunit: unit,
  createdOn: '2017-11-28',
  revisedOn: null,
  reviewDueOn: null,
  effectiveOn: '2018-05-02',
  ratifiedBy: {
    position: 'Deputi Bidang Koordinasi Kesatuan Bangsa',
    name: 'Ir. Arief Poerboyo Moekiyat, M.T.',
    nip: '196004301988031001',
  },
  legalBasis: [
    'Undang-Undang Republik Indonesia Nomor 17 Tahun 2007 tentang Rencana Pembangunan Jangka Panjang Nasional Tahun 2005 - 2025',
    'Peraturan Presiden Republik Indonesia Nomor 2 Tahun 2015 tentang Rencana Pembangunan Jangka Menengah Nasional Tahun 2015-2019',
    'Peraturan Menko Polhukam Nomor 4 Tahun 2015 tentang Organisasi dan Tata Kerja Kemenko Polhukam',
    'Peraturan Menko Polhukam Nomor 3 Tahun 2016 tentang Rencana Strategis Kemenko Polhukam Tahun 2015-2019',
    'Peraturan Menko Polhukam Nomor 5 Tahun 2016 tentang Pedoman Penyusunan SOP AP Kemenko Polhukam',
  ],
  qualifications: [
    'Mampu mengidentifikasi permasalahan dokumen perencanaan dan pelaporan kinerja',
    'Menguasai tata cara penyusunan Renstra, IKU, RKT, dan Penetapan Kinerja sesuai dengan ketentuan berlaku',
    'Menguasai teknik pengolahan dan analisis data kinerja',
    'Mampu berkoordinasi dan berkomunikasi dengan baik',
    'Mampu mengoperasikan komputer program microsoft office dan internet dengan baik',
  ],
  related: [{ text: 'SOP Makro Penyusunan Renstra, Renja, IKU, RKT, dan PK Deputi BidKoor Kesatuan Bangsa', sop: null }],
  equipment: [
    'Alat Tulis Kantor (ATK), Filing Kabinet, lemari besi',
    'Perangkat komputer (komputer, printer, scanner, laptop)',
    'Kendaraan roda dua dan empat',
    'Telepon, Faksimile, dsb',
  ],
  warning: 'Apabila pelaksanaan penyusunan usulan Rencana Kinerja Tahunan (RKT) tidak sesuai SOP maka hasilnya kurang maksimal',
  recordKeeping: 'Disimpan dalam data elektronik dan manual',
  roles: [
    { key: 'sesdep', name: 'Sesdep', unit },
    { key: 'kabag-program-evaluasi', name: 'Kabag Program & Evaluasi', unit },
    { key: 'kasubbag-penyusunan-program', name: 'Kasubbag Penyusunan Program', unit },
    { key: 'pelaksana-jp', name: 'Pelaksana (JP)', unit },
  ],
  steps: [
    {
      number: 1,
      activity:
        'Memberikan arahan kepada Kabag untuk menyiapkan rencana kegiatan dan bahan-bahan terkait proses penyusunan Rencana Kinerja Tahunan (RKT) Deputi Bidang Koordinasi Kesatuan Bangsa',
      nodes: [box('sesdep')],
      inputs: ['Program kerja'],
      standardTime: time(10, 'minute'),
      outputs: ['Disposisi/arahan Sesdep'],
      fourEyes: [],
      remark: null,
    },
    {
      number: 2,
      activity:
        'Melakukan koordinasi dan konsultasi teknis dengan unit organisasi intern di Deputi Bidang Koordinasi Kesatuan Bangsa dan unit organisasi lain di lingkungan Kemenko Polhukam (Biro Perencanaan dan Organisasi) serta menugaskan Kasubbag dan Pelaksana untuk menyiapkan bahan-bahan atau data dukung',
      nodes: [box('kabag-program-evaluasi')],
      inputs: ['Disposisi/arahan Sesdep'],
      standardTime: time(1, 'day'),
      outputs: ['Koordinasi & Konsultasi teknis', 'disposisi'],
      fourEyes: [],
      remark: null,
    },
    {
      number: 3,
      activity:
        'Menyiapkan bahan-bahan dan data dukung beserta konsep awal Rencana Kinerja Tahunan (RKT) Deputi Bidang Koordinasi Kesatuan Bangsa, kemudian menyampaiannya kepada Kabag untuk diteliti',
      nodes: [box('kasubbag-penyusunan-program'), togetherWith('pelaksana-jp')],
      inputs: ['Koordinasi & Konsultasi teknis', 'disposisi'],
      standardTime: time(1, 'day'),
      outputs: ['Bahan dan data dukung', 'konsep awal Rencana Kinerja Tahunan (RKT)'],
      fourEyes: [],
      remark: null,
    },
    {
      number: 4,
      activity:
        'Meneliti bahan-bahan beserta konsep awal Rencana Kinerja Tahunan (RKT) Deputi Bidang Koordinasi Kesatuan Bangsa, kemudian melaporkannya kepada Sesdep untuk diperiksa',
      nodes: [box('kabag-program-evaluasi')],
      inputs: ['Bahan dan data dukung', 'konsep awal Rencana Kinerja Tahunan (RKT)'],
      standardTime: time(60, 'minute'),
      outputs: ['Bahan dan data dukung', 'konsep awal Rencana Kinerja Tahunan (RKT) telah diteliti (paraf Kabag)'],
      fourEyes: [],
      remark: null,
    },
    {
      number: 5,
      activity:
        'Memeriksa bahan/materi beserta konsep awal Rencana Kinerja Tahunan (RKT) Deputi Bidang Koordinasi Kesatuan Bangsa, jika setuju maka akan disampaikan kepada Deputi, jika ada perbaikan maka akan disampaikan kembali ke Kabag untuk disempurnakan',
      nodes: [decision('sesdep', toEnd('Ya'), to('Tidak', 4))],
      inputs: ['Bahan dan data dukung', 'konsep awal Rencana Kinerja Tahunan (RKT) telah diteliti (paraf Kabag)'],
      standardTime: time(20, 'minute'),
      outputs: ['Bahan dan data dukung', 'konsep Rencana Kinerja Tahunan (RKT) telah diperiksa (paraf Sesdep)'],
      fourEyes: [],
      remark: null,
    },
  ],
};
