import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** An element of a PDF's structure, as assistive software reads it. */
export interface Structured {
  readonly role: string;
  readonly alt?: string;
  readonly text?: string;
  readonly children: readonly Structured[];
}

/** What a reader of a PDF finds in it. */
export interface ReadPdf {
  /** Text of each page, its blanks made single. */
  readonly pages: readonly string[];
  /** Width and height of the first page, in points. */
  readonly size: readonly number[];
  readonly info: Readonly<Record<string, unknown>>;
  /** Of each page: its part of the structure, and text that no mark encloses. */
  readonly structure: readonly { readonly unmarked: string; readonly tree: Structured }[];
}

/** Reads a PDF with pdf.js, in a process of its own: jest has no room for its modules. */
export function readPdf(bytes: Buffer): Promise<ReadPdf> {
  return new Promise((resolve, reject) => {
    const reader = execFile(process.execPath, [join(__dirname, 'read-pdf.mjs')], { maxBuffer: 2 ** 26 }, (error, out) =>
      error === null ? resolve(JSON.parse(out) as ReadPdf) : reject(new Error(error.message)),
    );
    reader.stdin?.end(bytes);
  });
}
