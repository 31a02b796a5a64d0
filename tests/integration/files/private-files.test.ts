import { readdir } from 'node:fs/promises';
import { openApp, type TestApp } from '../support/app';

const PDF = Buffer.from('%PDF-1.4\n%pindaian bertanda tangan\n');
/** One transparent pixel. */
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

describe('keeping uploaded files private', () => {
  let app: TestApp;
  let token: string;

  beforeAll(async () => {
    app = await openApp();
    token = (await app.createAdmin({ email: 'administrator@example.go.id' })).token;
  });

  afterAll(() => app.close());

  const upload = async (content: Buffer, name: string, contentType: string) => {
    const { body } = await app.http
      .post('/upload')
      .set('Authorization', `Bearer ${token}`)
      .attach('files', content, { filename: name, contentType })
      .expect(201);
    return body[0] as { readonly id: number; readonly url: string; readonly hash: string };
  };
  const seen = async (id: number): Promise<string> => {
    const { body } = await app.http.get(`/upload/files/${id}`).set('Authorization', `Bearer ${token}`).expect(200);
    return body.url;
  };

  it('stores a file outside the public folder', async () => {
    const { hash } = await upload(PDF, 'sop.pdf', 'application/pdf');
    expect(await readdir(process.env.FILES_DIRECTORY ?? '')).toContain(`${hash}.pdf`);
    expect(await readdir(`${process.env.PUBLIC_DIRECTORY}/uploads`)).toEqual([]);
  });

  it('gives administrators a link that opens it', async () => {
    const url = await seen((await upload(PDF, 'sop.pdf', 'application/pdf')).id);
    const answer = await app.http.get(url).buffer(true).expect(200);
    expect(answer.body).toEqual(PDF);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'inline',
      'cache-control': 'private, no-store',
    });
  });

  it('refuses the same file without a link, with a changed one and with an ended one', async () => {
    const url = await seen((await upload(PDF, 'sop.pdf', 'application/pdf')).id);
    const [path = '', query] = url.split('?');
    const { until, signature } = Object.fromEntries(new URLSearchParams(query));
    for (const changed of [
      '',
      `?until=${Number(until) + 1}&signature=${signature}`,
      `?until=1&signature=${signature}`,
      `?until=${until}&signature=abc`,
      `?until=${until}`,
    ]) {
      await app.http.get(`${path}${changed}`).expect(403);
    }
    const other = (await upload(PDF, 'lain.pdf', 'application/pdf')).hash;
    await app.http.get(`/files/${other}.pdf?${query}`).expect(403);
    await app.http.get(path.replace('/files/', '/uploads/')).expect(404);
  });

  it('offers what a browser could run for saving only', async () => {
    const url = await seen((await upload(Buffer.from('<script>alert(1)</script>'), 'halaman.html', 'text/html')).id);
    const { headers } = await app.http.get(url).expect(200);
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
    });
  });

  it('shows pictures in the media library and deletes them whole', async () => {
    const { id, hash } = await upload(PNG, 'gambar.png', 'image/png');
    await app.http
      .get(await seen(id))
      .expect(200)
      .expect('Content-Type', /image\/png/);
    await app.http.delete(`/upload/files/${id}`).set('Authorization', `Bearer ${token}`).expect(200);
    expect((await readdir(process.env.FILES_DIRECTORY ?? '')).filter((name) => name.includes(hash))).toEqual([]);
  });

  it('never leads out of its folder', async () => {
    for (const name of ['..%2f..%2f.env', '%2e%2e%2f.env', '....//.env'])
      expect((await app.http.get(`/files/${name}`)).status).toBeGreaterThanOrEqual(400);
  });

  it('is no business of the content API', async () => {
    const token = await app.createApiToken('full-access');
    for (const path of ['/api/files', '/api/sop-runner/files', '/api/sop-runner-files', '/api/plugin::sop-runner.file'])
      expect((await app.http.get(path).set('Authorization', `Bearer ${token}`)).status).toBe(404);
  });
});
