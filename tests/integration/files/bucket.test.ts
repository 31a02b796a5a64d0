import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredFile } from '../../../src/plugins/sop-runner/domain/file';
import { openApp, type TestApp } from '../support/app';
import { openBucket, type TestBucket } from '../support/bucket';
import { hire, type Official } from '../support/office';

const PDF = Buffer.from('%PDF-1.7\n% nota dinas\n');

describe('keeping files in an S3-compatible storage', () => {
  let app: TestApp;
  let bucket: TestBucket;
  let clerk: Official;
  let administrator: string;

  beforeAll(async () => {
    bucket = await openBucket();
    app = await openApp(bucket.settings('uji'));
    clerk = await hire(app, 'Pengadministrasi');
    administrator = (await app.createAdmin({ email: 'administrator@example.go.id' })).token;
  });
  afterAll(async () => {
    await app.close();
    await bucket.close();
  });

  const authorization = () => `Bearer ${clerk.token}`;
  const send = (content: Buffer) =>
    app.http.post('/sop-runner/files').set('Authorization', authorization()).attach('file', content, { filename: 'Nota.pdf' });
  const discard = (id: string) => app.http.post(`/sop-runner/files/${id}/discard`).set('Authorization', authorization());
  const rows = async () => (await app.sql(`select 1 from sop_runner_files`)).length;

  it('puts what is handed in there, small and in parts, and takes it back', async () => {
    const large = Buffer.concat([PDF, Buffer.alloc(20 * 1024 * 1024, ' ')]);
    for (const content of [PDF, large]) {
      const { body: file } = (await send(content).expect(201)) as { body: StoredFile };
      const month = new Date().toISOString().slice(0, 7);
      expect(await bucket.objects()).toEqual([`uji/cases/${month}/${file.id}`]);
      await discard(file.id).expect(200);
      expect(await bucket.objects()).toEqual([]);
    }
  });

  it('puts signed scans there too, and serves them by the links of the admin', async () => {
    const { body } = await app.http
      .post('/upload')
      .set('Authorization', `Bearer ${administrator}`)
      .attach('files', PDF, 'sop.pdf')
      .expect(201);
    const { id, hash } = body[0] as { readonly id: number; readonly hash: string };
    expect(await bucket.objects()).toEqual([`uji/${hash}.pdf`]);
    const seen = await app.http.get(`/upload/files/${id}`).set('Authorization', `Bearer ${administrator}`).expect(200);
    expect((await app.http.get(seen.body.url).buffer(true).expect(200)).body).toEqual(PDF);
    await app.http.get(seen.body.url.split('?')[0]).expect(403);
    await app.http.delete(`/upload/files/${id}`).set('Authorization', `Bearer ${administrator}`).expect(200);
    expect(await bucket.objects()).toEqual([]);
    expect(await readdir(join(process.env.FILES_DIRECTORY ?? '', '..'))).toEqual(['public']);
  });

  it('says that it is away, keeps nothing half done, and goes on when it is back', async () => {
    const { body: file } = await send(PDF).expect(201);
    await bucket.stop();
    expect((await send(PDF)).body.error).toMatchObject({ status: 503, details: { code: 'STORAGE_AWAY' } });
    expect((await discard(file.id)).body.error).toMatchObject({ status: 503, details: { code: 'STORAGE_AWAY' } });
    const scan = await app.http.post('/upload').set('Authorization', `Bearer ${administrator}`).attach('files', PDF, 'sop.pdf');
    expect(scan.body.error).toMatchObject({ status: 400, details: { code: 'STORAGE_AWAY' } });
    expect(await rows()).toBe(1);
    await bucket.start();
    await discard(file.id).expect(200);
    expect([await rows(), await bucket.objects()]).toEqual([0, []]);
  });
});
