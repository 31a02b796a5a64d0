/** Reads a PDF from standard input and writes what is in it as JSON: see `pdf.ts`. */
import { buffer } from 'node:stream/consumers';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';

const pdf = await getDocumentProxy(new Uint8Array(await buffer(process.stdin)));
const { text } = await extractText(pdf, { mergePages: false });
const { info } = await getMeta(pdf);
const { view } = await pdf.getPage(1);
process.stdout.write(JSON.stringify({ pages: text.map((page) => page.replace(/\s+/g, ' ')), size: view.slice(2), info }));
