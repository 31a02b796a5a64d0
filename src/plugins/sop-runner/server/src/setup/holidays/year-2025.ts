import { decreed } from './holiday';

const SKB =
  'SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024';
const AMENDMENT =
  'SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 933 Tahun 2025, Nomor 1 Tahun 2025, dan Nomor 3 Tahun 2025';

/** 17 public holidays and 11 days of joint leave, one of which was added in August. */
export const YEAR_2025 = [
  ...decreed(SKB, 'libur nasional', [
    ['2025-01-01', 'Tahun Baru 2025 Masehi'],
    ['2025-01-27', 'Isra Mikraj Nabi Muhammad saw.'],
    ['2025-01-29', 'Tahun Baru Imlek 2576 Kongzili'],
    ['2025-03-29', 'Hari Suci Nyepi (Tahun Baru Saka 1947)'],
    ['2025-03-31', 'Idul Fitri 1446 Hijriah'],
    ['2025-04-01', 'Idul Fitri 1446 Hijriah'],
    ['2025-04-18', 'Wafat Yesus Kristus'],
    ['2025-04-20', 'Kebangkitan Yesus Kristus (Paskah)'],
    ['2025-05-01', 'Hari Buruh Internasional'],
    ['2025-05-12', 'Hari Raya Waisak 2569 BE'],
    ['2025-05-29', 'Kenaikan Yesus Kristus'],
    ['2025-06-01', 'Hari Lahir Pancasila'],
    ['2025-06-06', 'Idul Adha 1446 Hijriah'],
    ['2025-06-27', '1 Muharam Tahun Baru Islam 1447 Hijriah'],
    ['2025-08-17', 'Proklamasi Kemerdekaan'],
    ['2025-09-05', 'Maulid Nabi Muhammad saw.'],
    ['2025-12-25', 'Kelahiran Yesus Kristus'],
  ]),
  ...decreed(SKB, 'cuti bersama', [
    ['2025-01-28', 'Tahun Baru Imlek 2576 Kongzili'],
    ['2025-03-28', 'Hari Suci Nyepi (Tahun Baru Saka 1947)'],
    ['2025-04-02', 'Idul Fitri 1446 Hijriah'],
    ['2025-04-03', 'Idul Fitri 1446 Hijriah'],
    ['2025-04-04', 'Idul Fitri 1446 Hijriah'],
    ['2025-04-07', 'Idul Fitri 1446 Hijriah'],
    ['2025-05-13', 'Hari Raya Waisak 2569 BE'],
    ['2025-05-30', 'Kenaikan Yesus Kristus'],
    ['2025-06-09', 'Idul Adha 1446 Hijriah'],
    ['2025-12-26', 'Kelahiran Yesus Kristus'],
  ]),
  ...decreed(AMENDMENT, 'cuti bersama', [['2025-08-18', 'Peringatan Hari Ulang Tahun ke-80 Kemerdekaan Republik Indonesia']]),
];
