import type { Language, Template } from '../types';
import { en } from './en';
import { id } from './id';

/** All words of the mails in one language. `title` and `lead` are Handlebars templates over `Facts` (see `compose.ts`). */
export interface Words {
  readonly locale: string;
  /** Subject line around a title. */
  readonly subject: string;
  readonly title: Readonly<Record<Template, string>>;
  readonly lead: Readonly<Record<Template, string>>;
  readonly capacity: { readonly plt: string; readonly plh: string };
  readonly labels: Readonly<Record<'inputs' | 'note' | 'reason' | 'due' | 'subject' | 'sop' | 'vacant', string>>;
  /** For a person whose name was erased. */
  readonly somebody: string;
  readonly and: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly open: string;
  readonly footer: string;
}

const LANGUAGES: Readonly<Record<Language, Words>> = { id, en };

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return LANGUAGES[language];
}

/** The language of somebody's panel: Indonesian unless English was chosen. */
export function languageOf(preferred: string | null): Language {
  return preferred !== null && preferred.toLowerCase().startsWith('en') ? 'en' : 'id';
}
