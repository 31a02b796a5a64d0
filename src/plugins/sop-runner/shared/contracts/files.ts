/** Files that people hand in with their work. They are private: each download asks whether the person may read the case. */
import type { StoredFile } from '../../domain/file';

export type { StoredFile };

/**
 * POST /sop-runner/files, multipart with one part `file`. Needs `panel.open`. 201. The file belongs to who uploaded it until a command attaches
 * it; what nobody attached within 7 days is removed. FILE_EMPTY, FILE_TOO_LARGE, FILE_TYPE, FILE_CONTENT, FILE_LIMIT, STORAGE_FULL, STORAGE_AWAY.
 */
export interface UploadFile {
  readonly response: StoredFile;
}

/** POST /sop-runner/files/:id/discard . Needs `panel.open`. Only one's own and only while unattached; else FILE_NOT_FOUND. */
export interface DiscardFile {
  readonly params: { readonly id: string };
  readonly response: { readonly id: string };
}

/**
 * GET /sop-runner/cases/:reference/files/:id : the content, for who may read the case. Answers a file, not JSON: ask with `responseType: 'blob'`.
 * To be saved; with `?show=true` a PDF, PNG or JPEG is to be shown. CASE_NOT_FOUND, CASE_NOT_YOURS, FILE_NOT_FOUND, STORAGE_AWAY.
 */
export interface DownloadFile {
  readonly params: { readonly reference: string; readonly id: string };
  readonly query: { readonly show?: 'true' };
  readonly response: Blob;
}
