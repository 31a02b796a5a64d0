/** What stands where data is still to come, or did not come. */
import { announce, element } from './dom.js';

export const loading = () => element('p', { class: 'notice', 'aria-busy': 'true' }, 'Memuat …');

/** Says that the server did not answer, and offers to try again. */
export function unreachable(error, again) {
  console.warn(error);
  announce('Server tidak dapat dihubungi');
  return element(
    'div',
    { class: 'notice', role: 'alert' },
    element('p', {}, 'Server tidak dapat dihubungi. Periksa jaringan, lalu coba lagi.'),
    element('button', { type: 'button', click: again }, 'Coba lagi'),
  );
}
