/** Dates, times and states as Indonesian officials write them. */

const STATES = { 'in-force': 'Berlaku', upcoming: 'Akan berlaku', superseded: 'Digantikan', withdrawn: 'Dicabut' };

export const stateWords = (state) => STATES[state] ?? '';

export const revisionWords = (number) => (number > 0 ? `Revisi ke-${number}` : 'Asli');

/** "2 Mei 2018" of a calendar date `YYYY-MM-DD`; a dash where there is none. */
export function dateWords(date) {
  if (!date) return '–';
  return new Date(`${date}T00:00:00Z`).toLocaleDateString('id', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
}

export const timeWords = ({ asWritten }) => asWritten || 'Sesuai kebutuhan';

const UNITS = [
  ['month', 'bulan'],
  ['week', 'minggu'],
  ['day', 'hari'],
  ['hour', 'jam'],
  ['minute', 'menit'],
];

/** "2 hari 3 jam": the standard times of all steps together. Days stay days: how many hours they have is the office's affair. */
export function totalTimeWords(steps) {
  const sums = { month: 0, week: 0, day: 0, hour: 0, minute: 0 };
  for (const { standardTime } of steps) if (standardTime.amount !== null) sums[standardTime.unit] += Number(standardTime.amount);
  sums.hour += Math.floor(sums.minute / 60);
  sums.minute %= 60;
  const words = UNITS.filter(([unit]) => sums[unit] > 0).map(([unit, name]) => `${sums[unit].toLocaleString('id')} ${name}`);
  const open = steps.filter(({ standardTime }) => standardTime.amount === null).length;
  if (open > 0) words.push(words.length > 0 ? `ditambah ${open} langkah sesuai kebutuhan` : 'sesuai kebutuhan');
  return words.join(' ');
}
