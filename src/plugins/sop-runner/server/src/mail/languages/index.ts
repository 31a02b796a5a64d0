import type { Language } from '../types';
import { en } from './en';
import { id } from './id';
import type { Words } from './words';

export type { Words } from './words';

const LANGUAGES: Readonly<Record<Language, Words>> = { id, en };

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return LANGUAGES[language];
}

/** The language of somebody's panel: Indonesian unless English was chosen. */
export function languageOf(preferred: string | null): Language {
  return preferred !== null && preferred.toLowerCase().startsWith('en') ? 'en' : 'id';
}
