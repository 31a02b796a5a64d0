import type { Context, NewLetter } from '../command';
import type { Letter } from '../file';
import { isDate } from './date';
import { fileOf } from './files';
import { Rejection } from '../rejection';
import { written } from './text';

/** Longest number of a letter, in UTF-16 units. */
export const MAX_LETTER_NUMBER = 200;
/** Longest name of a letter's sender, in UTF-16 units. */
export const MAX_LETTER_FROM = 500;

/** The letter as it is registered; null where nothing is said of it. Throws TEXT_TOO_LONG, DATE_INVALID (also for a date after `today`), FILE_NOT_FOUND. */
export function registered(letter: NewLetter | null, today: string, context: Context): Letter | null {
  if (letter === null) return null;
  const { date, file } = letter;
  const number = written('letter.number', letter.number, MAX_LETTER_NUMBER);
  const from = written('letter.from', letter.from, MAX_LETTER_FROM);
  if (date !== null && (!isDate(date) || date > today)) throw new Rejection('DATE_INVALID', { field: 'letter.date' });
  if (number === null && date === null && from === null && file === null) return null;
  return { number, date, from, file: file === null ? null : fileOf(context, file) };
}
