/** Names of files as people gave them, made harmless: they are shown, sent in headers and used by whoever saves the file. */
import { extensionOf } from '../../../shared/files';

/** Characters of the name before its extension. */
const LONGEST = 150;
/** What Windows takes for a device, whatever comes after. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.)/i;

/**
 * The last part of a path, without control characters, without those that turn the direction of writing (which make `exe.pdf` of `fdp.exe`), and without those
 * that a file on Windows cannot have. The extension stays.
 */
export function cleanName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/\p{C}/gu, '')
    .replace(/[<>:"|?*]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const extension = extensionOf(plain);
  if (extension === null) return [...plain].slice(0, LONGEST).join('');
  const before = plain.slice(0, -extension.length - 1).replace(/^[. ]+|[. ]+$/g, '');
  return `${[...before].slice(0, LONGEST).join('')}${plain.slice(-extension.length - 1)}`.replace(DEVICE, '_$1');
}
