/** What a piece of the PDF is, for readers that cannot see the page: carried by texts and drawings through pdfmake's layout. */

/** A cell as assistive software needs it. */
export interface CellTag {
  /** A head cell, and of what. */
  readonly scope?: 'Column' | 'Row';
  readonly rowSpan?: number;
  readonly colSpan?: number;
  /** What a cell says that has a drawing in place of text. */
  readonly alt?: string;
}

/** A row of a table; rows with the same `table` are one table. */
export interface RowTag {
  readonly table: object;
  readonly cells: readonly CellTag[];
}

export type Tag =
  | { readonly kind: 'artifact' }
  | { readonly kind: 'block'; readonly type: 'H1' | 'P' }
  | { readonly kind: 'cell'; readonly row: RowTag; readonly column: number };

/** Belongs to the page, not to the text: rules, the foot, the watermark. */
export const ARTIFACT: Tag = { kind: 'artifact' };

/** A text with its tag. pdfmake copies members that it does not know from a text to each line of it. */
export function tagged(text: string, tag: Tag): { text: string }[] {
  return [Object.assign({ text }, { tag })];
}

export function inCell(row: RowTag, column: number): Tag {
  return { kind: 'cell', row, column };
}
