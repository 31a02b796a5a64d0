import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { openApp, type TestApp } from '../support/app';
import { engineOf, hire, type Official } from '../support/office';
import { randomUUID } from 'node:crypto';

const GENERATOR = resolve(__dirname, '../../../bench/generator/cli.mjs');
const SIZE = 300;
/** A Friday evening at the office. */
const UNTIL = '2026-11-20T10:00:00.000Z';

describe('cases that the bench generates', () => {
  let app: TestApp;

  /** Somebody starts a case at the counter. */
  const start = async (subject: string): Promise<string> => {
    const [sop] = await app.sql<{ id: string }>(
      `select document_id as id from sops where number = 'UJI.LOKET' and published_at is not null`,
    );
    const about = { subject, confidential: false, urgent: false, letter: null, externalDueOn: null };
    const command = { kind: 'StartCase', commandId: randomUUID(), ...about } as const;
    return (await engineOf(app).start(sop?.id ?? '', command, starter)).reference;
  };
  let starter: Official;

  beforeAll(async () => {
    app = await openApp();
    starter = await hire(app, 'Staf baru');
    // With every trigger and foreign key on: rows that the product would not have written are refused.
    await promisify(execFile)(process.execPath, [GENERATOR, app.databaseUrl, String(SIZE), '2', '7', UNTIL]);
  });
  afterAll(() => app.close());

  it('have histories with whole chains that replay to the stored cases and tasks', async () => {
    const references = await app.sql<{ reference: string }>('select reference from sop_cases order by id');
    const broken: string[] = [];
    for (const { reference } of references) {
      const { isEqual, brokenAt } = await engineOf(app).verify(reference);
      if (!isEqual || brokenAt !== null) broken.push(reference);
    }
    expect({ count: references.length, broken }).toEqual({ count: SIZE, broken: [] });
  });

  it('begin one after the other, are counted by year, and wait where a full list is wanted', async () => {
    const [row] = await app.sql(
      `select bool_and(after_before) as ordered, bool_and(at_end) as ended from (
         select started_at >= lag(started_at, 1, started_at) over (order by id) as after_before, updated_at < cast($1 as timestamp) as at_end
         from sop_cases) c`,
      [UNTIL],
    );
    const waiting = await app.sql(
      `select r.key, count(*)::int as open from sop_runner_tasks t join sop_roles r on r.id = t.role_id
       where t.state in ('waiting', 'received') and r.key in ('loket', 'kasubbag-1') group by r.key order by r.key`,
    );
    const counted = await app.sql(
      `select k.year, k.last, count(*)::int as cases, max(c.reference) as newest from sop_runner_counters k
       join sop_cases c on c.reference like k.year || '-%' group by k.year, k.last order by k.year`,
    );
    expect(row).toEqual({ ordered: true, ended: true });
    expect(waiting.map(({ key }) => key)).toEqual(['kasubbag-1', 'loket']);
    expect(waiting.every(({ open }) => open >= 40)).toBe(true);
    expect(counted.map(({ year, cases }) => ({ year, last: cases, cases, newest: `${year}-${String(cases).padStart(6, '0')}` }))).toEqual(
      counted,
    );
  });

  it('leave room for new ones: the next case takes the next number of its year', async () => {
    const year = new Date().getUTCFullYear();
    const [counter] = await app.sql<{ last: number }>('select last from sop_runner_counters where year = $1', [year]);
    const reference = await start('Berkas sesudahnya');
    expect(reference).toBe(`${year}-${String((counter?.last ?? 0) + 1).padStart(6, '0')}`);
    expect(await engineOf(app).verify(reference)).toMatchObject({ isEqual: true, brokenAt: null });
  });

  describe('are found by words, however far apart they lie', () => {
    const NEW = ['Undangan rapat khusus', 'Perihal RAPAT/koordinasi'];
    let supervisor: Official;

    beforeAll(async () => {
      supervisor = await hire(app, 'Pengawas baru', 'sop-supervisor');
      // As if a hundred thousand cases lay between: in other spans of the index, fine and coarse.
      for (const [place, subject] of NEW.entries()) {
        await app.sql(`select setval('sop_cases_id_seq', $1)`, [(place + 1) * 70_000]);
        await start(subject);
      }
    });

    const found = async (q: string): Promise<readonly string[]> => {
      const references: string[] = [];
      for (let after: string | null | undefined; after !== null;) {
        const query = { q, ...(after === undefined ? {} : { after }) };
        const { body } = await app.http.get('/sop-runner/cases').query(query).set('Authorization', `Bearer ${supervisor.token}`);
        const page = body as { readonly cases: readonly { readonly reference: string }[]; readonly next: string | null };
        references.push(...page.cases.map(({ reference }) => reference));
        after = page.next;
      }
      return references;
    };

    it.each([
      ['rapat', `subject ~* '\\mrapat'`],
      ['koordinasi RAP', `subject ~* '\\mrapat' and subject ~* '\\mkoordinasi'`],
      ['p', `subject ~* '\\mp'`],
      ['2024', `subject ~ '\\m2024' or reference like '2024%'`],
      ['khusus', `subject ~ 'khusus'`],
      ['tidakada', 'false'],
      ['...', 'false'],
    ])('%s', async (q, there) => {
      const expected = await app.sql<{ reference: string }>(`select reference from sop_cases where ${there} order by id desc`);
      expect(await found(q)).toEqual(expected.map(({ reference }) => reference));
    });

    it('by asking the index, not each case', async () => {
      const asked: { sql: string; bindings: readonly string[] }[] = [];
      const listen = (query: { sql: string; bindings: readonly string[] }) => asked.push(query);
      app.strapi.db.connection.on('query', listen);
      await found('peminjaman');
      app.strapi.db.connection.off('query', listen);
      const page = asked.find(({ sql }) => sql.includes('sop_runner_case_words'));
      const { rows } = await app.strapi.db.connection.raw<{ rows: { 'QUERY PLAN': string }[] }>(
        `explain ${page?.sql.replace(/\$\d+/g, '?')}`,
        [...(page?.bindings ?? [])],
      );
      expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('Bitmap Index Scan on sop_runner_cases_found');
    });
  });
});
