/** What people read, each as the panel asks for it: a name, who reads, and the address. */

/** A page far from the first: as many pages on as there are, at most so many. */
const FAR = 20;

const read = (what, who, path, query = {}) => ({ what, who, path, query });
/** Without a target: a picture of the whole office, or a list that the smallest size cannot fill. */
const informing = (what, who, path) => ({ ...read(what, who, path), informs: true });
const far = (what, who, path, query = {}) => ({ ...read(what, who, path, query), pages: FAR });

/** @param {{ sop: string, reference: string, day: (ago: number) => string }} known of the measured database */
export const readsOf = ({ sop, reference, day }) => [
  read('inbox of 40 tasks', 'counter', '/tasks'),
  read('inbox that grows with the office', 'subhead', '/tasks'),
  read('the same, what is overdue', 'subhead', '/tasks', { due: 'overdue' }),
  read('the same, by words', 'subhead', '/tasks', { q: 'rapat' }),
  far('the same, far on', 'subhead', '/tasks'),
  read('what I did', 'subhead', '/tasks/done'),
  far('the same, far on', 'subhead', '/tasks/done'),
  read('what I did, by words', 'subhead', '/tasks/done', { q: 'rapat koordinasi' }),
  read('cases that I started', 'subhead', '/cases/mine'),
  read('monitor', 'supervisor', '/cases'),
  far('monitor, far on', 'supervisor', '/cases'),
  read('monitor, running', 'supervisor', '/cases', { status: 'running' }),
  read('monitor, completed', 'supervisor', '/cases', { status: 'completed' }),
  read('monitor, cancelled', 'supervisor', '/cases', { status: 'cancelled' }),
  read('monitor, of an SOP', 'supervisor', '/cases', { sop }),
  read('monitor, of a unit', 'supervisor', '/cases', { unit: 'Bagian Umum' }),
  read('monitor, at a position', 'supervisor', '/cases', { role: 'kasubbag-1' }),
  read('monitor, at a row', 'supervisor', '/cases', { step: '2' }),
  read('monitor, overdue', 'supervisor', '/cases', { overdue: 'true' }),
  read('monitor, begun in a month', 'supervisor', '/cases', { from: day(60), until: day(30) }),
  read('monitor, of an SOP and running', 'supervisor', '/cases', { sop, status: 'running' }),
  read('what the monitor can be filtered by', 'supervisor', '/cases/choices'),
  read('search, a frequent word', 'supervisor', '/cases', { q: 'permohonan' }),
  read('search, two frequent words', 'supervisor', '/cases', { q: 'undangan rapat' }),
  read('search, a word begun', 'supervisor', '/cases', { q: 'per' }),
  read('search, a rare word', 'supervisor', '/cases', { q: 'topografi' }),
  read('search, nothing found', 'supervisor', '/cases', { q: 'tidakadakatanya' }),
  read('search, a reference begun', 'supervisor', '/cases', { q: reference.slice(0, 9) }),
  read('search, a reference', 'supervisor', '/cases', { q: reference }),
  far('search, a frequent word, far on', 'supervisor', '/cases', { q: 'permohonan' }),
  read('case with its history', 'supervisor', `/cases/${reference}`),
  informing('overview', 'supervisor', '/overview'),
  informing('undelivered mails', 'supervisor', '/mails/undelivered'),
];
