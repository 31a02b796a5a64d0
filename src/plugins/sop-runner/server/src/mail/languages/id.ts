import type { Words } from './words';

const step = 'Langkah {{step}}: {{shortActivity}}';

export const id: Words = {
  locale: 'id-ID',
  subject: '[Berkas {{reference}}] {{#if mark}}[{{mark}}] {{/if}}{{title}}{{#if dueSoon}} - batas waktu {{dueSoon}}{{/if}}',
  title: {
    start: step,
    handoff: step,
    return: 'Dikembalikan ke langkah {{step}}: {{shortActivity}}',
    completed: 'Selesai: {{about}}',
    cancelled: 'Dibatalkan: {{about}}',
    'taken-over': 'Diambil alih pada langkah {{step}}: {{shortActivity}}',
    'taken-back': 'Ditarik kembali dari langkah {{step}}: {{shortActivity}}',
    refused: 'Ditolak, kembali ke langkah {{step}}: {{shortActivity}}',
    'refused-too': 'Ditolak pada langkah {{step}}: {{shortActivity}}',
    reassigned: 'Dialihkan kepada Anda, langkah {{step}}: {{shortActivity}}',
    'reassigned-away': 'Dialihkan kepada pejabat lain, langkah {{step}}: {{shortActivity}}',
    reopened: 'Kembali ke langkah {{step}}: {{shortActivity}}',
    'no-holder': 'Jabatan kosong pada langkah {{step}}: {{vacant}}',
    reminder: 'Pengingat langkah {{step}}: {{shortActivity}}',
    overdue: 'Terlambat pada langkah {{step}}: {{shortActivity}}',
    escalation: 'Laporan keterlambatan langkah {{step}}: {{shortActivity}}',
  },
  lead: {
    start:
      '{{doer}} memulai berkas {{reference}} dan menyerahkannya kepada Anda selaku {{positions}}. Yang harus dikerjakan pada langkah {{step}} dari {{steps}}: {{activity}}',
    handoff:
      '{{doer}} menyerahkan berkas {{reference}} kepada Anda selaku {{positions}}. Yang harus dikerjakan pada langkah {{step}} dari {{steps}}: {{activity}}',
    return:
      '{{doer}} mengembalikan berkas {{reference}} kepada Anda selaku {{positions}}. Yang harus dikerjakan lagi pada langkah {{step}} dari {{steps}}: {{activity}}',
    completed: '{{doer}} menyelesaikan langkah terakhir: berkas {{reference}} telah selesai. Tidak ada lagi yang perlu dikerjakan.',
    cancelled: '{{doer}} membatalkan berkas {{reference}} pada langkah {{step}} dari {{steps}}. Tidak ada lagi yang perlu dikerjakan.',
    'taken-over':
      '{{doer}} mengambil alih tugas Anda pada berkas {{reference}}. Anda tidak perlu lagi mengerjakan langkah {{step}} dari {{steps}}: {{activity}}',
    'taken-back':
      '{{doer}} menarik kembali berkas {{reference}} sebelum diterima. Anda tidak perlu lagi mengerjakan langkah {{step}} dari {{steps}}: {{activity}}',
    refused:
      '{{doer}} menolak berkas {{reference}} karena tidak lengkap. Selaku {{positions}}, Anda perlu melengkapi langkah {{step}} dari {{steps}}: {{activity}}',
    'refused-too':
      '{{doer}} menolak berkas {{reference}} karena tidak lengkap. Anda tidak perlu lagi mengerjakan langkah {{step}} dari {{steps}}: {{activity}}',
    reassigned:
      '{{doer}} mengalihkan tugas pada berkas {{reference}} kepada Anda selaku {{positions}}. Yang harus dikerjakan pada langkah {{step}} dari {{steps}}: {{activity}}',
    'reassigned-away':
      '{{doer}} mengalihkan tugas Anda pada berkas {{reference}} kepada pejabat lain. Anda tidak perlu lagi mengerjakan langkah {{step}} dari {{steps}}: {{activity}}',
    reopened:
      '{{doer}} menarik kembali berkas {{reference}}. Selaku {{positions}}, Anda perlu mengerjakan lagi langkah {{step}} dari {{steps}}: {{activity}}',
    'no-holder':
      'Berkas {{reference}} dari {{doer}} sampai di langkah {{step}} dari {{steps}}, tetapi hari ini tidak ada yang dapat bertindak selaku {{vacant}}. Berkas menunggu sampai jabatan itu terisi: {{activity}}',
    reminder:
      'Batas waktu langkah {{step}} dari {{steps}} pada berkas {{reference}} sudah dekat. Yang perlu Anda selesaikan selaku {{positions}}: {{activity}}',
    overdue:
      'Batas waktu langkah {{step}} dari {{steps}} pada berkas {{reference}} sudah lewat. Yang perlu segera Anda selesaikan selaku {{positions}}: {{activity}}',
    escalation:
      'Langkah {{step}} dari {{steps}} pada berkas {{reference}} belum selesai, padahal batas waktunya sudah lewat. Mohon ditindaklanjuti: {{activity}}',
  },
  capacity: { plt: 'Plt. {{position}}', plh: 'Plh. {{position}}' },
  labels: {
    mark: 'Sifat',
    inputs: 'Kelengkapan',
    files: 'Dokumen terlampir',
    note: 'Catatan',
    reason: 'Alasan',
    missing: 'Yang kurang',
    due: 'Batas waktu',
    subject: 'Perihal',
    sop: 'SOP',
    vacant: 'Jabatan kosong',
    since: 'Terlambat sejak',
    holder: 'Berada pada',
  },
  marks: { urgent: 'Segera', confidential: 'Rahasia' },
  notReceived: '{{position}} (belum diterima)',
  somebody: 'Seseorang',
  and: 'dan',
  today: 'hari ini',
  tomorrow: 'besok',
  open: 'Buka berkas {{reference}}',
  footer: 'Pesan otomatis. Jangan dibalas; kerjakan berkas melalui tautan di atas.',
};
