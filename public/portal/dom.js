/** Builds elements. Texts are always set as text, so that nothing an SOP contains is ever read as markup. */

/**
 * @param {string} tag
 * @param {Record<string, string | (() => void)>} [attributes] a function listens to the event of that name
 * @param {...(Node | string | null)} children null is left out
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** Shows only these in the page's main part. */
export function show(...children) {
  document.getElementById('isi').replaceChildren(...children);
}

/** Says something to those who do not see the page change. */
export function announce(text) {
  document.getElementById('kabar').textContent = text;
}
