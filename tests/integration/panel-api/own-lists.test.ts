import { RKT } from '../../unit/support/rkt';
import { asEngine, file, type FiledCase } from '../support/filing';
import { DAY, fromNow, office, shown, openFiledOffice, type FiledOffice } from './filed-office';

describe('lists of own work', () => {
  let at: FiledOffice;

  beforeAll(async () => {
    at = await openFiledOffice();
  });
  afterAll(() => at.app.close());

  describe('the inbox', () => {
    it('shows the tasks of all own positions, the most overdue first and those without a due time last', async () => {
      const { body } = await at.get('/tasks', at.kabag);
      expect(shown(body)).toBe('A G B F C');
      expect(body).toMatchObject({
        count: 5,
        totals: { overdue: 1, today: 2, others: 2 },
        next: null,
        choices: {
          sops: [
            { documentId: at.plans, title: RKT.title },
            { documentId: at.letters, title: 'Surat masuk' },
          ],
          roles: [
            { key: 'kabag-pe', name: 'Kabag Program & Evaluasi' },
            { key: 'pelaksana-jp', name: 'Pelaksana (JP)' },
          ],
        },
      });
      expect(body.tasks[2]).toMatchObject({ urgent: true, confidential: false, isMine: false, roleName: 'Plh. Pelaksana (JP)' });
      expect(body.tasks[3]).toMatchObject({
        urgent: false,
        sopDocumentId: at.plans,
        confidential: true,
        isMine: true,
        roleName: 'Kabag Program & Evaluasi',
      });
    });

    it('narrows by SOP, position, state, due time and words, alone and together', async () => {
      expect(await at.inbox({ sop: at.letters })).toBe('C');
      expect(await at.inbox({ role: 'pelaksana-jp' })).toBe('B');
      expect(await at.inbox({ state: 'waiting' })).toBe('A G B C');
      expect(await at.inbox({ state: 'received' })).toBe('F');
      expect(await at.inbox({ state: 'mine' })).toBe('F');
      expect(await at.inbox({ due: 'overdue' })).toBe('A');
      expect(await at.inbox({ due: 'today' })).toBe('G B');
      expect(await at.inbox({ due: 'later' })).toBe('F C');
      expect(await at.inbox({ q: 'undangan' })).toBe('G B');
      expect(await at.inbox({ sop: at.plans, due: 'today', q: 'kedua' })).toBe('G');
      expect(await at.inbox({ sop: at.plans, state: 'waiting', role: 'kabag-pe' })).toBe('A G');
      expect(await at.inbox({ sop: at.letters, due: 'overdue' })).toBe('');
    });

    it('shows nothing of positions that are not held', async () => {
      expect(await at.inbox({ role: 'kasubbag-pp' })).toBe('');
      expect(await at.inbox({ role: 'tidak-ada' })).toBe('');
    });

    it('counts what is left by a filter, and all tasks whatever it is', async () => {
      const { body } = await at.get('/tasks', at.kabag, { due: 'today', limit: '1' });
      expect(shown(body)).toBe('G');
      expect(body).toMatchObject({ count: 2, totals: { overdue: 1, today: 2, others: 2 } });
      const next = (await at.get('/tasks', at.kabag, { due: 'today', limit: '1', after: body.next })).body;
      expect([shown(next), next.next, next.choices]).toEqual(['B', null, null]);
    });

    it('pages without gaps or doubles, also while tasks come and go', async () => {
      const task = (n: number, dueAt?: string): FiledCase => ({
        ...{ reference: `2026-0017${String(n).padStart(2, '0')}`, subject: 'Antrean', sop: at.plans, startedBy: at.starter },
        startedAt: office('2026-03-01T09:00'),
        tasks: [{ role: 'sesdep', step: 1, ...(dueAt === undefined ? {} : { dueAt }) }],
      });
      const due = fromNow(2 * DAY);
      const dated = Array.from({ length: 20 }, (_, n) => task(n, due));
      const undated = Array.from({ length: 20 }, (_, n) => task(20 + n));
      await file(at.app, [...undated, ...dated]);
      const all = [...dated, ...undated].map(({ reference }) => reference);
      expect(await at.everyPage('/tasks', at.sesdep, { limit: '7' })).toEqual(all);
      const close = (reference: string) =>
        [
          `update sop_runner_tasks set state = 'cancelled' where case_id = (select id from sop_cases where reference = ?)`,
          reference,
        ] as const;
      const [seen = '', unseen = ''] = [all[2], all[9]];
      const meanwhile = async () => {
        await asEngine(at.app, [close(seen), close(unseen)]);
        await file(at.app, [task(50, fromNow(DAY))]);
      };
      expect(await at.everyPage('/tasks', at.sesdep, { limit: '7' }, meanwhile)).toEqual(all.filter((reference) => reference !== unseen));
      await asEngine(at.app, [
        [`update sop_runner_tasks set state = 'cancelled' where case_id in (select id from sop_cases where subject = 'Antrean')`],
      ]);
      await asEngine(at.app, [[`update sop_cases set status = 'cancelled' where subject = 'Antrean'`]]);
    });
  });

  describe('what a person did', () => {
    it('lists completed tasks, the newest first, with where the case is now', async () => {
      const { body } = await at.get('/tasks/done', at.sesdep);
      expect(body).toEqual({
        tasks: [
          {
            ...{ reference: '2026-000904', subject: 'Usulan anggaran', sopTitle: 'Surat masuk', step: 5, steps: 5, outcome: 'Ya' },
            ...{ activity: RKT.steps[4]?.activity, roleName: 'Sesdep', closedAt: office('2026-03-09T10:00') },
            ...{ caseStatus: 'completed', nowWith: [] },
          },
          {
            ...{ reference: '2026-000904', subject: 'Usulan anggaran', sopTitle: 'Surat masuk', step: 4, steps: 5, outcome: 'Tidak' },
            ...{ activity: RKT.steps[3]?.activity, roleName: 'Sesdep', closedAt: office('2026-03-08T08:00') },
            ...{ caseStatus: 'completed', nowWith: [] },
          },
          {
            ...{ reference: '2026-000901', subject: 'Usulan RKT tahun 2027', sopTitle: RKT.title, step: 1, steps: 5, outcome: null },
            ...{ activity: RKT.steps[0]?.activity, roleName: 'Sesdep', closedAt: office('2026-03-06T08:00') },
            ...{ caseStatus: 'running', nowWith: ['Kabag Program & Evaluasi'] },
          },
        ],
        count: 3,
        next: null,
      });
      expect(shown(await at.listed('/tasks/done', at.sesdep, { q: 'rkt' }))).toBe('A');
      expect(await at.listed('/tasks/done', at.supervisor)).toEqual({ tasks: [], count: 0, next: null });
    });

    it('lists the cases that one started, the newest first', async () => {
      expect(shown(await at.listed('/cases/mine', at.kabag))).toBe('G F C');
      expect(await at.listed('/cases/mine', at.kabag, { status: 'running', q: 'surat' })).toMatchObject({
        count: 1,
        cases: [{ subject: 'Surat masuk No. 045/123/2026' }],
      });
      expect(shown(await at.listed('/cases/mine', at.kabag, { status: 'completed' }))).toBe('');
      expect(await at.listed('/cases/mine', at.supervisor)).toEqual({ cases: [], count: 0, next: null });
    });
  });
});
