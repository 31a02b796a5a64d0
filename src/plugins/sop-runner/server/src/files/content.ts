/** Whether the content of a file is what its extension says, by what such files begin with. Archives are never unpacked. */
import type { FileExtension } from '../../../shared/files';

/** Bytes of the beginning that a check wants to see. */
export const BEGINNING = 1024;

type Check = (beginning: string) => boolean;

/** The beginning is read as Latin-1: a character a byte. */
const begins =
  (...signatures: readonly string[]): Check =>
  (beginning) =>
    signatures.some((signature) => beginning.startsWith(signature));

const ZIP = 'PK\x03\x04';
/** Office files before 2007, and newer ones under a password. */
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const RTF = '{\\rtf';
/** Scanners put a byte order mark or empty lines before it. */
const isPdf: Check = (beginning) => /^(?:\xef\xbb\xbf)?\s*%PDF-\d/.test(beginning);
const isJpeg = begins('\xff\xd8\xff');
const isOffice = begins(ZIP, OLE);

const CHECKS: Readonly<Record<FileExtension, Check>> = {
  pdf: isPdf,
  // Word has long saved RTF under that name.
  doc: begins(OLE, RTF),
  docx: isOffice,
  xls: begins(OLE),
  xlsx: isOffice,
  ppt: begins(OLE),
  pptx: isOffice,
  odt: begins(ZIP),
  ods: begins(ZIP),
  odp: begins(ZIP),
  rtf: begins(RTF),
  txt: () => true,
  csv: () => true,
  jpg: isJpeg,
  jpeg: isJpeg,
  png: begins('\x89PNG\r\n\x1a\n'),
  zip: begins(ZIP),
};

/** Looks at a file's content as it passes. */
export interface ContentCheck {
  add(chunk: Buffer): void;
  /** At the end: whether it is what the extension says. */
  isRight(): boolean;
}

export function contentCheck(extension: FileExtension): ContentCheck {
  let beginning = Buffer.alloc(0);
  const text = extension === 'txt' || extension === 'csv' ? textCheck() : undefined;
  return {
    add(chunk) {
      if (beginning.length < BEGINNING) beginning = Buffer.concat([beginning, chunk]).subarray(0, BEGINNING);
      text?.add(chunk);
    },
    isRight: () => CHECKS[extension](beginning.toString('latin1')) && (text?.isRight() ?? true),
  };
}

/** What no text has: control characters other than tab, line and page ends, and the end mark of DOS. */
const NO_TEXT = /[\x00-\x08\x0e-\x19\x1b-\x1f\x7f]/;

/** Text in any encoding that keeps ASCII, or in UTF-16 with its mark, as Excel saves it. */
function textCheck(): ContentCheck {
  let decoder: TextDecoder | undefined;
  let isText = true;
  return {
    add(chunk) {
      decoder ??= new TextDecoder(encodingOf(chunk));
      isText &&= !NO_TEXT.test(decoder.decode(chunk, { stream: true }));
    },
    isRight: () => isText,
  };
}

function encodingOf(beginning: Buffer): string {
  const mark = beginning.toString('latin1', 0, 2);
  if (mark === '\xff\xfe') return 'utf-16le';
  return mark === '\xfe\xff' ? 'utf-16be' : 'latin1';
}
