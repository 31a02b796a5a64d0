/** All words of the digest. `{{…}}` are Handlebars places over `DigestFacts` (see `compose.ts`). */
import type { Language } from '../types';

export interface DigestWords {
  readonly subject: string;
  readonly title: string;
  readonly lead: string;
  /** Where only news is left to tell. */
  readonly leadWithoutTasks: string;
  readonly counts: Readonly<Record<'overdue' | 'today' | 'later', string>>;
  readonly groups: Readonly<Record<'overdue' | 'today' | 'later' | 'news', string>>;
  readonly task: string;
  readonly due: string;
  readonly noDue: string;
  readonly more: string;
  readonly open: string;
  readonly footer: string;
  readonly change: string;
}

const id: DigestWords = {
  subject: '[Ringkasan tugas] {{day}}{{#if counted}}: {{counted}}{{/if}}',
  title: 'Ringkasan tugas {{day}}',
  lead: 'Berikut tugas Anda yang masih terbuka, yang terlambat lebih dahulu.',
  leadWithoutTasks: 'Tidak ada tugas Anda yang terbuka. Berikut kabar berkas sejak ringkasan yang lalu.',
  counts: { overdue: '{{count}} terlambat', today: '{{count}} hari ini', later: '{{count}} lainnya' },
  groups: { overdue: 'Terlambat', today: 'Batas waktu hari ini', later: 'Lainnya', news: 'Kabar lain' },
  task: 'Berkas {{reference}}, langkah {{step}}: {{activity}}',
  due: 'Batas waktu: {{when}}',
  noDue: 'Waktu sesuai kebutuhan',
  more: 'Masih ada {{count}} tugas lain di Tugas saya.',
  open: 'Buka Tugas saya',
  footer: 'Pesan otomatis, dikirim sekali setiap hari kerja karena Anda memilihnya. Jangan dibalas.',
  change: 'Ubah pilihan pemberitahuan',
};

const en: DigestWords = {
  subject: '[Task digest] {{day}}{{#if counted}}: {{counted}}{{/if}}',
  title: 'Tasks on {{day}}',
  lead: 'These are your open tasks, the overdue ones first.',
  leadWithoutTasks: 'You have no open tasks. This is what happened to cases since the last digest.',
  counts: { overdue: '{{count}} overdue', today: '{{count}} due today', later: '{{count}} others' },
  groups: { overdue: 'Overdue', today: 'Due today', later: 'Others', news: 'Other news' },
  task: 'Case {{reference}}, step {{step}}: {{activity}}',
  due: 'Due: {{when}}',
  noDue: 'Time as needed',
  more: 'There are {{count}} more tasks in My tasks.',
  open: 'Open My tasks',
  footer: 'Automatic message, sent once each working day because you chose so. Please do not reply.',
  change: 'Change how you are notified',
};

const LANGUAGES: Readonly<Record<Language, DigestWords>> = { id, en };

/** The words of a language. */
export function digestWordsOf(language: Language): DigestWords {
  return LANGUAGES[language];
}
