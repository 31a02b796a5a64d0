import type { Voice } from './text';

/** "Kasubbag dan Pelaksana": names joined as the reader's language joins them. */
export function joined(names: readonly string[], voice: Voice): string {
  return new Intl.ListFormat(voice.locale, { type: 'conjunction' }).format(names);
}

export const MAX_COUNTED = 1000;

/** A count as shown: the server stops counting at 1001, which reads "1.000+". */
export function countWords(count: number, voice: Voice): string {
  const shown = new Intl.NumberFormat(voice.locale).format(Math.min(count, MAX_COUNTED));
  return count > MAX_COUNTED ? `${shown}+` : shown;
}
