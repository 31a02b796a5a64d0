/** Filters live in the page's address: shareable, and the browser's back button undoes them. */

/** Reads one filter out of the address; undefined where it says nothing that can be asked for. */
export type Reader<Value> = (written: string) => Value | undefined;
export type Readers<Filters> = { readonly [Name in keyof Filters]-?: Reader<NonNullable<Filters[Name]>> };

export const words: Reader<string> = (written) => written.trim() || undefined;

export const oneOf =
  <Value extends string>(...values: readonly Value[]): Reader<Value> =>
  (written) =>
    values.find((value) => value === written);

/** A row's number. */
export const number: Reader<number> = (written) => (/^[1-9]\d{0,3}$/.test(written) ? Number(written) : undefined);

/** A calendar date `YYYY-MM-DD` of our time: while somebody types a year, it is one of long ago. */
export const date: Reader<string> = (written) => {
  const at = /^(19|20)\d{2}-\d{2}-\d{2}$/.test(written) ? new Date(`${written}T00:00:00Z`) : undefined;
  return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(written) ? written : undefined;
};

/** The filters that an address names. What cannot be read is left out. */
export function filtersIn<Filters extends object>(address: URLSearchParams, readers: Readers<Filters>): Filters {
  const names = Object.keys(readers) as (keyof Filters & string)[];
  const found = names.flatMap((name) => {
    const written = address.get(name);
    const value = written === null ? undefined : readers[name](written);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(found) as Filters;
}

/** The filters as the address says them: what is empty is left out. */
export function addressOf(filters: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filters)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => [name, String(value)]),
  );
}

/** A page's address with filters, for links. */
export function withFilters(path: string, filters: object): string {
  const query = new URLSearchParams(addressOf(filters)).toString();
  return query === '' ? path : `${path}?${query}`;
}
