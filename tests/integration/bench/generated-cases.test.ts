import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { openApp, type TestApp } from '../support/app';
import { engineOf, hire } from '../support/office';

const GENERATOR = resolve(__dirname, '../../../bench/generator/cli.mjs');
const SIZE = 300;
/** A Friday evening at the office. */
const UNTIL = '2026-11-20T10:00:00.000Z';

describe('cases that the bench generates', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await openApp();
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
    const starter = await hire(app, 'Staf baru');
    const [sop] = await app.sql<{ id: string }>(
      `select document_id as id from sops where number = 'UJI.LOKET' and published_at is not null`,
    );
    const [{ last } = { last: 0 }] = await app.sql<{ last: number }>('select last from sop_runner_counters where year = $1', [
      new Date().getUTCFullYear(),
    ]);
    const about = { subject: 'Berkas sesudahnya', confidential: false, urgent: false, letter: null, externalDueOn: null };
    const { reference } = await engineOf(app).start(sop?.id ?? '', { kind: 'StartCase', commandId: 'sesudahnya', ...about }, starter);
    expect(reference).toBe(`${new Date().getUTCFullYear()}-${String(last + 1).padStart(6, '0')}`);
    expect(await engineOf(app).verify(reference)).toMatchObject({ isEqual: true, brokenAt: null });
  });
});
