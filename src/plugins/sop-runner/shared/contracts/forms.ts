/**
 * The official form. These answer files, not JSON: ask with `responseType: 'text'` for HTML and `'blob'` for PDF. The HTML is a whole page
 * with styles for screen and print and no scripts, to be shown in a sandboxed frame (`srcDoc`). A refusal is JSON as everywhere.
 */
type PaperName = 'a4' | 'f4';

/**
 * GET /sop-runner/sops/:documentId/form.html and /form.pdf : a ratified text with the NIP, the newest unless a revision is named, withdrawn or
 * not. Needs `panel.open`. SOP_NOT_FOUND where none was ratified.
 */
export interface GetForm {
  readonly params: { readonly documentId: string };
  readonly query: { readonly paper?: PaperName; readonly revision?: number };
  readonly response: string;
}

/**
 * GET /sop-runner/sops/:documentId/draft/form.html and /draft/form.pdf : the draft, however incomplete, with a watermark and the list of
 * what is wrong. Needs the Content Manager's update permission on SOPs.
 */
export interface GetDraftForm {
  readonly params: { readonly documentId: string };
  readonly query: { readonly paper?: PaperName };
  readonly response: string;
}

/*
 * For portals, without the NIP, with ETag and 304, for whoever may read the SOP over REST: GET /api/sops/:documentId/form.html, /form.pdf
 * (`paper=a4|f4`) and /flowchart.svg of the published text. The QR code on the form leads to GET /sop/:documentId/:revision.
 */
