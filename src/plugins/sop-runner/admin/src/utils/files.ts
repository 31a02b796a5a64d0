/** What the panel says and checks about files, before anything is sent. The server checks the same lines again. */
import { extensionOf, FILE_TYPES, MAX_FILE_BYTES } from '../../../shared/files';
import type { StoredFile } from '../../../shared/contracts';
import type { Failure } from './refusals';
import type { Voice } from './text';

/** A file that somebody chose, as the draft keeps it: `stored` once the server has it. */
export interface ChosenFile {
  readonly key: string;
  readonly name: string;
  readonly size: number;
  /** The output that it delivers; null for another document. */
  readonly output: string | null;
  readonly stored: StoredFile | null;
}

/** For the browser's file dialog: `.pdf,.doc, ...`. */
export const ACCEPTED = Object.keys(FILE_TYPES)
  .map((extension) => `.${extension}`)
  .join();

/** Why a file need not be sent; null where it may. */
export function refusedBefore({ name, size }: Pick<File, 'name' | 'size'>): Failure | null {
  if (extensionOf(name) === null) return refused('FILE_TYPE', { types: Object.keys(FILE_TYPES) });
  if (size === 0) return refused('FILE_EMPTY', {});
  return size > MAX_FILE_BYTES ? refused('FILE_TOO_LARGE', { max: MAX_FILE_BYTES / (1024 * 1024) }) : null;
}

function refused(code: 'FILE_TYPE' | 'FILE_EMPTY' | 'FILE_TOO_LARGE', details: Failure['details']): Failure {
  return { status: 400, code, details };
}

/** What browsers show by themselves; everything else is saved. */
const SHOWN = new Set(['application/pdf', 'image/png', 'image/jpeg']);

export function isShown({ mime }: Pick<StoredFile, 'mime'>): boolean {
  return SHOWN.has(mime);
}

const KB = 1024;

/** "340 kB", "2,4 MB": short, as people compare sizes. */
export function sizeWords(bytes: number, { locale }: Voice): string {
  const [amount, unit] = bytes < KB * KB ? [Math.max(1, Math.round(bytes / KB)), 'kilobyte'] : [bytes / (KB * KB), 'megabyte'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(amount);
}
