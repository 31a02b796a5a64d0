/** Strapi ends every page's title with its own name, and its first one is its own. */
const STRAPI = /(\| )?Strapi( Admin)?$/;

/** The title as this product says it: "Tugas saya | SOP Runner". */
export function ourTitle(title: string): string {
  return title.replace(STRAPI, '$1SOP Runner');
}

/** Has the browser's tab say SOP Runner on every page, Strapi's own too: their titles cannot be set otherwise. */
export function keepOurTitle(): void {
  const rename = () => {
    const title = ourTitle(document.title);
    if (title !== document.title) document.title = title;
  };
  rename();
  new MutationObserver(rename).observe(document.head, { subtree: true, childList: true, characterData: true });
}
