/** The list of SOPs with its search. */
import { listSops } from './api.js';
import { announce, element, show } from './dom.js';
import { addressOfList, addressOfSop } from './places.js';
import { loading, unreachable } from './states.js';
import { revisionWords, stateWords } from './words.js';

/** Shows one page of the SOPs that hold the words. */
export async function showList({ words, page }, signal, again) {
  document.title = 'SOP yang berlaku';
  const results = element('div', { class: 'results' }, loading());
  show(element('h1', {}, 'Daftar SOP'), searchForm(words), results);
  try {
    const found = await listSops({ words, page }, signal);
    results.replaceChildren(
      ...(found.total === 0 ? [nothing(words)] : [count(found, words), rows(found.sops), pager(found.pages, words, page)]),
    );
    announce(found.total === 0 ? 'Tidak ada SOP yang ditemukan' : `${found.total} SOP ditemukan`);
  } catch (error) {
    if (!signal.aborted) results.replaceChildren(unreachable(error, again));
  }
}

function searchForm(words) {
  const box = element('input', { type: 'search', id: 'kata', name: 'kata', maxlength: '100', autocomplete: 'off' });
  box.value = words;
  const submit = (event) => {
    event.preventDefault();
    location.hash = addressOfList({ words: box.value.trim(), page: 1 });
  };
  return element(
    'form',
    { role: 'search', class: 'search', submit },
    element('label', { for: 'kata' }, 'Cari judul, nomor atau unit'),
    element('div', { class: 'line' }, box, element('button', { type: 'submit' }, 'Cari')),
  );
}

const count = ({ total }, words) => element('p', { class: 'count' }, words === '' ? `${total} SOP` : `${total} SOP dengan “${words}”`);

const nothing = (words) =>
  element('p', { class: 'notice' }, words === '' ? 'Belum ada SOP yang disahkan.' : `Tidak ada SOP dengan “${words}”. Coba kata lain.`);

function rows(sops) {
  return element('ul', { class: 'sops' }, ...sops.map(row));
}

function row({ documentId, title, number, unit, state, revisionNumber }) {
  return element(
    'li',
    {},
    element('a', { href: addressOfSop(documentId) }, title),
    element('p', { class: 'about' }, [number, unit, revisionWords(revisionNumber)].filter(Boolean).join(' · ')),
    element('span', { class: `state ${state}` }, stateWords(state)),
  );
}

function pager(pages, words, page) {
  if (pages <= 1) return '';
  const to = (target, text) => (target < 1 || target > pages ? null : element('a', { href: addressOfList({ words, page: target }) }, text));
  return element(
    'nav',
    { class: 'pager', 'aria-label': 'Halaman' },
    to(page - 1, '← Sebelumnya'),
    element('span', {}, `Halaman ${page} dari ${pages}`),
    to(page + 1, 'Berikutnya →'),
  );
}
