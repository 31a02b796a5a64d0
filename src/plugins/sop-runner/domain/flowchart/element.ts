/** A drawing as a small tree that both a string and React can be made of: `createElement(tag, attributes, ...children)`. */
export interface Element {
  readonly tag: string;
  /** Names as React writes them (`strokeWidth`, `className`). */
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Element | string)[];
}

export function element(tag: string, attributes: Element['attributes'] = {}, children: Element['children'] = []): Element {
  return { tag, attributes, children };
}

/** A number as drawings write it: at most two decimals. */
export const short = (value: number): number => Math.round(value * 100) / 100 + 0;

/** Writes the tree as XML. */
export function serialize(tree: Element): string {
  return written(tree, () => true);
}

/** Tags that HTML never closes; all others it does, empty or not. */
const VOID = new Set(['meta', 'br', 'col', 'link']);

/** Writes the tree as HTML. Contents of a `style` must need no escaping. */
export function serializeHtml(tree: Element): string {
  return written(tree, (tag) => VOID.has(tag));
}

function written({ tag, attributes, children }: Element, isShort: (tag: string) => boolean): string {
  const named = Object.entries(attributes).map(
    ([name, value]) => ` ${xmlName(name)}="${escape(String(typeof value === 'number' ? short(value) : value))}"`,
  );
  const inner = children.map((child) => (typeof child === 'string' ? escape(child) : written(child, isShort))).join('');
  return inner === '' && isShort(tag) ? `<${tag}${named.join('')}/>` : `<${tag}${named.join('')}>${inner}</${tag}>`;
}

/** Names that SVG itself writes with a capital. */
const AS_IS = new Set(['viewBox']);

function xmlName(name: string): string {
  if (name === 'className') return 'class';
  return AS_IS.has(name) ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function escape(text: string): string {
  // Control characters are no XML, however escaped.
  const printable = Array.from(text, (letter) => (letter < ' ' && letter !== '\n' && letter !== '\t' ? ' ' : letter)).join('');
  return printable.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
