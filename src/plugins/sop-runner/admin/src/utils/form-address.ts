import { PLUGIN_ID } from '../../../shared/ids';

export type Paper = 'a4' | 'f4';

/** One text of an SOP as the official form: its draft, a ratified revision, or the newest ratified one. */
export interface FormWanted {
  readonly documentId: string;
  readonly version: 'draft' | 'newest' | number;
  readonly paper: Paper;
}

/** Where the server answers that form. */
export function formAddress({ documentId, version, paper }: FormWanted, kind: 'html' | 'pdf'): string {
  const sop = `/${PLUGIN_ID}/sops/${encodeURIComponent(documentId)}`;
  const query = `paper=${paper}${typeof version === 'number' ? `&revision=${version}` : ''}`;
  return `${sop}${version === 'draft' ? '/draft' : ''}/form.${kind}?${query}`;
}

/** The text that a page's address asks for: `?draft`, `?revision=2`, or neither. */
export function versionOf(search: URLSearchParams): FormWanted['version'] {
  if (search.has('draft')) return 'draft';
  const revision = search.get('revision') ?? '';
  return /^\d{1,6}$/.test(revision) ? Number(revision) : 'newest';
}

/** A name for the saved file: `SOP OT.01.02-034 (F4).pdf`, without the letters that file systems refuse. */
export function fileName(title: string, paper: Paper): string {
  const bare = title.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-').trim();
  return `${bare === '' ? 'SOP' : bare.slice(0, 120)} (${paper.toUpperCase()}).pdf`;
}
