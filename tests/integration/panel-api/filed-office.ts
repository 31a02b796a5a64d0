import { box, definition, step, time } from '../../unit/support/build';
import { RKT } from '../../unit/support/rkt';
import { openApp, type TestApp } from '../support/app';
import { actorFor, file, type FiledCase } from '../support/filing';
import { appoint, hire, openOffice, ratify, type Official } from '../support/office';

/** An office where it is about noon, so that an hour from now is today and a day from now is not. */
const HOURS_FROM_UTC = 12 - new Date().getUTCHours();
const ZONE = `Etc/GMT${HOURS_FROM_UTC > 0 ? '-' : '+'}${Math.abs(HOURS_FROM_UTC)}`;
export const HOUR = 60 * 60 * 1000;
export const DAY = 24 * HOUR;
export const fromNow = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();
export const DUE = { meeting: fromNow(HOUR), letter: fromNow(-HOUR), budget: fromNow(-DAY) };
/** A clock time at the office, e.g. `2026-03-05T23:30`. */
export const office = (local: string): string => new Date(Date.parse(`${local}:00Z`) - HOURS_FROM_UTC * HOUR).toISOString();
/** What the office's clock shows. */
export const clock = (iso: string): string =>
  new Date(Date.parse(iso) + HOURS_FROM_UTC * HOUR).toISOString().slice(0, 16).replace('T', ' ');
/** The Monday of the office's week, and others before it. */
export const monday = (weeksAgo = 0): string => {
  const today = Date.parse(clock(new Date().toISOString()).slice(0, 10));
  const back = (new Date(today).getUTCDay() + 6) % 7;
  return new Date(today - (back + 7 * weeksAgo) * DAY).toISOString().slice(0, 10);
};

const LETTERS = { ...RKT, number: 'SOP-SURAT', title: 'Surat masuk', unit: 'Bagian Umum' };
const TIMED = definition(
  [
    { key: 'sesdep', name: 'Sesdep', unit: 'Sekretariat' },
    { key: 'kabag-pe', name: 'Kabag Program & Evaluasi', unit: 'Sekretariat' },
  ],
  [
    step(1, [box('sesdep')], { activity: 'Mendisposisi' }),
    step(2, [box('kabag-pe'), box('sesdep')], { activity: 'Menelaah', standardTime: time(1, 'day', '1 Hari') }),
    step(3, [box('sesdep')], { activity: 'Mengarsipkan', standardTime: time(null, 'minute', 'Sesuai kebutuhan') }),
  ],
  { number: 'SOP-WAKTU', title: 'Prosedur terukur' },
);

export type Query = Readonly<Record<string, string>>;
export interface Listed {
  readonly tasks?: readonly { readonly reference: string }[];
  readonly cases?: readonly { readonly reference: string }[];
  readonly count: number;
  readonly next: string | null;
}

const LETTER: Readonly<Record<string, string>> = Object.fromEntries(
  ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((letter, index) => [`2026-00090${index + 1}`, letter]),
);

interface Ids {
  readonly plans: string;
  readonly letters: string;
  readonly starter: number;
  readonly other: number;
}

