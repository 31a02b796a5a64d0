/** The page's own addresses live behind the #, so that any web server can serve it. */

export const addressOfSop = (documentId) => `#sop=${encodeURIComponent(documentId)}`;

export function addressOfList({ words, page }) {
  const query = new URLSearchParams({ ...(words ? { kata: words } : {}), ...(page > 1 ? { halaman: String(page) } : {}) });
  return `#${query}`;
}

/** What the address asks for: one SOP, or a page of the list. */
export function placeOf(hash) {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const documentId = query.get('sop');
  if (documentId) return { documentId };
  return { words: query.get('kata') ?? '', page: Math.max(1, Number.parseInt(query.get('halaman') ?? '1', 10) || 1) };
}
