/** A cursor-paged list on screen: its first page is read again now and then, the pages after it are not. */

export interface Rows<Row> {
  readonly rows: readonly Row[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
}

/** The list with one more page at its end. A row that moved there meanwhile is not shown twice. */
export function grown<Row>(shown: Rows<Row>, page: Rows<Row>, keyOf: (row: Row) => string): Rows<Row> {
  const known = new Set(shown.rows.map(keyOf));
  return { rows: [...shown.rows, ...page.rows.filter((row) => !known.has(keyOf(row)))], next: page.next };
}

/**
 * The list with its first page read again: new rows come, closed ones go, and what stands after the last row that both know
 * stays as it is, so that nothing falls between two pages and nobody is thrown back to the top.
 */
export function renewed<Row>(shown: Rows<Row>, first: Rows<Row>, keyOf: (row: Row) => string): Rows<Row> {
  if (first.next === null) return first;
  const fresh = new Set(first.rows.map(keyOf));
  const last = shown.rows.map((row) => fresh.has(keyOf(row))).lastIndexOf(true);
  const after = last === -1 ? [] : shown.rows.slice(last + 1);
  return after.length === 0 ? first : { rows: [...first.rows, ...after], next: shown.next };
}
