/**
 * Looking for cases by words of their subject, each perhaps only begun, in any order, or by the beginning of their reference.
 * Letters' numbers and dates are written with strokes and points, which PostgreSQL would read as paths, hosts or fractions: such signs
 * part words here, in the index and in what is looked for alike.
 */

/** Every sign of ASCII; the question mark as its code, because Knex reads it as a place for a value. */
const SIGNS = `'!"#$%&''()*+,-./:;<=>@[\\]^_\`{|}~' || chr(63)`;

/** The words of a text column: the expression that is indexed. */
export function wordsOf(column: string): string {
  return `to_tsvector('simple', translate(${column}, ${SIGNS}, repeat(' ', 32)))`;
}

/** What was typed, as the values that `matches` takes. */
export interface Search {
  /** A query for `to_tsquery` that cannot be malformed; empty where there is no word, which finds nothing. */
  readonly words: string;
  /** A pattern for references; null where the text cannot begin one. */
  readonly reference: string | null;
}

const SIGN = /[\0-/:-@[-`{-\x7f\s]+/u;

/** Reads what was typed. */
export function searchFor(typed: string): Search {
  const tokens = typed.split(SIGN).filter((token) => token !== '');
  const text = typed.trim();
  return {
    words: tokens.map((token) => `'${token}':*`).join(' & '),
    reference: /^\d{1,4}$|^\d{4}-\d*$/.test(text) ? `${text}%` : null,
  };
}

/** Whether the beginning of a reference was typed and nothing else: a number with its dash. */
export function isReference({ reference }: Search): boolean {
  return reference?.includes('-') ?? false;
}

/** The condition that a case's row `c` is looked for; takes the values `:words` and `:reference`. */
export function matches(search: Search): string {
  if (isReference(search)) return 'c.reference like :reference';
  const bySubject = `${wordsOf('c.subject')} @@ to_tsquery('simple', :words)`;
  return search.reference === null ? bySubject : `(${bySubject} or c.reference like :reference)`;
}
