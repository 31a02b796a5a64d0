import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoredFile } from '../../../src/plugins/sop-runner/domain/file';
import { openApp, type TestApp } from '../support/app';
import { hire, type Official } from '../support/office';

const PDF = Buffer.from('%PDF-1.7\n% nota dinas\n');

/** What is used of the S3 server of the tests. */
interface S3Server {
  run(): Promise<{ readonly port: number }>;
  close(): Promise<void>;
}
declare const loadNatively: NodeJS.Require;
const S3rver = loadNatively('s3rver') as new (options: object) => S3Server;

/** Its own key; it refuses others. */
const KEY = 'S3RVER';
const SETTINGS = ['S3_BUCKET', 'S3_ENDPOINT', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY', 'S3_PREFIX'];

describe('keeping files in an S3-compatible storage', () => {
  let app: TestApp;
  let storage: S3Server;
  let port: number;
  let folder: string;
  let clerk: Official;
  let administrator: string;

  const serve = async (at: number): Promise<number> => {
    storage = new S3rver({ port: at, address: '127.0.0.1', silent: true, directory: folder, configureBuckets: [{ name: 'sop-runner' }] });
    return (await storage.run()).port;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sop-runner-s3-'));
    port = await serve(0);
    app = await openApp({
      S3_BUCKET: 'sop-runner',
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_ACCESS_KEY_ID: KEY,
      S3_SECRET_ACCESS_KEY: KEY,
      S3_PREFIX: 'uji',
    });
    clerk = await hire(app, 'Pengadministrasi');
    administrator = (await app.createAdmin({ email: 'administrator@example.go.id' })).token;
  });
  afterAll(async () => {
    for (const name of SETTINGS) delete process.env[name];
    await app.close();
    await storage.close();
    await rm(folder, { recursive: true, force: true });
  });

  const authorization = () => `Bearer ${clerk.token}`;
  const send = (content: Buffer) =>
    app.http.post('/sop-runner/files').set('Authorization', authorization()).attach('file', content, { filename: 'Nota.pdf' });
  const discard = (id: string) => app.http.post(`/sop-runner/files/${id}/discard`).set('Authorization', authorization());
  /** The objects in the bucket, past the product. */
  const objects = async () => {
    const all = await readdir(join(folder, 'sop-runner'), { recursive: true, withFileTypes: true });
    return all
      .filter((one) => one.isFile() && one.name.endsWith('_object'))
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length));
  };
  const rows = async () => (await app.sql(`select 1 from sop_runner_files`)).length;

  it('puts what is handed in there, small and in parts, and takes it back', async () => {
    const large = Buffer.concat([PDF, Buffer.alloc(20 * 1024 * 1024, ' ')]);
    for (const content of [PDF, large]) {
      const { body: file } = (await send(content).expect(201)) as { body: StoredFile };
      const month = new Date().toISOString().slice(0, 7);
      expect(await objects()).toEqual([`/sop-runner/uji/cases/${month}/${file.id}._S3rver_object`]);
      await discard(file.id).expect(200);
      expect(await objects()).toEqual([]);
    }
  });

  it('puts signed scans there too, and serves them by the links of the admin', async () => {
    const { body } = await app.http
      .post('/upload')
      .set('Authorization', `Bearer ${administrator}`)
      .attach('files', PDF, 'sop.pdf')
      .expect(201);
    const { id, hash } = body[0] as { readonly id: number; readonly hash: string };
    expect(await objects()).toEqual([`/sop-runner/uji/${hash}.pdf._S3rver_object`]);
    const seen = await app.http.get(`/upload/files/${id}`).set('Authorization', `Bearer ${administrator}`).expect(200);
    expect((await app.http.get(seen.body.url).buffer(true).expect(200)).body).toEqual(PDF);
    await app.http.get(seen.body.url.split('?')[0]).expect(403);
    await app.http.delete(`/upload/files/${id}`).set('Authorization', `Bearer ${administrator}`).expect(200);
    expect(await objects()).toEqual([]);
    expect(await readdir(join(process.env.FILES_DIRECTORY ?? '', '..'))).toEqual(['public']);
  });

  it('says that it is away, keeps nothing half done, and goes on when it is back', async () => {
    const { body: file } = await send(PDF).expect(201);
    await storage.close();
    expect((await send(PDF)).body.error).toMatchObject({ status: 503, details: { code: 'STORAGE_AWAY' } });
    expect((await discard(file.id)).body.error).toMatchObject({ status: 503, details: { code: 'STORAGE_AWAY' } });
    const scan = await app.http.post('/upload').set('Authorization', `Bearer ${administrator}`).attach('files', PDF, 'sop.pdf');
    expect(scan.body.error).toMatchObject({ status: 400, details: { code: 'STORAGE_AWAY' } });
    expect(await rows()).toBe(1);
    await serve(port);
    await discard(file.id).expect(200);
    expect([await rows(), await objects()]).toEqual([0, []]);
  });
});
