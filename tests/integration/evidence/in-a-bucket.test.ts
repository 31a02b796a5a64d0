import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoredFile } from '../../../src/plugins/sop-runner/domain/file';
import { RKT } from '../../unit/support/rkt';
import { openApp, type TestApp } from '../support/app';
import { openBucket, type TestBucket } from '../support/bucket';
import { passOn, startCase } from '../support/clerk';
import { emptyDatabase, type TestDatabase } from '../support/database';
import { openOffice, type Office } from '../support/office';
import { program } from '../support/program';

describe('the evidence of an office whose files lie in a bucket', () => {
  let app: TestApp;
  let bucket: TestBucket;
  let office: Office;
  let restored: TestDatabase;
  let folder: string;
  let reference: string;
  let content: string;

  beforeAll(async () => {
    bucket = await openBucket();
    app = await openApp(bucket.settings('kantor'));
    office = await openOffice(app, RKT);
    restored = await emptyDatabase();
    folder = await mkdtemp(join(tmpdir(), 'sop-runner-bucket-'));
    const by = office.person('sesdep');
    reference = await startCase(app, office, by);
    const { body } = await app.http
      .post('/sop-runner/files')
      .set('Authorization', `Bearer ${by.token}`)
      .attach('file', Buffer.from('%PDF-1.7\n% usulan'), 'Usulan.pdf')
      .expect(201);
    const { id } = body as StoredFile;
    content = `cases/${new Date().toISOString().slice(0, 7)}/${id}`;
    await passOn(app, office, reference, { attachments: [{ file: id, output: null }] });
    for (const outcome of [null, null, null, 'Ya']) await passOn(app, office, reference, { outcome });
  });
  afterAll(async () => {
    await restored.drop();
    await app.close();
    await bucket.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is backed up from there, restored into another place there, and proves whole', async () => {
    expect(await bucket.objects()).toEqual([`kantor/${content}`]);
    expect(await program('scripts/backup.mjs', [join(folder, 'made')])).toMatchObject({
      code: 0,
      output: expect.stringContaining('and 1 files are in'),
    });
    const to = { DATABASE_URL: restored.url, ...bucket.settings('pulih') };
    expect(await program('scripts/restore.mjs', [join(folder, 'made')], to)).toMatchObject({ code: 0 });
    expect(await bucket.objects()).toEqual([`kantor/${content}`, `pulih/${content}`]);
    expect(await program('scripts/verify.mjs', [], to)).toMatchObject({ code: 0, output: expect.stringContaining('Utuh') });
  });

  it('is archived there: the bundle takes the place of the file, and is missed when it is gone', async () => {
    const evidence = app.strapi.plugin('sop-runner').service('evidence');
    const asked = { by: 'Administrator', limit: 9, before: new Date(Date.now() + 1_000), check: async () => [], done: () => undefined };
    expect(await evidence.archive(asked)).toEqual({ archived: 1, left: [] });
    const bundle = `kantor/archive/${reference.slice(0, 4)}/${reference}.zip`;
    expect(await bucket.objects()).toEqual([bundle, `pulih/${content}`]);
    expect(await program('scripts/verify.mjs')).toMatchObject({ code: 0, output: expect.stringContaining('Utuh') });
    expect(await program('scripts/verify.mjs', [], bucket.settings('kosong'))).toMatchObject({
      code: 1,
      output: expect.stringContaining(`${reference}`),
    });
  });
});
