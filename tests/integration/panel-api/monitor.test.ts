import { RKT } from '../../unit/support/rkt';
import { file, type FiledCase } from '../support/filing';
import { DUE, office, openFiledOffice, type FiledOffice, type Query } from './filed-office';

describe('watching all cases', () => {
  let at: FiledOffice;

  beforeAll(async () => {
    at = await openFiledOffice();
  });
  afterAll(() => at.app.close());

  describe('the monitor', () => {
    it('says of each case where it is, since when, and when it is due', async () => {
      const { body } = await at.get('/cases', at.supervisor, { sop: at.letters, status: 'running' });
      expect(body).toEqual({
        cases: [
          {
            ...{ reference: '2026-000903', subject: 'Surat masuk No. 045/123/2026', sopTitle: 'Surat masuk', unit: 'Bagian Umum' },
            ...{ status: 'running', urgent: false, confidential: false, step: 2, steps: 5, nowWith: ['Kabag Program & Evaluasi'] },
            ...{ openedAt: office('2026-03-06T23:45'), taskDueAt: null, dueAt: DUE.letter, finishedAt: null },
            ...{ startedBy: { name: at.kabag.name, position: null, capacity: null }, startedAt: office('2026-03-06T23:30') },
          },
        ],
        count: 1,
        next: null,
      });
    });

    it('narrows by SOP, unit, status, row, position, lateness, days and words, alone and together', async () => {
      const unit = 'Bagian Umum';
      expect(await at.monitor({ sop: at.plans, status: 'running' })).toBe('G F B A');
      expect(await at.monitor({ unit })).toBe('D C');
      expect(await at.monitor({ status: 'completed' })).toBe('D');
      expect(await at.monitor({ step: '2' })).toBe('G C A');
      expect(await at.monitor({ role: 'kabag-pe' })).toBe('G F C A');
      expect(await at.monitor({ role: 'kasubbag-pp' })).toBe('B');
      expect(await at.monitor({ role: 'kasubbag-pp', step: '2' })).toBe('');
      expect(await at.monitor({ overdue: 'true' })).toBe('C A');
      expect(await at.monitor({ from: '2026-03-06', until: '2026-03-06' })).toBe('C B');
      expect(await at.monitor({ from: '2026-03-08', sop: at.plans })).toBe('G F E');
      expect(await at.monitor({ until: '2026-03-05', sop: at.plans, status: 'running' })).toBe('A');
      expect(await at.monitor({ q: 'usulan' })).toBe('D A');
      expect(await at.monitor({ q: 'usulan', status: 'running' })).toBe('A');
      expect(
        await at.monitor({ unit, overdue: 'true', step: '2', role: 'kabag-pe', from: '2026-03-06', until: '2026-03-06', q: 'surat' }),
      ).toBe('C');
      expect(await at.monitor({ unit, overdue: 'true', q: 'usulan' })).toBe('');
    });

    it('finds subjects by the beginnings of words in any order, and cases by the beginning of their reference', async () => {
      expect(await at.monitor({ q: 'RKT usul' })).toBe('A');
      expect(await at.monitor({ q: 'usul rkt 2028' })).toBe('');
      expect(await at.monitor({ q: '045/123' })).toBe('C');
      expect(await at.monitor({ q: '123' })).toBe('C');
      expect(await at.monitor({ q: '2026-000903' })).toBe('C');
      expect(await at.monitor({ q: ' 2026-00090 ' })).toBe('G F E D C B A');
      expect(await at.monitor({ q: '2027' })).toBe('A');
      expect(await at.monitor({ q: 'sulan' })).toBe('');
    });

    it('takes whatever is typed for words', async () => {
      const typed = [
        `'`,
        `''':*`,
        `" or 1=1 --`,
        'a & | ! ( ) <-> :*',
        '\\',
        '%',
        '_',
        '?',
        ':name',
        '$1',
        '؀',
        '日本',
        '“…”',
        '😀',
        'x '.repeat(99) + 'x',
      ];
      for (const q of typed) expect([q, (await at.get('/cases', at.supervisor, { q })).status]).toEqual([q, 200]);
      for (const q of typed) expect([q, (await at.get('/tasks', at.kabag, { q })).status]).toEqual([q, 200]);
      expect(await at.monitor({ q: 'surat & !masuk' })).toBe('C');
      expect(await at.monitor({ q: '!?' })).toBe('');
    });

    it('refuses what is no filter', async () => {
      const wrong: readonly Query[] = [
        { q: '' },
        { q: 'x'.repeat(201) },
        { q: 'a\0b' },
        { from: '2026-02-30' },
        { from: '0000-01-01' },
        { step: '0' },
        { overdue: 'false' },
        { lain: 'x' },
        { after: 'x' },
      ];
      for (const query of wrong) expect([query, (await at.get('/cases', at.supervisor, query)).status]).toEqual([query, 400]);
      expect((await at.get('/cases', at.kabag)).status).toBe(403);
      expect((await at.get('/cases/choices', at.kabag)).status).toBe(403);
      expect((await at.get('/cases.csv', at.kabag)).status).toBe(403);
    });

    it('offers the SOPs and units that have cases, and all positions', async () => {
      expect((await at.get('/cases/choices', at.supervisor)).body).toEqual({
        sops: [
          { documentId: at.plans, title: RKT.title, steps: 5 },
          { documentId: at.letters, title: 'Surat masuk', steps: 5 },
        ],
        units: ['Bagian Umum', 'Sekretariat'],
        roles: [...RKT.roles].sort((one, two) => (one.name < two.name ? -1 : 1)).map(({ key, name }) => ({ key, name })),
      });
    });

    it('pages without gaps or doubles, by days as well, also while cases come', async () => {
      const filed = Array.from({ length: 120 }, (_, n): FiledCase => ({
        ...{
          reference: `2026-0020${String(n).padStart(3, '0')}`,
          subject: 'Beruntun',
          sop: at.letters,
          unit: 'Beruntun',
          startedBy: at.starter,
          status: 'completed',
        },
        startedAt: office(`2026-01-0${1 + (n % 3)}T09:00`),
      }));
      await file(at.app, filed);
      const newest = filed.map(({ reference }) => reference).reverse();
      const come = () => file(at.app, [{ ...(filed[0] as FiledCase), reference: '2026-003000' }]);
      expect(await at.everyPage('/cases', at.supervisor, { unit: 'Beruntun' }, come)).toEqual(newest);
      const byDay = [2, 1, 0].flatMap((day) => newest.filter((reference) => Number(reference.slice(-3)) % 3 === day));
      expect(await at.everyPage('/cases', at.supervisor, { unit: 'Beruntun', from: '2026-01-02', until: '2026-01-03' })).toEqual(
        byDay.slice(0, 80),
      );
      expect(await at.listed('/cases', at.supervisor, { unit: 'Beruntun' })).toMatchObject({ count: 121 });
      expect(await at.everyPage('/cases', at.supervisor, { q: '2026-0020' })).toEqual(newest);
    });
  });
});
