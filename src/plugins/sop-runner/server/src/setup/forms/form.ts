/** A form of the Content Manager in short: rows of fields, each with its label and help text. */
export interface Field {
  readonly label: string;
  readonly help: string;
  /** Columns of the twelve of a row; the field's own width where left out. */
  readonly size?: number;
  /** For a relation: the field of the other entry that is shown. */
  readonly shows?: string;
}

export interface Form {
  /** What stands for the entry where it is one of many. */
  readonly mainField: string;
  readonly sortBy?: string;
  /** Columns of the list view. */
  readonly list?: readonly string[];
  readonly rows: readonly Readonly<Record<string, Field>>[];
}

/** What the Content Manager wants to be told besides the main field. */
export function settings(mainField: string, sortBy = mainField) {
  return { bulkable: true, filterable: true, searchable: true, pageSize: 50, mainField, defaultSortBy: sortBy, defaultSortOrder: 'ASC' };
}

/** The form in the Content Manager's own shape. Components always fill their row: a narrower one would be moved to the end of the form. */
export function toConfig({ mainField, sortBy, list, rows }: Form) {
  const fields = Object.assign({}, ...rows) as Readonly<Record<string, Field>>;
  return {
    settings: settings(mainField, sortBy),
    metadatas: Object.fromEntries(
      Object.entries(fields).map(([name, { label, help, shows }]) => [
        name,
        { edit: { label, description: help, ...(shows ? { mainField: shows } : {}) }, list: { label } },
      ]),
    ),
    layouts: {
      ...(list ? { list } : {}),
      edit: rows.map((row) => {
        const names = Object.entries(row);
        return names.map(([name, { size }]) => ({ name, size: size ?? 12 / names.length }));
      }),
    },
  };
}
