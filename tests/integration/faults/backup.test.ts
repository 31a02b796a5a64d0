import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { completion, proved, startCase } from '../support/clerk';
import { openApp, type TestApp } from '../support/app';
import { emptyDatabase, type TestDatabase } from '../support/database';
import { engineOf, type Office } from '../support/office';
import { program } from '../support/program';
import { openServer } from '../../soak/support/fleet';
import { openShuttle } from '../../soak/support/shuttle';

const PDF = Buffer.from('%PDF-1.4\n%hasil telaah\n%%EOF\n');

/** Every row of every table, as one fingerprint each, and where the sequences stand. */
const CONTENT = `
select string_agg(t.name || ' ' || (xpath('/row/h/text()', query_to_xml(format(
  'select count(*) || '' '' || md5(coalesce(string_agg(x::text, chr(10) order by x::text), '''')) as h from %s x', t.name), false, true, '')))[1]::text,
  chr(10) order by t.name) as rows,
  (select string_agg(schemaname || '.' || sequencename || ' ' || coalesce(last_value::text, '-'), chr(10) order by schemaname, sequencename) from pg_sequences) as sequences
from (select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'pgboss')) t`;

/** The guards that PostgreSQL keeps: triggers with whether they are on, constraints and indexes. */
const GUARDS = `
select string_agg(g, chr(10) order by g) as guards from (
  select t.tgrelid::regclass::text || ' ' || t.tgname || ' ' || t.tgenabled::text as g from pg_trigger t where not t.tgisinternal
  union all select k.conrelid::regclass::text || ' ' || k.conname || ' ' || k.convalidated::text || ' ' || pg_get_constraintdef(k.oid) from pg_constraint k where k.conrelid <> 0
  union all select indexdef from pg_indexes where schemaname in ('public', 'pgboss')) x`;

describe('backup and restore', () => {
  let app: TestApp;
  let office: Office;
  let empty: TestDatabase;
  let folder: string;
  let reference: string;
  let content: Awaited<ReturnType<typeof contentOf>>;
  let to: Readonly<Record<string, string>>;
  const contentOf = async ({ sql }: Pick<TestApp, 'sql'>) => (await sql(CONTENT))[0];
  const guardsOf = async ({ sql }: Pick<TestApp, 'sql'>) => (await sql(GUARDS))[0];

  beforeAll(async () => {
    // Nobody sends the mail of the handoff: it waits in the backup.
    app = await openApp({ MAIL_WORKER: 'false' });
    office = await openShuttle(app, 3);
    empty = await emptyDatabase();
    folder = await mkdtemp(join(tmpdir(), 'sop-runner-backup-'));
    to = { DATABASE_URL: empty.url, FILES_DIRECTORY: join(folder, 'files') };
    const kabag = office.person('kabag');
    reference = await startCase(app, office, kabag, 'Usulan "Hari\tlibur"\nbaris kedua \\N');
    const { body: file } = await app.http
      .post('/sop-runner/files')
      .set('Authorization', `Bearer ${kabag.token}`)
      .attach('file', PDF, { filename: 'telaah.pdf', contentType: 'application/pdf' })
      .expect(201);
    const attachments = [{ file: file.id, output: null }];
    await engineOf(app).execute(reference, completion(office, await proved(app, reference), 1, { attachments }), kabag);
  });
  afterAll(async () => {
    await empty.drop();
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('writes the database and the files of one moment into a new folder, and never into another', async () => {
    content = await contentOf(app);
    const made = await program('scripts/backup.mjs', [join(folder, 'made')]);
    expect(made).toMatchObject({ code: 0, output: expect.stringContaining('and 1 files are in') });
    expect(await program('scripts/backup.mjs', [join(folder, 'made')])).toMatchObject({
      code: 1,
      output: expect.stringContaining('is not empty'),
    });
  });

  it('refuses a backup of another version, one that is damaged and one that was interrupted; nothing is touched', async () => {
    const list = join(folder, 'made/backup.json');
    const text = await readFile(list, 'utf8');
    const restored = () => program('scripts/restore.mjs', [join(folder, 'made')], to);
    await writeFile(list, text.replace(/"product": "[^"]*"/, '"product": "99.0.0"'));
    expect(await restored()).toMatchObject({ code: 1, output: expect.stringContaining('product 99.0.0, here') });
    await writeFile(list, text);
    const table = join(folder, 'made/tables/public.sop_runner_events.copy.gz');
    const packed = await readFile(table);
    await writeFile(table, Buffer.concat([packed.subarray(0, 40), Buffer.from([255]), packed.subarray(41)]));
    expect(await restored()).toMatchObject({ code: 1, output: expect.stringContaining('tables/public.sop_runner_events.copy.gz') });
    await writeFile(table, packed);
    expect(await program('scripts/restore.mjs', [join(folder, 'made/tables')], to)).toMatchObject({
      code: 1,
      output: expect.stringContaining('is no backup'),
    });
    expect(await empty.sql(`select tablename from pg_tables where schemaname = 'public'`)).toEqual([]);
  });

  it('brings every row, number, file and guard into an empty database', async () => {
    expect(await program('scripts/restore.mjs', [join(folder, 'made')], to)).toMatchObject({ code: 0 });
    expect(await contentOf(empty)).toEqual(content);
    expect(await guardsOf(empty)).toEqual(await guardsOf(app));
    expect(await program('scripts/verify.mjs', [], to)).toMatchObject({ code: 0 });
    const [stored] = await empty.sql<{ as: string }>('select stored_as as "as" from sop_runner_files');
    expect(await readFile(join(folder, 'files', stored?.as ?? ''))).toEqual(PDF);
  });

  it('refuses a database that is not empty', async () => {
    const again = await program('scripts/restore.mjs', [join(folder, 'made')], to);
    expect(again).toMatchObject({ code: 1, output: expect.stringContaining('The database is not empty') });
    expect(await contentOf(empty)).toEqual(content);
  });

  it('gives an office that goes on: its cases prove true, mail that waited is sent, the next handoff is done', async () => {
    const server = await openServer({ ...to, CLOCK: 'false' });
    try {
      expect(await server.verify()).toEqual({ cases: 1, wrong: 0 });
      const [mail] = await app.mailbox.waitFor(1);
      expect(mail?.subject).toContain(reference);
      const body = { commandId: randomUUID(), outcome: null, note: null, reason: null, attachments: [] };
      const response = await fetch(`${await server.address()}/sop-runner/cases/${reference}/tasks/2/1/complete`, {
        method: 'POST',
        headers: { authorization: `Bearer ${office.person('kasubbag').token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ ...body, checkedInputs: ['Bahan 2'], outputs: ['Hasil 2'] }),
      });
      expect([response.status, await response.json()]).toEqual([200, expect.objectContaining({ reference, step: 3 })]);
      expect(await server.verify()).toEqual({ cases: 1, wrong: 0 });
    } finally {
      await server.close();
    }
  });
});
