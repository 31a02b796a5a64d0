import type { Form } from './form';

/** One row of the table, in the order of its columns. */
export const step: Form = {
  mainField: 'activity',
  sortBy: 'number',
  list: ['number', 'activity', 'sop', 'standardTime'],
  rows: [
    {
      number: { label: 'No.', help: 'Nomor baris pada formulir; menentukan urutan langkah.', size: 4 },
      sop: { label: 'SOP', help: 'SOP yang memuat langkah ini.', size: 8, shows: 'title' },
    },
    { activity: { label: 'Kegiatan', help: 'Apa yang dikerjakan pada langkah ini, seperti tertulis pada formulir.' } },
    { nodes: { label: 'Pelaksana', help: 'Simbol pada baris ini menurut urutan alurnya: satu butir untuk tiap simbol.' } },
    { inputs: { label: 'Kelengkapan', help: 'Dokumen yang diperlukan, satu dokumen tiap baris.' } },
    { standardTime: { label: 'Waktu', help: 'Waktu baku untuk seluruh baris.' } },
    { outputs: { label: 'Output', help: 'Dokumen yang dihasilkan, satu dokumen tiap baris.' } },
    { remark: { label: 'Keterangan', help: 'Isi kolom Ket., bila ada.' } },
    { fourEyes: { label: 'Orang lain dari langkah', help: 'Nomor langkah yang pelaksananya tidak boleh mengerjakan langkah ini.' } },
  ],
};
