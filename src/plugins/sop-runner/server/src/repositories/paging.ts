/** Pages by key: each begins after the last row of the page before, so that a far page costs no more than the first. */

/** The sort key of a page's last row: its time (null where it has none, or the list does not sort by one) and its row id. */
export interface Cursor {
  readonly at: string | null;
  readonly id: number;
}

/** Counts stop here and are shown as "1,000+". */
export const COUNTED = 1001;

/** A time column for a cursor: as precise as it is stored, since rows could differ by less than a millisecond. */
export function exact(column: string): string {
  return `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

/** The moment (UTC, as columns hold it) that an office day begins, for a value `:name` of YYYY-MM-DD and the value `:timeZone`. */
export function dayBegins(name: string, daysLater = 0): string {
  return `((cast(:${name} as timestamp) + interval '${daysLater} days') at time zone :timeZone) at time zone 'UTC'`;
}

/** Conditions as they stand behind `where`. */
export function all(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'true' : conditions.join(' and ');
}
