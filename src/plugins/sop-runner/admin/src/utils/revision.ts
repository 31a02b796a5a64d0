import type { Voice } from './text';

/** "Revisi ke-2"; the first ratified text is the original. */
export function revisionWords(number: number, voice: Voice): string {
  return number === 0 ? voice.say('revision.original') : voice.say('revision.numbered', { number });
}
