/**
 * Breaks texts into lines without a font at hand. Each letter counts as wide as in the widest of the form's typefaces (Arial and
 * its likes on screen, Roboto in the PDF), so that no renderer needs more lines than were counted.
 */

/** Thousandths of the font size, from the blank (32) to the tilde (126). */
const REGULAR = widths(`
278 278 355 616 562 889 667 191 342 348 431 584 278 333 278 413 562 562 562 562 562 562 562 562 562 562 278 278 584 584 584 556
1015 667 667 722 722 667 611 778 722 278 552 667 556 873 722 778 667 778 722 667 611 722 667 944 667 667 611 278 411 278 469 556
333 556 562 523 564 556 348 562 556 243 239 507 243 877 556 570 562 568 339 516 327 556 500 751 500 500 500 338 260 338 680`);
const BOLD = widths(`
278 333 474 603 568 889 722 238 346 350 443 584 278 340 278 390 568 568 568 568 568 568 568 568 568 568 333 333 584 584 584 611
975 722 722 722 722 667 611 778 722 283 556 722 611 875 722 778 667 778 722 667 611 722 667 944 667 667 611 333 417 333 584 556
333 556 611 556 611 556 353 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 503 389 280 389 663`);
/** Any other letter: as wide as the widest. */
const WIDE = 1000;

/** How a line follows the one before it. */
export interface Line {
  readonly text: string;
  readonly after: 'paragraph' | 'blank' | 'nothing';
}

export interface Face {
  readonly size: number;
  readonly isBold: boolean;
}

function widths(table: string): readonly number[] {
  return table.trim().split(/\s+/).map(Number);
}

/** Width of a text on one line, in points. */
export function widthOf(text: string, { size, isBold }: Face): number {
  const table = isBold ? BOLD : REGULAR;
  let sum = 0;
  for (const letter of text) sum += table[(letter.codePointAt(0) ?? 0) - 32] ?? WIDE;
  return (sum * size) / 1000;
}

/** The lines of paragraphs in a column; a word wider than the column is cut. */
export function lines(paragraphs: readonly string[], width: number, face: Face): readonly Line[] {
  return paragraphs
    .flatMap((paragraph) => paragraph.split(/\r?\n/))
    .flatMap((paragraph) => {
      const found: Line[] = [];
      for (const word of paragraph.split(/[ \t]+/).filter((one) => one !== '')) {
        const last = found.at(-1);
        if (last !== undefined && widthOf(`${last.text} ${word}`, face) <= width)
          found[found.length - 1] = { ...last, text: `${last.text} ${word}` };
        else
          pieces(word, width, face).forEach((text, index) =>
            found.push({ text, after: last === undefined && index === 0 ? 'paragraph' : index === 0 ? 'blank' : 'nothing' }),
          );
      }
      return found;
    });
}

/** The paragraphs that lines were broken from. */
export function paragraphsOf(broken: readonly Line[]): readonly string[] {
  const found: string[] = [];
  for (const { text, after } of broken) {
    if (after === 'paragraph' || found.length === 0) found.push(text);
    else found[found.length - 1] += after === 'blank' ? ` ${text}` : text;
  }
  return found;
}

function pieces(word: string, width: number, face: Face): readonly string[] {
  if (widthOf(word, face) <= width) return [word];
  const found = [''];
  for (const letter of word) {
    const longer = `${found.at(-1) ?? ''}${letter}`;
    if (found.at(-1) === '' || widthOf(longer, face) <= width) found[found.length - 1] = longer;
    else found.push(letter);
  }
  return found;
}
