import { composeDigest, type Digest } from '../../../src/plugins/sop-runner/server/src/mail/digest/compose';
import { digestDayAt } from '../../../src/plugins/sop-runner/server/src/mail/digest';
import type { DigestTask } from '../../../src/plugins/sop-runner/server/src/mail/digest/tasks';
import { defaultCalendar } from '../../../src/plugins/sop-runner/domain/time';
import { RKT } from '../support/rkt';

const settings = { panelUrl: 'https://sop.example.go.id/admin', timeZone: 'Asia/Jakarta' };
/** Monday 4 May 2026, 08.00 in Jakarta. */
const now = new Date('2026-05-04T01:00:00.000Z');
const task = (given: Partial<DigestTask>): DigestTask => ({
  caseId: 1,
  reference: '2026-000042',
  subject: 'Usulan RKT 2027',
  confidential: false,
  urgent: false,
  revisionId: 1,
  step: 1,
  dueAt: '2026-05-04T07:30:00.000Z',
  lateness: 'today',
  ...given,
});
const digest = (given: Partial<Digest>): Digest => ({
  language: 'id',
  day: '2026-05-04',
  tasks: [],
  counts: { overdue: 0, today: 0, later: 0 },
  news: [],
  definitionOf: () => RKT,
  ...given,
});
const activity = RKT.steps[0]?.activity ?? '';

describe('writing a digest', () => {
  it('lists the tasks by when they are due, each with the way to its case', () => {
    const tasks = [
      task({ reference: '2026-000007', dueAt: '2026-05-01T09:00:00.000Z', lateness: 'overdue', urgent: true }),
      task({}),
      task({ reference: '2026-000043', dueAt: null, lateness: 'later', confidential: true, subject: 'Jangan terbaca' }),
    ];
    const { subject, text, html } = composeDigest(digest({ tasks, counts: { overdue: 1, today: 1, later: 9 } }), settings, now);
    expect(subject).toBe('[Ringkasan tugas] Senin, 4 Mei 2026: 1 terlambat, 1 hari ini, 9 lainnya');
    const panel = 'https://sop.example.go.id/admin/plugins/sop-runner';
    expect(text.split('\n').filter((line) => line !== '')).toEqual([
      'Berikut tugas Anda yang masih terbuka, yang terlambat lebih dahulu.',
      'Terlambat',
      `- [Segera] Berkas 2026-000007, langkah 1: ${activity}`,
      '  Usulan RKT 2027',
      '  Batas waktu: Jumat, 1 Mei 16.00',
      `  ${panel}/cases/2026-000007`,
      'Batas waktu hari ini',
      `- Berkas 2026-000042, langkah 1: ${activity}`,
      '  Usulan RKT 2027',
      '  Batas waktu: hari ini 14.30',
      `  ${panel}/cases/2026-000042`,
      'Lainnya',
      `- [Rahasia] Berkas 2026-000043, langkah 1: ${activity}`,
      `  ${RKT.title}`,
      '  Waktu sesuai kebutuhan',
      `  ${panel}/cases/2026-000043`,
      'Masih ada 8 tugas lain di Tugas saya.',
      'Buka Tugas saya:',
      panel,
      '--',
      'Pesan otomatis, dikirim sekali setiap hari kerja karena Anda memilihnya. Jangan dibalas.',
      `Ubah pilihan pemberitahuan: ${panel}/notifications`,
    ]);
    expect(html).not.toContain('Jangan terbaca');
  });

  it('escapes what people wrote, and tells news without tasks', () => {
    const news = [{ reference: '2026-000001', title: '[Case 2026-000001] Completed: <b>Surat</b>' }];
    const { subject, text, html } = composeDigest(digest({ language: 'en', news }), settings, now);
    expect(subject).toBe('[Task digest] Monday, 4 May 2026');
    expect(text).toContain('You have no open tasks.');
    expect(text).toContain('- [Case 2026-000001] Completed: <b>Surat</b>');
    expect(html).toContain('Completed: &lt;b&gt;Surat&lt;/b&gt;</a>');
  });

  it.each([
    ['before its hour', '2026-05-04T00:59:59.000Z', null],
    ['on a Sunday', '2026-05-03T05:00:00.000Z', null],
    ['on a holiday', '2026-05-14T05:00:00.000Z', null],
    [
      'at its hour',
      '2026-05-04T01:00:00.000Z',
      { day: '2026-05-04', begins: '2026-05-04T01:00:00.000Z', ends: '2026-05-04T17:00:00.000Z' },
    ],
    [
      'late in the evening',
      '2026-05-04T16:59:00.000Z',
      { day: '2026-05-04', begins: '2026-05-04T01:00:00.000Z', ends: '2026-05-04T17:00:00.000Z' },
    ],
  ])('knows whether it is to be sent %s', (_what, at, expected) => {
    expect(digestDayAt({ ...defaultCalendar(420), holidays: ['2026-05-14'] }, 480, new Date(at))).toEqual(expected);
  });
});
