/** Longer than any word; what is longer is broken here. */
const LONGEST_WORD = 40;

/** A text whose words all fit into a column: pdfmake breaks at blanks alone and draws what is too long over its neighbours. */
export function breakable(text: string): string {
  return text.replace(/\S{40,}/gu, (word) => (word.match(new RegExp(`.{1,${LONGEST_WORD}}`, 'gu')) ?? []).join(' '));
}
