/** Reads a PDF from standard input and writes what is in it as JSON: see `pdf.ts`. */
import { buffer } from 'node:stream/consumers';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';

/** The texts of a page's marked contents by id, and what stands outside of any mark. */
const marksOf = async (page) => {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map();
  const open = [];
  for (const { type, id, tag, str } of items) {
    if (type === 'endMarkedContent') open.pop();
    else if (type) open.push(id ?? tag);
    else texts.set(open.at(-1) ?? 'unmarked', (texts.get(open.at(-1) ?? 'unmarked') ?? '') + str);
  }
  return texts;
};

const told = (node, texts) => {
  if (node.type) return texts.get(node.id) ?? '';
  const parts = node.children.map((child) => told(child, texts));
  const text = parts.filter((part) => typeof part === 'string').join(' ');
  return {
    role: node.role,
    ...(node.alt && { alt: node.alt }),
    ...(text && { text: text.replace(/\s+/g, ' ').trim() }),
    children: parts.filter((part) => typeof part !== 'string'),
  };
};

const structureOf = async (page) => {
  const tree = await page.getStructTree();
  const texts = await marksOf(page);
  return { unmarked: texts.get('unmarked')?.trim() ?? '', tree: tree === null ? null : told(tree, texts) };
};

const pdf = await getDocumentProxy(new Uint8Array(await buffer(process.stdin)));
const { text } = await extractText(pdf, { mergePages: false });
const { info } = await getMeta(pdf);
const { view } = await pdf.getPage(1);
const structure = [];
for (let number = 1; number <= pdf.numPages; number += 1) structure.push(await structureOf(await pdf.getPage(number)));
process.stdout.write(JSON.stringify({ pages: text.map((page) => page.replace(/\s+/g, ' ')), size: view.slice(2), info, structure }));
