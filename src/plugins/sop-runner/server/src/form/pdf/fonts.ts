import path from 'node:path';

const folder = path.join(path.dirname(require.resolve('pdfmake/package.json')), 'fonts/Roboto');
const file = (style: string): string => path.join(folder, `Roboto-${style}.ttf`);

/** Roboto, which comes with pdfmake; the PDF embeds what it uses of it. */
export const FONTS = {
  Roboto: { normal: file('Regular'), bold: file('Medium'), italics: file('Italic'), bolditalics: file('MediumItalic') },
};

/** Height of a line of Roboto in font sizes. */
export const ROBOTO_LINE = 1.171875;

/** The only files that making a PDF may read. */
export function isFont(name: string): boolean {
  return path.dirname(path.resolve(name)) === folder && name.endsWith('.ttf');
}
