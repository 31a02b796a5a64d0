/** A write as the hooks of Strapi's query layer see it. */
export interface Write {
  /** What is to be written: one member for a single write, several for `createMany`. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Reads a hook's parameters, whose type Strapi leaves open. */
export function writeOf(params: { readonly data?: unknown }): Write {
  const rows = Array.isArray(params.data) ? params.data : [params.data];
  return { rows: rows.filter(isRecord) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
