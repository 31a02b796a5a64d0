/** Words of made-up subjects, letters and notes. Nobody is named but by position. */

const ACTS = [
  'Permohonan',
  'Usulan',
  'Laporan',
  'Undangan',
  'Penyampaian',
  'Permintaan',
  'Tindak lanjut',
  'Koreksi',
  'Perpanjangan',
  'Tanggapan',
];
const OBJECTS = [
  'izin penelitian',
  'data kependudukan',
  'rapat koordinasi',
  'cuti tahunan',
  'kenaikan pangkat',
  'pengadaan komputer',
  'perbaikan gedung',
  'perjalanan dinas',
  'naskah kerja sama',
  'arsip inaktif',
  'rencana kinerja',
  'penetapan kinerja',
  'hibah barang',
  'keterangan domisili',
  'penggunaan aula',
  'kendaraan dinas',
  'honorarium narasumber',
  'monitoring kegiatan',
  'evaluasi program',
  'sosialisasi peraturan',
];
const PLACES = ['wilayah barat', 'wilayah timur', 'wilayah utara', 'wilayah selatan', 'kantor pusat', 'unit pelaksana teknis'];
const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];
const CODES = ['UM', 'KP', 'PR', 'HK', 'KU', 'TU'];

/** One in so many cases is about something rarely asked for. */
const RARE = ['pencetakan peta topografi', 'peminjaman mikroskop', 'penaksiran barang rampasan', 'pemugaran prasasti'];

/** What a case that began on a day (milliseconds since 1970) is about. */
export const subjectOf = (random, day) => {
  const date = new Date(day);
  const object = random.happens(1 / 2000) ? random.of(RARE) : random.of(OBJECTS);
  const number = random.happens(0.4) ? ` nomor ${random.of(CODES)}.${1 + random.below(40)}/${1 + random.below(4000)}` : '';
  return `${random.of(ACTS)} ${object} ${random.of(PLACES)} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}${number}`;
};

/** The letter that brought a case. */
export const letterOf = (random, day) => ({
  number: `B-${1 + random.below(9000)}/${random.of(CODES)}.0${1 + random.below(9)}`,
  date: day,
  from: `Kepala Dinas ${random.of(['Pendidikan', 'Kesehatan', 'Perhubungan', 'Sosial', 'Kearsipan'])}`,
  file: null,
});

export const NOTES = [
  'Sudah diperiksa, lengkap.',
  'Mohon diproses sesuai ketentuan.',
  'Setuju, lanjutkan.',
  'Terlampir perbaikan sesuai catatan.',
  'Mohon perhatian untuk tenggat waktu.',
];
export const REASONS = [
  'Lampiran belum lengkap.',
  'Angka pada tabel tidak sesuai.',
  'Dasar hukum perlu diperbarui.',
  'Tanda tangan belum ada.',
];
export const COMMENTS = ['Pemohon menanyakan perkembangan berkas.', 'Berkas fisik sudah diterima.', 'Menunggu konfirmasi lewat telepon.'];
export const CANCELLED = ['Permohonan ditarik oleh pemohon.', 'Berkas ganda.', 'Tidak diperlukan lagi.'];
