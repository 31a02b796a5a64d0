/** A file as history knows it: enough to tell it from any other, whatever becomes of its content. */
export interface StoredFile {
  /** UUID. */
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly mime: string;
  /** Of its content, hexadecimal. */
  readonly sha256: string;
}

/** A file delivered by completing a task; `output` is the output of the row that it delivers, null for another document. */
export interface Attachment extends StoredFile {
  readonly output: string | null;
}

/** The letter that a case answers. Dates are YYYY-MM-DD; at least one member is not null. */
export interface Letter {
  readonly number: string | null;
  readonly date: string | null;
  readonly from: string | null;
  readonly file: StoredFile | null;
}
