/** The table of people: one line for each hold on a position, or for a person who holds none. Its words are Indonesian, as offices keep it. */
import type { ImportMistake, ImportProblem, PersonView, Term } from '../../../shared/contracts';
import { BOM, line } from './line';
import { readTable, type Line } from './read';

const COLUMNS = ['Nama', 'Alamat surel', 'Peran', 'Kunci jabatan', 'Jabatan', 'Kedudukan', 'Sejak', 'Sampai'] as const;
type Column = (typeof COLUMNS)[number];

/** The name of the position tells the reader; the key is what counts. */
const OPTIONAL: readonly Column[] = ['Peran', 'Kunci jabatan', 'Kedudukan', 'Sejak', 'Sampai'];

const ROLES = { staf: 'staff', pengawas: 'supervisor' } as const;
const CAPACITIES: Readonly<Record<string, Term['capacity']>> = {
  definitif: 'definitive',
  'plt.': 'plt',
  plt: 'plt',
  'plh.': 'plh',
  plh: 'plh',
};
const SAID = { definitive: 'Definitif', plt: 'Plt.', plh: 'Plh.' } as const;

/** The people as a file. */
export function peopleTable(people: readonly PersonView[]): string {
  const lines = people.flatMap(({ name, email, panelRole, positions }) => {
    const role = panelRole === 'staff' ? 'Staf' : panelRole === 'supervisor' ? 'Pengawas' : '';
    const holds = positions.map((held) => [held.key, held.name, SAID[held.capacity], held.from ?? '', held.until ?? '']);
    return (holds.length === 0 ? [['', '', '', '', '']] : holds).map((hold) => line([name, email, role, ...hold]));
  });
  return BOM + line(COLUMNS) + lines.join('');
}

/** A line as it is understood. */
export interface PersonLine {
  readonly number: number;
  readonly name: string;
  readonly email: string;
  /** Null: as it is, or as staff where the account is new. */
  readonly panelRole: 'staff' | 'supervisor' | null;
  /** Null where the person is named without one. */
  readonly hold: (Term & { readonly position: { readonly key: string; readonly name: string } }) | null;
}

export interface PeopleRead {
  readonly lines: readonly PersonLine[];
  readonly mistakes: readonly ImportMistake[];
}

const EMAIL = /^[^\s@"<>(),;:\\]+@[a-z\d](?:[a-z\d.-]*[a-z\d])?\.[a-z]{2,}$/i;

/** Understands a table without knowing what is stored; every mistake is told, not the first alone. */
export function readPeople(text: string): PeopleRead {
  const [header, ...rest] = readTable(text);
  if (header === undefined) return { lines: [], mistakes: [mistake(1, 'Nama', 'EMPTY', '')] };
  if (text.includes('\uFFFD')) return { lines: [], mistakes: [mistake(1, 'Nama', 'ENCODING', '')] };
  const heads = header.cells.map((head) => head.toLowerCase());
  const missing = COLUMNS.filter((column) => !OPTIONAL.includes(column) && !heads.includes(column.toLowerCase()));
  if (missing.length > 0)
    return { lines: [], mistakes: missing.map((column) => mistake(header.number, column, 'COLUMN_MISSING', header.cells.join(' '))) };
  if (rest.length === 0) return { lines: [], mistakes: [mistake(header.number + 1, 'Nama', 'EMPTY', '')] };
  const mistakes: ImportMistake[] = [];
  const lines = rest.map((row) => personLine(row, heads, mistakes));
  return { lines, mistakes: [...mistakes, ...namesThatDiffer(lines)] };
}

function personLine({ number, cells }: Line, heads: readonly string[], mistakes: ImportMistake[]): PersonLine {
  const cell = (column: Column): string => cells[heads.indexOf(column.toLowerCase())] ?? '';
  const refuse = (column: Column, problem: ImportProblem): void => void mistakes.push(mistake(number, column, problem, cell(column)));
  for (const column of COLUMNS) if (cell(column).length > 255) refuse(column, 'TOO_LONG');
  const email = cell('Alamat surel').toLowerCase();
  if (cell('Nama') === '') refuse('Nama', 'NAME_MISSING');
  if (!EMAIL.test(email)) refuse('Alamat surel', 'EMAIL_INVALID');
  const role = cell('Peran').toLowerCase();
  const panelRole = role === 'staf' || role === 'pengawas' ? ROLES[role] : null;
  if (role !== '' && panelRole === null) refuse('Peran', 'ROLE_UNKNOWN');
  const said = cell('Kedudukan').toLowerCase();
  const capacity = said === '' ? 'definitive' : CAPACITIES[said];
  if (capacity === undefined) refuse('Kedudukan', 'CAPACITY_UNKNOWN');
  const [from, until] = [dateOf(cell('Sejak')), dateOf(cell('Sampai'))];
  if (from === undefined) refuse('Sejak', 'DATE_INVALID');
  if (until === undefined) refuse('Sampai', 'DATE_INVALID');
  const position = { key: cell('Kunci jabatan').toLowerCase(), name: cell('Jabatan') };
  const isNamed = position.key !== '' || position.name !== '';
  if (!isNamed && (said !== '' || from !== null || until !== null)) refuse('Jabatan', 'POSITION_MISSING');
  const hold = isNamed ? { capacity: capacity ?? 'definitive', from: from ?? null, until: until ?? null, position } : null;
  return { number, name: cell('Nama'), email, panelRole, hold };
}

/** `2026-05-04`, or as Excel writes it in Indonesia: `04/05/2026`. Null for nothing, undefined for what is no day. */
function dateOf(text: string): string | null | undefined {
  if (text === '') return null;
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const iso = day === undefined ? text : `${year}-${month?.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const at = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : undefined;
}

function namesThatDiffer(lines: readonly PersonLine[]): readonly ImportMistake[] {
  const names = new Map<string, string>();
  return lines.flatMap(({ number, email, name }) => {
    const first = names.get(email);
    if (first === undefined) names.set(email, name);
    return first === undefined || first === name ? [] : [mistake(number, 'Nama', 'NAME_DIFFERS', name)];
  });
}

/** A mistake at a cell. */
export function mistake(number: number, column: Column, problem: ImportProblem, value: string): ImportMistake {
  return { line: number, column, problem, value: value.slice(0, 200) };
}
