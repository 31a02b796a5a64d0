/** A sample portal: lists the SOPs of an office, searches them and shows one. No build, nothing from other hosts. */
import { showList } from './list.js';
import { placeOf } from './places.js';
import { showSop } from './sop.js';

let current = new AbortController();

function go() {
  current.abort();
  current = new AbortController();
  const place = placeOf(location.hash);
  void (place.documentId ? showSop(place.documentId, current.signal, go) : showList(place, current.signal, go));
}

window.addEventListener('hashchange', () => {
  go();
  window.scrollTo(0, 0);
  document.getElementById('isi').focus({ preventScroll: true });
});
document.querySelector('[data-skip]').addEventListener('click', (event) => {
  // The # belongs to the page's own addresses.
  event.preventDefault();
  document.getElementById('isi').focus();
});
go();
