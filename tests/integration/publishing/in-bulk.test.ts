import { Client } from 'pg';
import { openOffice, SOP, type Office } from './support/office';
import { everything } from './support/tables';

const LOCK = `select pg_advisory_xact_lock(hashtextextended('sop_runner.sop:' || $1, 0))`;

describe('publishing several SOPs at once', () => {
  let office: Office;
  let one: string;
  let other: string;
  let somebody: Client;

  beforeAll(async () => {
    office = await openOffice();
    one = (await office.sop('BULK/1', ['Menyusun'])).sop;
    other = (await office.sop('BULK/2', ['Memeriksa'])).sop;
    somebody = new Client({ connectionString: office.app.databaseUrl });
    await somebody.connect();
    // Whoever else waits is to notice first.
    await somebody.query(`set deadlock_timeout = '60s'`);
  });
  afterAll(async () => {
    await somebody.end();
    await office.close();
  });

  const bulk = (act: 'Publish' | 'Unpublish', documentIds: readonly string[]) =>
    office.call('post', SOP, `/actions/bulk${act}`, { documentIds });
  /** Waits until so many acts wait for a lock. */
  const waiting = async (count: number): Promise<void> => {
    const text = `select count(*)::int as count from pg_locks where locktype = 'advisory' and not granted`;
    while (((await office.app.sql<{ count: number }>(text))[0]?.count ?? 0) < count)
      await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const hold = async (...sops: readonly string[]): Promise<void> => {
    await somebody.query('begin');
    for (const sop of sops) await somebody.query(LOCK, [sop]);
  };

  it('does two in opposite orders one after the other', async () => {
    expect((await bulk('Publish', [one, other])).status).toBe(200);
    await hold(one, other);
    const acts = [bulk('Unpublish', [one, other]), bulk('Unpublish', [other, one])];
    await waiting(2);
    await somebody.query('commit');
    expect((await Promise.all(acts)).map(({ status }) => status)).toEqual([200, 200]);
    expect(await office.app.sql('select 1 from sops where published_at is not null')).toEqual([]);
  });

  it('answers 409 where it and another act wait for each other, and changes nothing', async () => {
    const before = await everything(office);
    await hold(other);
    const act = bulk('Publish', [one, other]);
    await waiting(1);
    await somebody.query(LOCK, [one]);
    expect(await act).toMatchObject({ status: 409, body: { error: { name: 'ConflictError', details: { code: 'BUSY' } } } });
    await somebody.query('commit');
    expect(await everything(office)).toEqual(before);
    expect((await bulk('Publish', [one, other])).status).toBe(200);
  });
});
