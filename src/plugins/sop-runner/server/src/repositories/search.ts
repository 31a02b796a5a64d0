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
  /** A pattern for each part of a word, wherever it stands: a row that has the words matches them all, and nearly all others are passed over quickly. */
  readonly within: readonly string[];
  /** A pattern for references; null where the text cannot begin one. */
  readonly reference: string | null;
}

const SIGN = /[^\p{L}\p{N}\p{M}]+/u;

/** Reads what was typed. */
export function searchFor(typed: string): Search {
  const parts = typed.split(SIGN).filter((part) => part !== '');
  const text = typed.trim();
  return {
    typed,
    within: parts.map((part) => `%${part}%`),
    reference: /^\d{1,4}$|^\d{4}-\d*$/.test(text) ? `${text}%` : null,
  };
}

/** Whether the beginning of a reference was typed and nothing else: a number with its dash. */
export function isReference({ reference }: Search): boolean {
  return reference?.includes('-') ?? false;
}

/** What was typed, for the words of one row; null, which finds nothing, where there is no word. */
const TYPED = `(select cast(string_agg('''' || word || ''':*', ' & ') as tsquery) from unnest(${wordsOf('cast(:typed as text)')}) as word)`;

/**
 * The condition that a case's row `c` is looked for, for rows that are looked at one by one; takes the values `:typed`, `:within` and `:reference`. Words are
 * parted as the index parts them; that takes long, and is done only where the letters are there at all.
 */
export function matches(search: Search): string {
  if (isReference(search)) return 'c.reference like :reference';
  const bySubject = `c.subject ilike all(cast(:within as text[])) and to_tsvector('simple', ${parted('c.subject')}) @@ ${TYPED}`;
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
