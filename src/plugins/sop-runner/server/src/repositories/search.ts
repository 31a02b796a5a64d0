/**
 * Looking for cases by words of their subject, each perhaps only begun, in any order, or by the beginning of their reference.
 * Letters' numbers and dates are written with strokes and points, which PostgreSQL would read as paths, hosts or fractions: such signs
 * part words here, in the index and in what is looked for alike.
 *
 * The index holds each word once for every span of row ids that a case lies in, a fine and a coarse one: so the newest spans are looked
 * through first, and a word that a tenth of all cases have costs no more among a million of them than among a thousand.
 */

/** Every sign of ASCII; the question mark as its code, because Knex reads it as a place for a value. */
const SIGNS = `'!"#$%&''()*+,-./:;<=>@[\\]^_\`{|}~' || chr(63)`;

/** The different words of a text, as PostgreSQL parts and writes them. */
const parted = (text: string) => `translate(${text}, ${SIGNS}, repeat(' ', 32))`;
const wordsOf = (text: string) => `tsvector_to_array(to_tsvector('simple', ${parted(text)}))`;

/** Row ids of a span, as powers of two. */
const FINE = 12;
const COARSE = 16;

/**
 * What is indexed of a case: its words, and the year of its reference behind a sign that no word has, each by span. Working it out takes
 * long, which PostgreSQL has to know (`cost`): it would rather do that for every case than ask the index.
 */
export const CASE_WORDS = `
create or replace function sop_runner_case_words(subject text, reference text, id int) returns tsvector
  language plpgsql immutable parallel safe cost 10000 as $$
begin
  return (
    select array_to_tsvector(array_agg(span || '~' || word))
    from unnest(array['f' || (id >> ${FINE}), 'c' || (id >> ${COARSE})]) as span, unnest(${wordsOf('subject')} || ('#' || left(reference, 4))) as word);
end $$`;

/** The expression that is indexed. */
export const INDEXED_WORDS = 'sop_runner_case_words(subject, reference, id)';

/** The same of a case's row `c`. */
export const WORDS_OF_CASE = 'sop_runner_case_words(c.subject, c.reference, c.id)';

/** What was typed, as the values that conditions take. */
export interface Search {
  readonly typed: string;
  /** A pattern for each word, for a row that is looked at anyway; one that nothing matches, since signs part words, where there is none. */
  readonly beginnings: readonly string[];
  /** The same wherever it stands, which is seen ten times as quickly: most rows that have no such word are passed over by it. */
  readonly within: readonly string[];
  /** A pattern for references; null where the text cannot begin one. */
  readonly reference: string | null;
}

const SIGN = /[\0-/:-@[-`{-\x7f\s]+/u;

/** Reads what was typed. */
export function searchFor(typed: string): Search {
  const tokens = typed.split(SIGN).filter((token) => token !== '');
  const text = typed.trim();
  return {
    typed,
    beginnings: tokens.length === 0 ? ['%#%'] : tokens.map((token) => `% ${token}%`),
    within: tokens.map((token) => `%${token}%`),
    reference: /^\d{1,4}$|^\d{4}-\d*$/.test(text) ? `${text}%` : null,
  };
}

/** Whether the beginning of a reference was typed and nothing else: a number with its dash. */
export function isReference({ reference }: Search): boolean {
  return reference?.includes('-') ?? false;
}

/** The condition that a case's row `c` is looked for, for rows that are few; takes the values `:within`, `:beginnings` and `:reference`. */
export function matches(search: Search): string {
  if (isReference(search)) return 'c.reference like :reference';
  const bySubject = `c.subject ilike all(cast(:within as text[])) and ' ' || ${parted('c.subject')} ilike all(cast(:beginnings as text[]))`;
  return search.reference === null ? bySubject : `(${bySubject} or c.reference like :reference)`;
}

/** A word of what was typed as a query, in a span; where a year may be meant, also as one. */
function queryOf({ reference }: Search): string {
  const begun = (sign: string) => `'''' || span || '~${sign}' || word || ''':*'`;
  return reference === null ? begun('') : `'(' || ${begun('')} || ' | ' || ${begun('#')} || ')'`;
}

/**
 * The spans to look through, the newest first: fine ones down to the next coarse one, then coarse ones, each with the query `words` for what
 * is indexed. `top` is the highest row id; takes the value `:typed`.
 */
export function spansOf(search: Search, top: string): string {
  return `(
    select (
      select cast(string_agg(${queryOf(search)}, ' & ') as tsquery) from unnest(${wordsOf('cast(:typed as text)')}) as word) as words
    from (select ${top} as id) as newest cross join lateral (
      select 'f' || n as span from generate_series(id >> ${FINE}, (id >> ${COARSE}) << ${COARSE - FINE}, -1) n
      union all select 'c' || n from generate_series((id >> ${COARSE}) - 1, 0, -1) n
    ) spans offset 0)`;
}
