/** The words of letters. `subject` and `lead` are Handlebars templates over the letter's facts. */
import type { PersonalLetter } from './letter';
import type { Language } from './types';

export interface LetterWords {
  readonly subject: Readonly<Record<PersonalLetter['kind'], string>>;
  readonly lead: Readonly<Record<PersonalLetter['kind'], string>>;
  readonly open: Readonly<Record<PersonalLetter['kind'], string>>;
  readonly labels: { readonly positions: string; readonly tasks: string; readonly email: string };
  readonly task: string;
  readonly due: string;
  readonly more: string;
  readonly footer: string;
}

const id: LetterWords = {
  subject: {
    substitute: 'Anda menggantikan {{absent}} {{days}}',
    absent: 'Ketidakhadiran Anda {{days}} telah dicatat',
    invitation: 'Undangan: akun Anda di Jalankan SOP',
  },
  lead: {
    substitute:
      '{{absent}} tidak hadir {{days}}. Selama itu Anda bertindak sebagai Plh. pada jabatannya: tugas yang masih terbuka dan tugas baru masuk ke Tugas saya milik Anda, dan kembali sesudahnya.',
    absent:
      'Ketidakhadiran Anda {{days}} telah dicatat. Selama itu {{substitute}} bertindak sebagai Plh. pada jabatan Anda. Tugas kembali kepada Anda sesudahnya, atau begitu ketidakhadiran diakhiri.',
    invitation:
      'Akun untuk Anda, {{name}}, telah dibuat. Buka tautan di bawah ini untuk menentukan kata sandi, lalu masuk dengan alamat surel Anda. Tautan hanya berlaku satu kali; jangan diteruskan kepada orang lain.',
  },
  open: { substitute: 'Buka Tugas saya', absent: 'Buka Ketidakhadiran', invitation: 'Tentukan kata sandi' },
  labels: { positions: 'Jabatan', tasks: 'Tugas yang masih terbuka ({{open}})', email: 'Alamat surel' },
  task: 'Berkas {{reference}}, langkah {{step}}: {{activity}}',
  due: 'batas waktu {{due}}',
  more: '… dan {{count}} tugas lain',
  footer: 'Pesan otomatis. Jangan dibalas.',
};

const en: LetterWords = {
  subject: {
    substitute: 'You stand in for {{absent}} {{days}}',
    absent: 'Your absence {{days}} was entered',
    invitation: 'Invitation: your account in Run SOP',
  },
  lead: {
    substitute:
      '{{absent}} is absent {{days}}. Meanwhile you act for the positions below (Plh.): open and new tasks come to your own My tasks, and go back afterwards.',
    absent:
      'Your absence {{days}} was entered. Meanwhile {{substitute}} acts for your positions (Plh.). The tasks come back to you afterwards, or as soon as the absence is ended.',
    invitation:
      'An account was made for you, {{name}}. Follow the link below to choose a password, then sign in with your e-mail address. The link works once; do not pass it on.',
  },
  open: { substitute: 'Open My tasks', absent: 'Open Absence', invitation: 'Choose a password' },
  labels: { positions: 'Positions', tasks: 'Open tasks ({{open}})', email: 'E-mail address' },
  task: 'Case {{reference}}, step {{step}}: {{activity}}',
  due: 'due {{due}}',
  more: '… and {{count}} other tasks',
  footer: 'Automatic message. Please do not reply.',
};

const WORDS: Readonly<Record<Language, LetterWords>> = { id, en };

/** The words of letters in a language. */
export function letterWordsOf(language: Language): LetterWords {
  return WORDS[language];
}
