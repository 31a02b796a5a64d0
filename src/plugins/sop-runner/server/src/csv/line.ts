/** Lines of a table as Excel opens them where `;` parts lists, as it does in Indonesian. */

/** Says in which encoding the file is: without it Excel takes it for its own. */
export const BOM = '\uFEFF';

/** What a spreadsheet would take for a formula and carry out; the wide forms too, which some read as the narrow ones. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** One line. A cell that begins like a formula gets an apostrophe, by which spreadsheets know a text. */
export function line(cells: readonly string[]): string {
  return `${cells.map(cell).join(';')}\r\n`;
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
