/** One SOP: what it is, its flowchart, its steps with their times. */
import { addressOf, readSop } from './api.js';
import { announce, element, show } from './dom.js';
import { loading, unreachable } from './states.js';
import { stepTable } from './steps.js';
import { dateWords, revisionWords, stateWords, totalTimeWords } from './words.js';

/** Shows the text in force; of an SOP that is not in force (yet), how it stands. */
export async function showSop(documentId, signal, again) {
  show(back(), loading());
  try {
    const { published, inForce } = await readSop(documentId, signal);
    const known = inForce ?? published;
    if (known === null) return show(back(), element('p', { class: 'notice' }, 'SOP ini tidak ada atau sudah dicabut.'));
    document.title = `${known.title} – SOP`;
    announce(known.title);
    show(back(), element('h1', {}, known.title), state(published, inForce), facts(known), ...body(documentId, published, inForce));
  } catch (error) {
    if (!signal.aborted) show(back(), unreachable(error, again));
  }
}

const back = () => element('p', {}, element('a', { href: '#' }, '← Daftar SOP'));

function state(published, inForce) {
  const shown = inForce ?? published;
  const badge = element('span', { class: `state ${shown.state}` }, stateWords(shown.state));
  const isNewer = published !== null && published.state === 'upcoming';
  return element(
    'p',
    {},
    badge,
    isNewer ? ` Naskah ${revisionWords(published.revisionNumber)} berlaku mulai ${dateWords(published.inForceFrom)}.` : '',
  );
}

function facts(sop) {
  const entries = [
    ['Nomor', sop.number],
    ['Unit', [sop.institution, sop.unit, sop.subunit].filter(Boolean).join(', ')],
    ['Naskah', revisionWords(sop.revisionNumber)],
    ['Mulai berlaku', dateWords(sop.inForceFrom)],
    ['Waktu baku seluruhnya', sop.steps ? totalTimeWords(sop.steps) : ''],
  ];
  return element(
    'dl',
    { class: 'facts' },
    ...entries
      .filter(([, fact]) => fact)
      .map(([name, fact]) => element('div', name === 'Unit' ? { class: 'wide' } : {}, element('dt', {}, name), element('dd', {}, fact))),
  );
}

function body(documentId, published, inForce) {
  if (inForce === null) return [element('p', { class: 'notice' }, 'Belum ada naskah yang berlaku hari ini.')];
  // The drawing and the form are of the published text; while that is yet to come into force, only its steps are shown.
  const isDrawn = published !== null && published.revisionNumber === inForce.revisionNumber;
  return [...(isDrawn ? [form(documentId), flowchart(documentId, inForce.title)] : []), stepTable(inForce)];
}

function form(documentId) {
  return element('p', {}, element('a', { class: 'button', href: addressOf(documentId, 'form.pdf') }, 'Unduh formulir resmi (PDF)'));
}

function flowchart(documentId, title) {
  const failed = element('p', { class: 'notice', hidden: '' }, 'Gambar alur belum dapat dimuat.');
  const image = element('img', {
    src: addressOf(documentId, 'flowchart.svg'),
    alt: `Bagan alur ${title}. Langkah-langkahnya tertulis dalam tabel di bawah.`,
    error: () => {
      paper.hidden = true;
      failed.hidden = false;
    },
  });
  const paper = element('div', { class: 'paper', tabindex: '0', role: 'group', 'aria-label': 'Bagan alur, dapat digeser' }, image);
  return element('section', { 'aria-labelledby': 'alur' }, element('h2', { id: 'alur' }, 'Alur'), paper, failed);
}
