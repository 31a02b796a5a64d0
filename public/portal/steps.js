/** The table of steps; on a narrow screen each step stands as a block of its own. */
import { element } from './dom.js';
import { timeWords } from './words.js';

const HEADS = ['No.', 'Kegiatan', 'Pelaksana', 'Kelengkapan', 'Waktu', 'Output', 'Keterangan'];

export function stepTable({ steps, roles }) {
  const names = new Map(roles.map(({ key, name }) => [key, name]));
  // Remarks, the last column, are rare.
  const heads = steps.some(({ remark }) => remark) ? HEADS : HEADS.slice(0, -1);
  const head = element('tr', { role: 'row' }, ...heads.map((text) => element('th', { scope: 'col', role: 'columnheader' }, text)));
  return element(
    'section',
    { 'aria-labelledby': 'langkah' },
    element('h2', { id: 'langkah' }, 'Langkah-langkah'),
    element(
      'table',
      { class: 'steps', role: 'table', 'aria-labelledby': 'langkah' },
      element('thead', { role: 'rowgroup' }, head),
      element('tbody', { role: 'rowgroup' }, ...steps.map((step) => row(step, names, heads))),
    ),
  );
}

function row({ number, activity, nodes, inputs, standardTime, outputs, remark }, names, heads) {
  const positions = [...new Set(nodes.map(({ role }) => names.get(role) ?? role))];
  const cells = [String(number), activity, list(positions), list(inputs), timeWords(standardTime), list(outputs), remark ?? ''];
  // Roles are named because a table laid out as blocks loses them.
  return element('tr', { role: 'row' }, ...heads.map((text, index) => element('td', { role: 'cell', 'data-head': text }, cells[index])));
}

function list(texts) {
  if (texts.length === 0) return '–';
  return texts.length === 1 ? texts[0] : element('ul', {}, ...texts.map((text) => element('li', {}, text)));
}
