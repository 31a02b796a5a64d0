/** Reads the open REST API: published SOPs only, and nothing that asks for a key. */

const root = new URL(`${document.querySelector('meta[name="sop-api"]').content.replace(/\/$/, '')}/`, document.baseURI);

const PAGE_SIZE = 20;
const PATIENCE = 15_000;

/** The address of something about one SOP, such as `form.pdf`. */
export const addressOf = (documentId, what) => new URL(`sops/${encodeURIComponent(documentId)}/${what}`, root).href;

/** Answers null where the server says that there is no such thing; throws where it cannot be reached or fails. */
async function read(path, signal) {
  const answer = await fetch(new URL(path, root), {
    headers: { accept: 'application/json' },
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
  });
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`The server answered ${answer.status}`);
  return answer.json();
}

/** One page of SOPs by title; `words` are looked for in title, number and unit. */
export async function listSops({ words, page }, signal) {
  const query = new URLSearchParams({ sort: 'title', 'pagination[page]': String(page), 'pagination[pageSize]': String(PAGE_SIZE) });
  if (words !== '') ['title', 'number', 'unit'].forEach((field, index) => query.set(`filters[$or][${index}][${field}][$containsi]`, words));
  const { data, meta } = await read(`sops?${query}`, signal);
  return { sops: data, total: meta.pagination.total, pages: meta.pagination.pageCount };
}

/** The published entry, which says how it stands, and the frozen text in force; each null where there is none. */
export async function readSop(documentId, signal) {
  const id = encodeURIComponent(documentId);
  const [published, inForce] = await Promise.all([read(`sops/${id}`, signal), read(`sops/${id}/in-force`, signal)]);
  return { published: published?.data ?? null, inForce: inForce?.data ?? null };
}
