import { decreed } from './holiday';

const SKB =
  'SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025';

/** 17 public holidays and 8 days of joint leave. */
export const YEAR_2026 = [
  ...decreed(SKB, 'libur nasional', [
    ['2026-01-01', 'Tahun Baru 2026 Masehi'],
    ['2026-01-16', 'Isra Mikraj Nabi Muhammad saw.'],
    ['2026-02-17', 'Tahun Baru Imlek 2577 Kongzili'],
    ['2026-03-19', 'Hari Suci Nyepi (Tahun Baru Saka 1948)'],
    ['2026-03-21', 'Idul Fitri 1447 Hijriah'],
    ['2026-03-22', 'Idul Fitri 1447 Hijriah'],
    ['2026-04-03', 'Wafat Yesus Kristus'],
    ['2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)'],
    ['2026-05-01', 'Hari Buruh Internasional'],
    ['2026-05-14', 'Kenaikan Yesus Kristus'],
    ['2026-05-27', 'Idul Adha 1447 Hijriah'],
    ['2026-05-31', 'Hari Raya Waisak 2570 BE'],
    ['2026-06-01', 'Hari Lahir Pancasila'],
    ['2026-06-16', '1 Muharam Tahun Baru Islam 1448 Hijriah'],
    ['2026-08-17', 'Proklamasi Kemerdekaan'],
    ['2026-08-25', 'Maulid Nabi Muhammad saw.'],
    ['2026-12-25', 'Kelahiran Yesus Kristus'],
  ]),
  ...decreed(SKB, 'cuti bersama', [
    ['2026-02-16', 'Tahun Baru Imlek 2577 Kongzili'],
    ['2026-03-18', 'Hari Suci Nyepi (Tahun Baru Saka 1948)'],
    ['2026-03-20', 'Idul Fitri 1447 Hijriah'],
    ['2026-03-23', 'Idul Fitri 1447 Hijriah'],
    ['2026-03-24', 'Idul Fitri 1447 Hijriah'],
    ['2026-05-15', 'Kenaikan Yesus Kristus'],
    ['2026-05-28', 'Idul Adha 1447 Hijriah'],
    ['2026-12-24', 'Kelahiran Yesus Kristus'],
  ]),
];
