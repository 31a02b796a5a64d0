import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { CheckIntegrity, Finding, ListDailySeals } from '../../../src/plugins/sop-runner/shared/contracts';
import type { StoredFile } from '../../../src/plugins/sop-runner/domain/file';
import { atOneMoment, checkKeptHead, openStore, verifyAll } from '../../../src/plugins/sop-runner/server/src/evidence/outside';
import { hashOf } from '../../../src/plugins/sop-runner/server/src/repositories/events';
import type { KeptHead } from '../../../src/plugins/sop-runner/server/src/evidence/check-heads';
import { RKT } from '../../unit/support/rkt';
import { openApp, type TestApp } from '../support/app';
import { passOn, startCase } from '../support/clerk';
import { openOffice, hire, type Office, type Official } from '../support/office';
import { program } from '../support/program';

const said = ({ code, details }: Finding) => [code, ...Object.values(details)].join(' ');

describe('sealing all cases daily, and taking them out', () => {
  let app: TestApp;
  let office: Office;
  let supervisor: Official;
  let client: Client;
  let folder: string;

  beforeAll(async () => {
    app = await openApp({ HEAD_MAIL_TO: 'inspektorat@example.go.id, arsip@example.go.id', ARCHIVE_AFTER_DAYS: '30' });
    office = await openOffice(app, RKT);
    supervisor = await hire(app, 'Sekretaris Kementerian', 'sop-supervisor');
    client = new Client({ connectionString: app.databaseUrl, options: '-c TimeZone=UTC' });
    await client.connect();
    folder = await mkdtemp(join(tmpdir(), 'sop-runner-evidence-'));
  });
  afterAll(async () => {
    await client.end();
    await rm(folder, { recursive: true, force: true });
    await app.close();
  });

  const as = ({ token }: Official) => ({ Authorization: `Bearer ${token}` });
  const tick = (now: Date) => app.strapi.plugin('sop-runner').service('clock').tick(now);
  const heads = () => app.sql<{ number: number; hash: string }>('select number, hash from sop_runner_heads order by number');
  const untriggered = (statements: string) => client.query(`begin; set local session_replication_role = replica; ${statements}; commit`);
  const save = async (path: string, name: string): Promise<string> => {
    const { body } = await app.http.get(path).set(as(supervisor)).buffer(true).parse(whole).expect(200);
    await writeFile(join(folder, name), body as Buffer);
    return join(folder, name);
  };

  /** A case with a file, at its second row or finished. */
  const run = async (isFinished = false): Promise<string> => {
    const by = office.person('sesdep');
    const reference = await startCase(app, office, by);
    const { body } = await app.http
      .post('/sop-runner/files')
      .set(as(by))
      .attach('file', Buffer.from(`%PDF-1.7 ${reference}`), 'Nota.pdf')
      .expect(201);
    await passOn(app, office, reference, { attachments: [{ file: (body as StoredFile).id, output: null }] });
    if (isFinished) for (const outcome of [null, null, null, 'Ya']) await passOn(app, office, reference, { outcome });
    return reference;
  };

  const verify = async (): Promise<readonly string[]> => {
    const store = await openStore({ filesDirectory: process.env.FILES_DIRECTORY ?? '', s3: null }, () => undefined);
    const found: string[] = [];
    await verifyAll({
      atOneMoment: (work) => atOneMoment(client, work),
      open: (name) => store.read(name),
      found: (reference, findings) => found.push(...findings.map((finding) => `${reference ?? '-'} ${said(finding)}`)),
      progress: () => undefined,
    });
    return found;
  };

  it('seals once a day, however many servers tick, each seal over the one before, and mails it', async () => {
    const reference = await run();
    await Promise.all([1, 2, 3].map(() => tick(new Date('2026-05-04T02:00:00Z'))));
    await tick(new Date('2026-05-04T09:00:00Z'));
    expect((await heads()).map(({ number }) => number)).toEqual([1]);
    await passOn(app, office, reference);
    const unmoved = await run();
    await tick(new Date('2026-05-05T02:00:00Z'));
    await tick(new Date('2026-05-06T02:00:00Z'));
    const [first, second, third] = await app.sql<{ body: KeptHead['body']; hash: string }>(
      'select to_json(body) as body, hash from sop_runner_heads order by number',
    );
    expect([first, second, third].map((head) => [head?.body.day, head?.body.cases.count])).toEqual([
      ['2026-05-04', 1],
      ['2026-05-05', 2],
      ['2026-05-06', 0],
    ]);
    expect([first?.body.prevHash, second?.body.prevHash, third?.body.prevHash]).toEqual([null, first?.hash, second?.hash]);
    const [mail] = await app.mailbox.waitFor(1, ({ subject }) => subject === 'Segel harian 2026-05-04 / Daily seal no. 1');
    expect([mail?.to, mail?.text]).toEqual([
      ['inspektorat@example.go.id', 'arsip@example.go.id'],
      expect.stringContaining(`Segel / Seal (SHA-256): ${first?.hash}`),
    ]);
    expect(await verify()).toEqual([]);
    expect(unmoved).not.toBe(reference);
  });

  it('lists the seals and gives their files to those who may take evidence, and to nobody else', async () => {
    const { body }: { body: ListDailySeals['response'] } = await app.http.get('/sop-runner/seals').set(as(supervisor)).expect(200);
    expect(body.seals.map(({ number, day, cases }) => [number, day, cases])).toEqual([
      [3, '2026-05-06', 0],
      [2, '2026-05-05', 2],
      [1, '2026-05-04', 1],
    ]);
    for (const path of ['/sop-runner/seals', '/sop-runner/seals/2/file.json', '/sop-runner/cases/2026-000001/bundle.zip'])
      await app.http
        .get(path)
        .set(as(office.person('sesdep')))
        .expect(403);
    await app.http.get('/sop-runner/seals/9/file.json').set(as(supervisor)).expect(404);
  });

  it('refuses to change or remove seals, their lists and what is left of archived cases', async () => {
    for (const table of ['sop_runner_heads', 'sop_runner_head_entries', 'sop_runner_archived_cases'])
      await expect(app.sql(`truncate ${table}`)).rejects.toThrow(/refused/);
    await expect(app.sql(`update sop_runner_heads set hash = 'x'`)).rejects.toThrow(/UPDATE of sop_runner_heads is refused/);
    await expect(app.sql(`delete from sop_runner_head_entries`)).rejects.toThrow(/DELETE of sop_runner_head_entries is refused/);
    await expect(app.sql(`insert into sop_runner_heads values (9, '2026-09-09', 'x', '{}')`)).rejects.toThrow(
      /INSERT of sop_runner_heads is refused/,
    );
  });

  it('finds by a seal what the chain of a case alone does not show: an end cut off with the case put back, and a history sealed anew', async () => {
    const file = await save('/sop-runner/seals/2/file.json', 'segel.json');
    const kept = JSON.parse(await readFile(file, 'utf8')) as KeptHead;
    const cut = kept.entries[0]?.reference ?? '';
    expect(await atOneMoment(client, (sql) => checkKeptHead(sql, kept))).toEqual([]);
    const [line] = await app.sql<{ id: number; prev: string; at: string }>(
      `select e.id, e.prev_hash as prev from sop_runner_events e join sop_cases c on c.id = e.case_id and c.reference = $1 where e.sequence = c.version`,
      [cut],
    );
    // The last line with another time, sealed anew: the case, its rows and its chain agree.
    const { rows } = await client.query<{ event: Parameters<typeof hashOf>[1] }>(
      `select jsonb_build_object('kind', kind, 'sequence', sequence, 'at', to_char(at + interval '1 second', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
         'actor', jsonb_build_object('id', actor_id, 'role', actor_role, 'capacity', actor_capacity),
         'commandId', (select command_id from sop_runner_events f where f.case_id = e.case_id and f.sequence <= e.sequence and command_id is not null
           order by f.sequence desc limit 1)) || payload as event from sop_runner_events e where id = $1`,
      [line?.id],
    );
    const forged = rows[0]?.event;
    if (forged === undefined || line === undefined) throw new Error('there is no line');
    const seal = hashOf(line.prev, forged);
    const opened = `update sop_runner_tasks t set opened_at = opened_at + interval '1 second' from sop_cases c where c.id = t.case_id and c.reference = '${cut}' and t.visit = c.visit`;
    await untriggered(`update sop_runner_events set at = at + interval '1 second', hash = '${seal}' where id = ${line.id}; ${opened}`);
    expect(await verify()).toEqual([`${cut} HEAD_DIFFERS ${forged.sequence} 2`]);
    expect((await atOneMoment(client, (sql) => checkKeptHead(sql, kept))).map(said)).toEqual([
      `KEPT_CASE_DIFFERS ${cut} ${forged.sequence} 2`,
    ]);
    // Whoever mends the list of the seal too is betrayed by the seal; who removes the seals, by the file alone.
    await untriggered(`update sop_runner_head_entries set hash = '${seal}' where reference = '${cut}' and head = 2`);
    expect(await verify()).toEqual(['- HEAD_ENTRIES_CHANGED 2 2026-05-05']);
    await untriggered(
      `create table gone as select * from sop_runner_heads; delete from sop_runner_heads; delete from sop_runner_head_entries`,
    );
    expect(await verify()).toEqual([]);
    const command = await program('scripts/verify.mjs', ['--head', file]);
    expect([command.code, command.output]).toEqual([
      1,
      expect.stringContaining('  ✗ Segel harian nomor 2 (2026-05-05) dalam basis data bukan yang tersimpan dalam file'),
    ]);
    expect(command.output).toContain(`✗ Berkas ${cut}: baris ${forged.sequence} bukan lagi yang dicatat dalam file segel harian nomor 2.`);
    // Begun anew for the tests after this one.
    await untriggered(`drop table gone; delete from sop_runner_counters`);
    await untriggered(
      `delete from sop_runner_notifications; delete from sop_runner_events; delete from sop_runner_tasks; delete from sop_runner_files; delete from sop_cases`,
    );
    expect(await verify()).toEqual([]);
  });

  it('says to whoever may read a case whether it is as it was written', async () => {
    const reference = await run();
    await tick(new Date('2026-06-01T02:00:00Z'));
    const read = async (by: Official) =>
      (await app.http.get(`/sop-runner/cases/${reference}/integrity`).set(as(by)).expect(200)).body as CheckIntegrity['response'];
    expect(await read(office.person('sesdep'))).toEqual({
      findings: [],
      lines: 4,
      files: 1,
      seal: expect.stringMatching(/^[0-9a-f]{64}$/),
      head: { number: 1, day: '2026-06-01', line: 4 },
      checkedAt: expect.any(String),
    });
    await untriggered(`update sop_cases set urgent = true where reference = '${reference}'`);
    expect((await read(supervisor)).findings).toEqual([
      { code: 'CASE_DIFFERS', details: { field: 'urgent', stored: 'true', replayed: 'false' } },
    ]);
    await untriggered(`update sop_cases set urgent = false where reference = '${reference}'`);
    const stranger = await hire(app, 'Arsiparis');
    await app.http.get(`/sop-runner/cases/${reference}/integrity`).set(as(stranger)).expect(403);
  });

  it('gives a case as a file that is checked without the product, and finds what was changed in it', async () => {
    const reference = await run();
    await tick(new Date('2026-06-02T02:00:00Z'));
    const bundle = await save(`/sop-runner/cases/${reference}/bundle.zip`, 'berkas.zip');
    const seal = await save('/sop-runner/seals/2/file.json', 'segel-2.json');
    const other = await save('/sop-runner/seals/1/file.json', 'segel-1.json');
    const whole = await program('public/verify-bundle.mjs', [bundle, '--head', seal]);
    expect([whole.code, whole.output]).toEqual([0, expect.stringContaining('Baris 4 tercakup segel harian nomor 2 tanggal 2026-06-02')]);
    expect((await program('public/verify-bundle.mjs', [bundle, '--head', other])).code).toBe(1);
    // One byte of what is packed, wherever it is: most of the file is the form.
    const bytes = await readFile(bundle);
    const middle = Math.floor(bytes.length / 2);
    bytes.writeUInt8((bytes.readUInt8(middle) + 1) % 256, middle);
    await writeFile(bundle, bytes);
    const changed = await program('public/verify-bundle.mjs', [bundle]);
    expect([changed.code, changed.output]).toEqual([1, expect.stringContaining('✗ TIDAK UTUH / NOT WHOLE')]);
  });

  it('archives what was finished long ago into bundles and keeps everything provable', async () => {
    const [recent, old, spoiled] = [await run(true), await run(true), await run(true)];
    await tick(new Date('2026-06-03T02:00:00Z'));
    await untriggered(`update sop_cases set subject = 'Lain' where reference = '${spoiled}'`);
    const admin = await hire(app, 'Administrator', 'strapi-super-admin');
    const [{ email } = { email: '' }] = await app.sql<{ email: string }>('select email from admin_users where id = $1', [admin.userId]);
    const evidence = app.strapi.plugin('sop-runner').service('evidence');
    expect(await evidence.mayArchive(email)).toEqual({ name: 'Administrator' });
    const [{ email: clerk } = { email: '' }] = await app.sql<{ email: string }>('select email from admin_users where id = $1', [
      supervisor.userId,
    ]);
    expect(await evidence.mayArchive(clerk)).toBeUndefined();
    const check = async (path: string) => ((await program('public/verify-bundle.mjs', [path])).code === 0 ? [] : ['not whole']);
    const done: string[] = [];
    const archiving = { by: 'Administrator', limit: 9, check, done: (reference: string) => done.push(reference) };
    // A case that is not whole, and one whose bundle is found wanting, stay.
    const [{ at } = { at: new Date() }] = await app.sql<{ at: Date }>(`select finished_at as at from sop_cases where reference = $1`, [
      spoiled,
    ]);
    const before = new Date(at.getTime() + 1);
    const contents = await app.sql<{ path: string }>(
      `select f.stored_as as path from sop_runner_files f join sop_cases c on c.id = f.case_id where c.reference = any($1)`,
      [[recent, old]],
    );
    expect(await evidence.archive({ ...archiving, before, limit: 1, check: async () => ['no'] })).toEqual({
      archived: 0,
      left: [recent, old].map((reference) => ({ reference, why: 'no' })).concat({ reference: spoiled, why: 'CASE_DIFFERS' }),
    });
    expect(await evidence.archive({ ...archiving, before })).toEqual({ archived: 2, left: [{ reference: spoiled, why: 'CASE_DIFFERS' }] });
    expect(done).toEqual([recent, old]);
    await untriggered(`update sop_cases set subject = 'Usulan 2027' where reference = '${spoiled}'`);
    const rows = await app.sql(`select reference, version, status, archived_by as by from sop_runner_archived_cases order by id`);
    expect(rows).toEqual(
      [recent, old].map((reference) => ({ reference, version: expect.any(Number), status: 'completed', by: 'Administrator' })),
    );
    for (const { path } of contents) await expect(readFile(join(process.env.FILES_DIRECTORY ?? '', path))).rejects.toThrow('ENOENT');
    expect(await verify()).toEqual([]);
    await tick(new Date('2026-06-04T02:00:00Z'));
    expect(await verify()).toEqual([]);
    const stored = join(process.env.FILES_DIRECTORY ?? '', `archive/${old.slice(0, 4)}/${old}.zip`);
    expect((await program('public/verify-bundle.mjs', [stored])).code).toBe(0);
    expect((await program('scripts/verify.mjs', [old])).code).toBe(0);
    await writeFile(stored, 'lain');
    expect(await verify()).toEqual([`${old} BUNDLE_CHANGED ${old}`]);
    await rm(stored);
    await untriggered(
      `update sop_runner_archived_cases set hash = 'x' where reference = '${recent}'; delete from sop_runner_archived_cases where reference = '${old}'`,
    );
    expect([...(await verify())].sort()).toEqual(
      [`- ARCHIVE_CHANGED 4 2026-06-04`, `- ARCHIVE_DIFFERS ${recent} 3`, `- CASE_MISSING ${old}`, `- HEAD_CASE_MISSING ${old} 3`].sort(),
    );
  });

  it('is refused by the command that would import over it, before anything is changed', async () => {
    const before = await app.sql(`select count(*) as cases, max(updated_at) as at from sop_cases`);
    const { code, output } = await program('scripts/boot.mjs', ['import', '--file', 'cadangan.tar.gz']);
    expect([code, output]).toEqual([1, expect.stringContaining('"strapi import" is refused and nothing was changed')]);
    expect((await program('scripts/boot.mjs', ['transfer', '--from', 'http://127.0.0.1:1'])).code).toBe(1);
    expect(await app.sql(`select count(*) as cases, max(updated_at) as at from sop_cases`)).toEqual(before);
  });
});

/** A download as bytes. */
function whole(response: unknown, done: (error: Error | null, body: unknown) => void): void {
  const stream = response as NodeJS.ReadableStream;
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => done(null, Buffer.concat(chunks)));
}
