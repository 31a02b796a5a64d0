/** What may be uploaded; panel and server decide by the same lines. */

/** 25 MiB. */
export const MAX_FILE_BYTES = 25 * 1024 * 1024;

/** What one completion may deliver. */
export const MAX_FILES_PER_TASK = 20;

/** What one person may have uploaded without handing it in yet. */
export const MAX_LOOSE_FILES = 200;
/** 1 GiB. */
export const MAX_LOOSE_BYTES = 1024 * 1024 * 1024;

/** Extension (lower case) -> mime: what offices exchange, and nothing that a browser would run. */
export const FILE_TYPES = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  rtf: 'application/rtf',
  txt: 'text/plain',
  csv: 'text/csv',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  zip: 'application/zip',
} as const satisfies Readonly<Record<string, string>>;

export type FileExtension = keyof typeof FILE_TYPES;

/** The extension of a file's name if such files are taken, else null. */
export function extensionOf(name: string): FileExtension | null {
  const extension = /[^.]\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(FILE_TYPES, extension) ? (extension as FileExtension) : null;
}