/** Cases A to G: plans A, B, E, F and G, letters C and D. */
const cases = ({ plans, letters, starter, other }: Ids): readonly FiledCase[] => [
  {
    ...{ reference: '2026-000901', subject: 'Usulan RKT tahun 2027', sop: plans, unit: 'Sekretariat', step: 2, startedBy: starter },
    startedAt: office('2026-03-05T23:30'),
    tasks: [
      { role: 'sesdep', step: 1, state: 'done', closedAt: office('2026-03-06T08:00'), closedBy: starter },
      { role: 'kabag-pe', step: 2, visit: 2, dueAt: fromNow(-2 * HOUR) },
    ],
  },
  {
    ...{ reference: '2026-000902', subject: 'Undangan rapat koordinasi', sop: plans, unit: 'Sekretariat', step: 3, startedBy: starter },
    urgent: true,
    startedAt: office('2026-03-06T00:30'),
    tasks: [
      { role: 'kasubbag-pp', step: 3, state: 'received', assignee: other, dueAt: DUE.meeting },
      { role: 'pelaksana-jp', step: 3, node: 2, dueAt: fromNow(1.5 * HOUR) },
    ],
  },
  {
    ...{
      reference: '2026-000903',
      subject: 'Surat masuk No. 045/123/2026',
      sop: letters,
      unit: 'Bagian Umum',
      step: 2,
      startedBy: other,
    },
    startedAt: office('2026-03-06T23:30'),
    dueAt: DUE.letter,
    tasks: [{ role: 'kabag-pe', step: 2, openedAt: office('2026-03-06T23:45') }],
  },
  {
    ...{ reference: '2026-000904', subject: 'Usulan anggaran', sop: letters, unit: 'Bagian Umum', step: 5, startedBy: starter },
    ...{ status: 'completed', startedAt: office('2026-03-07T09:00'), finishedAt: office('2026-03-09T10:00') },
    dueAt: DUE.budget,
    tasks: [
      { role: 'sesdep', step: 4, state: 'returned', outcome: 'Tidak', closedAt: office('2026-03-08T08:00'), closedBy: starter },
      { role: 'sesdep', step: 5, visit: 2, state: 'done', outcome: 'Ya', closedAt: office('2026-03-09T10:00'), closedBy: starter },
      { role: 'sesdep', step: 5, visit: 3, state: 'cancelled', closedAt: office('2026-03-09T11:00'), closedBy: starter },
    ],
  },
  {
    ...{ reference: '2026-000905', subject: '=SUM(A1) "kutip"; titik koma', sop: plans, unit: 'Sekretariat', startedBy: starter },
    ...{ status: 'cancelled', confidential: true, startedAt: office('2026-03-08T09:00'), finishedAt: office('2026-03-08T09:30') },
  },
  {
    ...{ reference: '2026-000906', subject: 'Laporan kinerja', sop: plans, unit: 'Sekretariat', step: 4, startedBy: other },
    ...{ confidential: true, startedAt: office('2026-03-09T09:00') },
    tasks: [{ role: 'kabag-pe', step: 4, state: 'received', assignee: other, dueAt: fromNow(3 * DAY) }],
  },
  {
    ...{ reference: '2026-000907', subject: 'Undangan kedua', sop: plans, unit: 'Sekretariat', step: 2, startedBy: other },
    startedAt: office('2026-03-10T09:00'),
    tasks: [{ role: 'kabag-pe', step: 2, dueAt: fromNow(HOUR) }],
  },
];

/** An office with filed cases, and people who look at their lists. */
export interface FiledOffice extends Ids {
  readonly app: TestApp;
  readonly timed: string;
  /** Holds the first position; `starter` among actors. */
  readonly sesdep: Official;
  /** Holds two positions; `other` among actors. */
  readonly kabag: Official;
  readonly supervisor: Official;
  get(path: string, by: Official, query?: Query): ReturnType<TestApp['http']['get']>;
  listed(path: string, by: Official, query?: Query): Promise<Listed>;
  /** The letters of Kabag's tasks, and of the supervisor's cases. */
  inbox(query?: Query): Promise<string>;
  monitor(query?: Query): Promise<string>;
  /** The references of all pages; `between` happens after the first. */
  everyPage(path: string, by: Official, query: Query, between?: () => Promise<void>): Promise<readonly string[]>;
}

/** What a list shows, by the letters of its cases. */
export const shown = ({ tasks, cases: listed }: Listed): string =>
  (tasks ?? listed ?? []).map(({ reference }) => LETTER[reference] ?? reference).join(' ');

export const openFiledOffice = async (): Promise<FiledOffice> => {
  const app = await openApp({ OFFICE_TIME_ZONE: ZONE });
  const people = await openOffice(app, RKT);
  const [sesdep, kabag] = [people.person('sesdep'), people.person('kabag-pe')];
  const supervisor = await hire(app, 'Pengawas', 'sop-supervisor');
  await appoint(app, { key: 'pelaksana-jp', name: 'Pelaksana (JP)' }, [{ user: kabag.userId, capacity: 'plh' }]);
  const [plans, letters, timed] = [people.sop, await ratify(app, LETTERS), await ratify(app, TIMED)];
  const [starter, other] = [await actorFor(app, sesdep), await actorFor(app, kabag)];
  await file(app, cases({ plans, letters, starter, other }));
  const get: FiledOffice['get'] = (path, by, query = {}) =>
    app.http.get(`/sop-runner${path}`).query(query).set('Authorization', `Bearer ${by.token}`);
  const listed: FiledOffice['listed'] = async (path, by, query) => (await get(path, by, query)).body;
  return {
    ...{ app, plans, letters, timed, starter, other, sesdep, kabag, supervisor, get, listed },
    inbox: async (query) => shown(await listed('/tasks', kabag, query)),
    monitor: async (query) => shown(await listed('/cases', supervisor, query)),
    async everyPage(path, by, query, between = () => Promise.resolve()) {
      const references: string[] = [];
      let after: string | null | undefined;
      while (after !== null) {
        const page = await listed(path, by, { ...query, ...(after === undefined ? {} : { after }) });
        references.push(...(page.tasks ?? page.cases ?? []).map(({ reference }) => reference));
        if (after === undefined) await between();
        after = page.next;
      }
      return references;
    },
  };
};
