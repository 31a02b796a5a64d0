/** Reads a table as spreadsheets save it: parted by `;`, `,` or tabs, with quoted cells. */

export interface Line {
  /** As a spreadsheet numbers it, from 1; a cell that holds line breaks counts as one. */
  readonly number: number;
  readonly cells: readonly string[];
}

const FORMULA_MARK = /^'(?=[=+\-@\t\r\n＝＋－＠])/u;

/** The lines that are not empty, cells trimmed; the apostrophe that an export put before what looks like a formula is taken off. */
export function readTable(text: string): readonly Line[] {
  const source = text.replace(/^\uFEFF/, '');
  return linesOf(source, delimiterOf(source))
    .map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => cell.trim().replace(FORMULA_MARK, '')) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** What parts the first line most often. */
function delimiterOf(source: string): string {
  const [first = ''] = source.split(/\r?\n/, 1);
  const counts = [';', ',', '\t'].map((mark) => [mark, first.split(mark).length] as const);
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

function linesOf(source: string, delimiter: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    cells.push(cell);
    cell = '';
  };
  const endLine = (): void => {
    endCell();
    lines.push(cells);
    cells = [];
  };
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (source.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      cell = '';
      isQuoted = true;
    } else if (sign === delimiter) endCell();
    else if (sign === '\n') endLine();
    else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || cells.length > 0) endLine();
  return lines;
}
