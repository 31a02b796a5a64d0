/**
 * *Penyiapan Bahan Penyusunan Penetapan Kinerja I*, as signed. In the Word file row 1 is shifted by one cell (its inputs are
 * "Arahan Karo PO"), and the lost symbol of row 4 is the Kasubbag's: he received the file in row 3. A cell naming several
 * documents with a plus sign holds one document an entry here.
 */
import type { Definition } from '../../../src/plugins/sop-runner/domain/definition';
import { box, time } from './words';

const unit = 'Biro Perencanaan dan Organisasi';

export const penetapanKinerja: Definition = {
  format: 1,
  number: 'OT.01.02-018-097.Set.PO',
  title: 'Penyiapan Bahan Penyusunan Penetapan Kinerja I',
  kind: 'micro',
  institution: 'KEMENTERIAN KOORDINATOR BIDANG POLITIK, HUKUM, DAN KEAMANAN REPUBLIK INDONESIA',
  unit: 'Sekretariat Kementerian Koordinator',
  subunit: unit,
  createdOn: '2017-11-01',
  revisedOn: null,
  reviewDueOn: null,
  effectiveOn: '2018-05-02',
  ratifiedBy: { position: 'Kepala Biro Perencanaan dan Organisasi', name: 'Janiruddin, S.H., M.Si', nip: '195910081983031001' },
  legalBasis: [
    'Undang-Undang Republik Indonesia Nomor 17 Tahun 2007 tentang Rencana Pembangunan Jangka Panjang Nasional Tahun 2005 - 2025',
    'Peraturan Presiden Republik Indonesia Nomor 2 Tahun 2015 tentang Rencana Pembangunan Jangka Menengah Nasional Tahun 2015-2019',
    'Peraturan Menko Polhukam Nomor 4 Tahun 2015 tentang Organisasi dan Tata Kerja Kemenko Polhukam',
    'Peraturan Menko Polhukam Nomor 3 Tahun 2016 tentang Rencana Strategis Kemenko Polhukam Tahun 2015-2019',
  ],
  qualifications: [
    'Memiliki kemampuan tentang peraturan perundang-undangan atau kebijakan pemerintah di bidang keuangan negara',
    'Memahami sistem dan proses perencanaan dan penganggaran',
    'Mampu melakukan analisis dan pembahasan di bidang perencanaan anggaran',
    'Mampu berkoordinasi dan berkomunikasi dengan baik',
    'Memiliki kemampuan analisis dan menyusun laporan dengan baik',
    'Mampu mengoperasikan komputer program microsoft office dan internet dengan baik',
  ],
  related: [{ text: 'SOP Makro Penyusunan Penetapan Kinerja (PK)', sop: null }],
  equipment: [
    'Alat Tulis Kantor (ATK), Filing Kabinet, lemari besi',
    'Perangkat komputer (komputer, printer, scanner, laptop)',
    'Kendaraan roda dua dan empat',
    'Telepon, Faksimile, dsb',
  ],
  warning: 'Bila SOP ini tidak dilaksanakan maka akan menghambat proses penyusunan Penetapan Kinerja (PK) di lingkungan Kemenko Polhukam',
  recordKeeping: 'Disimpan dalam data elektronik dan manual',
  roles: [
    { key: 'kabag-perencanaan', name: 'Kabag Perencanaan', unit },
    { key: 'kasubbag-pa-1', name: 'Kasubbag PA I', unit },
    { key: 'pelaksana-jp-jft', name: 'Pelaksana (JP/JFT)', unit },
  ],
  steps: [
    {
      number: 1,
      activity:
        'Mempelajari data/dokumen terkait penyusunan Penetapan Kinerja (PK) di Kemenko Polhukam, dan menugaskan Kasubbag PA I untuk menyiapkan bahan terkait penyusunan PK',
      nodes: [box('kabag-perencanaan')],
      inputs: ['Arahan Karo PO'],
      standardTime: time(10, 'minute'),
      outputs: ['Disposisi/arahan Kabag'],
      fourEyes: [],
      remark: null,
    },
    {
      number: 2,
      activity:
        'Melakukan reviu teknis bahan-bahan terkait proses penyusunan PK eselon I dan II pada lingkup Deputi I, II, III, dan IV serta menyiapkan jadwal rencana pelaksanaan kegiatan penyusunan PK, kemudian menugaskan Pelaksana untuk melakukan mengumpulkan data/informasi terkait',
      nodes: [box('kasubbag-pa-1')],
      inputs: ['Disposisi/arahan Kabag'],
      standardTime: time(60, 'minute'),
      outputs: ['Bahan-bahan', 'jadwal rencana pelaksanaan', 'disposisi'],
      fourEyes: [],
      remark: null,
    },
    {
      number: 3,
      activity:
        'Menyiapkan dan mengumpulkan data dukung yang dibutuhkan beserta telaahan, kemudian menyampaikannya kepada Kasubbag PA I untuk diteliti',
      nodes: [box('pelaksana-jp-jft')],
      inputs: ['Bahan-bahan', 'jadwal rencana pelaksanaan', 'disposisi'],
      standardTime: time(120, 'minute'),
      outputs: ['data dukung', 'telaahan'],
      fourEyes: [],
      remark: null,
    },
    {
      number: 4,
      activity: 'Menyiapkan bahan-bahan terkait penyusunan PK eselon I dan II pada lingkup Deputi I, II, III, dan IV',
      nodes: [box('kasubbag-pa-1')],
      inputs: ['data dukung', 'telaahan'],
      standardTime: time(3, 'day'),
      outputs: ['bahan-bahan terkait penyusunan PK'],
      fourEyes: [],
      remark: null,
    },
    {
      number: 5,
      activity:
        'Mereviu bahan-bahan terkait penyusunan PK eselon I dan II pada lingkup Deputi I, II, III, dan IV, kemudian menyampaikan bahan tersebut kepada Kabag Perencanaan',
      nodes: [box('kasubbag-pa-1')],
      inputs: ['bahan-bahan terkait penyusunan PK'],
      standardTime: time(60, 'minute'),
      outputs: ['Reviu bahan-bahan terkait penyusunan PK'],
      fourEyes: [],
      remark: null,
    },
    {
      number: 6,
      activity:
        'Memeriksa bahan terkait penyusunan PK eselon I dan II pada lingkup Deputi I, II, III, dan IV, yang kemudian dijadikan materi/konsep dalam kegiatan penyusunan PK',
      nodes: [box('kabag-perencanaan')],
      inputs: ['Reviu bahan-bahan terkait penyusunan PK'],
      standardTime: time(20, 'minute'),
      outputs: ['Materi/konsep Penetapan Kinerja PK'],
      fourEyes: [],
      remark: null,
    },
  ],
};
