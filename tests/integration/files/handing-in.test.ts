import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RKT } from '../../unit/support/rkt';
import { PLAIN } from '../../unit/support/office';
import type { StoredFile } from '../../../src/plugins/sop-runner/domain/file';
import { openApp, type TestApp } from '../support/app';
import { completion, proved, refusalOf, startCase } from '../support/clerk';
import { HTML, MARK, PDF, PNG } from '../support/contents';
import { whileDiskIsFull } from '../support/full-disk';
import { engineOf, hire, openOffice, type Office, type Official } from '../support/office';
import { sendUnannounced } from '../support/unannounced';

const MB = 1024 * 1024;
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');

describe('handing in files', () => {
  let app: TestApp;
  let office: Office;
  let sesdep: Official;
  let kabag: Official;
  let stranger: Official;

  beforeAll(async () => {
    app = await openApp();
    office = await openOffice(app, RKT);
    sesdep = office.person('sesdep');
    kabag = office.person('kabag-pe');
    stranger = await hire(app, 'Arsiparis');
  });
  afterAll(() => app.close());

  const as = ({ token }: Official) => ({ Authorization: `Bearer ${token}` });
  const send = (by: Official, content: Buffer, name: string) =>
    app.http.post('/sop-runner/files').set(as(by)).attach('file', content, { filename: name, contentType: 'application/octet-stream' });
  const upload = async (by: Official, content: Buffer = PDF, name = 'Nota dinas.pdf'): Promise<StoredFile> =>
    (await send(by, content, name).expect(201)).body;
  const codeOf = ({ status, body }: { status: number; body: { error?: { details?: object } } }) => ({ status, ...body.error?.details });
  const discard = (by: Official, id: string) => app.http.post(`/sop-runner/files/${id}/discard`).set(as(by));
  const download = (by: Official, reference: string, id: string, query = '') =>
    app.http.get(`/sop-runner/cases/${reference}/files/${id}${query}`).set(as(by)).buffer(true);

  const contents = async () => {
    const folder = process.env.FILES_DIRECTORY ?? '';
    const all = await readdir(folder, { recursive: true, withFileTypes: true });
    return all.filter((one) => one.isFile()).map(({ name }) => name);
  };
  const rows = () => app.sql<{ file_id: string; case_id: number | null }>(`select file_id, case_id from sop_runner_files order by id`);
  /** What the parser of bodies left of this test's uploads. */
  const leftovers = async () => {
    const names = (await readdir(tmpdir())).filter((name) => /^[a-z0-9]{25}$/.test(name));
    const found = await Promise.all(names.map((name) => readFile(join(tmpdir(), name), 'latin1').catch(() => '')));
    return found.filter((content) => content.includes(MARK)).length;
  };

  describe('uploading', () => {
    it('answers what history will know of the file, and stores it where nothing is served from', async () => {
      const file = await upload(sesdep, PDF, 'Nota “dinas”.PDF');
      expect(file).toEqual({
        id: expect.stringMatching(/^[\da-f-]{36}$/),
        name: 'Nota “dinas”.PDF',
        size: PDF.length,
        mime: 'application/pdf',
        sha256: sha256(PDF),
      });
      const month = new Date().toISOString().slice(0, 7);
      expect(await readFile(join(process.env.FILES_DIRECTORY ?? '', 'cases', month, file.id))).toEqual(PDF);
      expect(await readdir(process.env.PUBLIC_DIRECTORY ?? '', { recursive: true })).toEqual(['uploads']);
      for (const path of [`/files/${file.id}`, `/files/cases%2f${month}%2f${file.id}`, `/uploads/${file.id}`, `/cases/${month}/${file.id}`])
        expect((await app.http.get(path)).status).toBeGreaterThanOrEqual(400);
      await discard(sesdep, file.id).expect(200);
    });

    it('refuses what is not what it says, and keeps nothing of it', async () => {
      const before = [await contents(), await rows()];
      const refused = [
        await send(sesdep, HTML, 'gambar.png'),
        await send(sesdep, Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>${MARK}`), 'gambar.jpg'),
        await send(sesdep, Buffer.concat([Buffer.from('PK\x03\x04\0\0'), Buffer.from(MARK)]), 'daftar.csv'),
        await send(sesdep, HTML, 'halaman.html'),
        await send(sesdep, HTML, 'nota.pdf/../halaman.svg'),
        await send(sesdep, PDF, 'tanpa-jenis'),
        await send(sesdep, Buffer.alloc(0), 'kosong.pdf'),
      ];
      const types = expect.arrayContaining(['pdf', 'docx', 'zip']);
      expect(refused.map(codeOf)).toEqual([
        { status: 400, code: 'FILE_CONTENT', type: 'png' },
        { status: 400, code: 'FILE_CONTENT', type: 'jpg' },
        { status: 400, code: 'FILE_CONTENT', type: 'csv' },
        { status: 400, code: 'FILE_TYPE', types },
        { status: 400, code: 'FILE_TYPE', types },
        { status: 400, code: 'FILE_TYPE', types },
        { status: 400, code: 'FILE_EMPTY' },
      ]);
      expect([await contents(), await rows()]).toEqual(before);
      expect(await leftovers()).toBe(0);
    });

    it('takes 25 MB and not one byte more, however it is sent', async () => {
      const largest = Buffer.concat([PDF, Buffer.alloc(25 * MB - PDF.length, ' ')]);
      const file = await upload(sesdep, largest);
      expect(file).toMatchObject({ size: 25 * MB, sha256: sha256(largest) });
      await discard(sesdep, file.id).expect(200);
      const tooLarge = { status: 413, code: 'FILE_TOO_LARGE', max: 25 };
      expect(codeOf(await send(sesdep, Buffer.concat([largest, Buffer.from(' ')]), 'nota.pdf'))).toEqual(tooLarge);
      expect(codeOf(await send(sesdep, Buffer.concat([largest, largest]), 'nota.pdf'))).toEqual(tooLarge);
      expect(await sendUnannounced(app.address, sesdep, Buffer.concat([largest, largest]))).toEqual(tooLarge);
      expect(await leftovers()).toBe(0);
    });

    it('refuses who is not signed in or may not open the panel, before anything is stored', async () => {
      const outsider = await app.createAdmin({ email: 'penulis@example.go.id', roles: ['strapi-author'] });
      expect((await app.http.post('/sop-runner/files').attach('file', PDF, 'nota.pdf')).status).toBe(401);
      const refused = await app.http
        .post('/sop-runner/files')
        .set('Authorization', `Bearer ${outsider.token}`)
        .attach('file', PDF, 'nota.pdf');
      expect(codeOf(refused)).toMatchObject({ status: 403, code: 'PERMISSION_MISSING' });
      // Strapi itself would store the parts first, for anybody and at any address, and forget them there.
      for (const path of ['/upload', '/api/sops', '/admin/login', '/'])
        expect((await app.http.post(path).attach('lain', PDF, 'nota.pdf')).status).toBe(401);
      expect((await app.http.post('/sop-runner/tidak-ada').set(as(sesdep)).attach('lain', PDF, 'nota.pdf')).status).toBe(405);
      expect(await leftovers()).toBe(0);
    });

    it('refuses a request that is not one file', async () => {
      const post = () => app.http.post('/sop-runner/files').set(as(sesdep));
      const wrong = [
        await post().send({ file: 'nota.pdf' }),
        await post().field('file', 'nota.pdf'),
        await post().attach('berkas', PDF, 'nota.pdf'),
        await post().attach('file', PDF, 'satu.pdf').attach('file', PDF, 'dua.pdf'),
      ];
      expect(wrong.map(codeOf)).toEqual(wrong.map(() => ({ status: 400, code: 'INVALID_BODY', field: 'file' })));
      const broken = await post().set('Content-Type', 'multipart/form-data; boundary=x').send('--y\r\nbukan multipart');
      expect(codeOf(broken)).toEqual({ status: 400, code: 'INVALID_BODY', field: 'file' });
      expect(await leftovers()).toBe(0);
    });

    it('says that the disk is full, keeps neither row nor content, and takes the next file once there is room', async () => {
      const [files, before] = [await contents(), await rows()];
      const answers = await whileDiskIsFull(() => Promise.all([1, 2, 3].map((number) => send(kabag, PDF, `nota-${number}.pdf`))));
      expect(answers.map(codeOf)).toEqual(answers.map(() => ({ status: 507, code: 'STORAGE_FULL' })));
      expect([await contents(), await rows()]).toEqual([files, before]);
      await discard(kabag, (await upload(kabag)).id).expect(200);
    });

    it('lets nobody gather files without end', async () => {
      const gather = (by: Official, count: number, size: number) =>
        app.sql(
          `insert into sop_runner_files (file_id, owner, name, mime, size, sha_256, stored_as, created_at)
           select gen_random_uuid(), $1, 'x.pdf', 'application/pdf', $3, 'x', 'cases/2026-01/x', now() from generate_series(1, $2)`,
          [by.userId, count, size],
        );
      const many = await hire(app, 'Pengumpul');
      await gather(many, 199, 1);
      const last = await upload(many);
      expect(codeOf(await send(many, PDF, 'nota.pdf'))).toEqual({ status: 409, code: 'FILE_LIMIT', files: 200, max: 1024 });
      await discard(many, last.id).expect(200);
      await upload(many);
      const large = await hire(app, 'Pengarsip');
      await gather(large, 41, 25 * MB - 1);
      expect(codeOf(await send(large, PDF, 'nota.pdf'))).toEqual({ status: 409, code: 'FILE_LIMIT', files: 200, max: 1024 });
      await app.sql(`delete from sop_runner_files where stored_as = 'cases/2026-01/x'`);
    });
  });

  describe('discarding', () => {
    it('removes what is one’s own, whole', async () => {
      const { id } = await upload(sesdep);
      expect((await discard(sesdep, id)).body).toEqual({ id });
      expect([await contents(), (await rows()).map(({ file_id }) => file_id)]).toEqual([
        expect.not.arrayContaining([id]),
        expect.not.arrayContaining([id]),
      ]);
    });

    it('refuses what is another’s, gone, or no file at all', async () => {
      const { id } = await upload(sesdep);
      for (const [by, wrong] of [
        [kabag, id] as const,
        [sesdep, randomUUID()] as const,
        [sesdep, 'a%00b'] as const,
        [sesdep, '%2e%2e'] as const,
      ])
        expect(codeOf(await discard(by, wrong))).toEqual({ status: 404, code: 'FILE_NOT_FOUND' });
      await discard(sesdep, id).expect(200);
      expect(codeOf(await discard(sesdep, id))).toEqual({ status: 404, code: 'FILE_NOT_FOUND' });
    });
  });

  describe('downloading', () => {
    let reference: string;
    beforeAll(async () => {
      reference = await startCase(app, office, sesdep);
    });

    const attached = async (content: Buffer = PDF, name = 'Nota dinas.pdf', to = reference): Promise<StoredFile> => {
      const file = await upload(sesdep, content, name);
      await app.sql(
        `do $$ begin perform set_config('sop_runner.command', 'test', true);
         update sop_runner_files set case_id = (select id from sop_cases where reference = '${to}') where file_id = '${file.id}'; end $$`,
      );
      return file;
    };

    it('gives the content to who has a part in the case, to be saved', async () => {
      const { id } = await attached();
      const { body, headers } = await download(kabag, reference, id).expect(200);
      expect(body).toEqual(PDF);
      expect(headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-length': String(PDF.length),
        'content-disposition': 'attachment; filename="Nota dinas.pdf"',
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
        'content-security-policy': "default-src 'none'; sandbox",
      });
    });

    it('shows pictures and PDF on demand, and nothing else', async () => {
      const disposition = async (content: Buffer, name: string) =>
        (await download(kabag, reference, (await attached(content, name)).id, '?show=true').expect(200)).headers['content-disposition'];
      expect(await disposition(PNG, 'gambar.png')).toBe('inline; filename="gambar.png"');
      expect(await disposition(PDF, 'nota.pdf')).toBe('inline; filename="nota.pdf"');
      expect(await disposition(HTML, 'halaman.txt')).toBe('attachment; filename="halaman.txt"');
      const { id } = await attached();
      expect(codeOf(await download(kabag, reference, id, '?show=1'))).toMatchObject({ status: 400, code: 'INVALID_BODY' });
    });

    it('writes any name into the header without letting it out', async () => {
      const { id, name } = await attached(PDF, 'Nota “dinas” №1%22;filename=x.html%0d%0aSet-Cookie: a=b.pdf');
      const { headers } = await download(kabag, reference, id).expect(200);
      const [, encoded = ''] = /filename\*=UTF-8''(\S+)$/.exec(headers['content-disposition'] ?? '') ?? [];
      expect(decodeURIComponent(encoded)).toBe(name);
      expect(headers['content-disposition']).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w!#$&+.^`|~%-]+$/);
      expect(headers['set-cookie']).toBeUndefined();
    });

    it('refuses who has no part in the case, also where it is confidential', async () => {
      const { id } = await attached();
      expect(codeOf(await download(stranger, reference, id))).toEqual({ status: 403, code: 'CASE_NOT_YOURS' });
      const secret = await engineOf(app).start(
        office.sop,
        { ...PLAIN, subject: 'Mutasi', confidential: true, commandId: randomUUID() },
        sesdep,
      );
      const { id: inSecret } = await attached(PDF, 'rahasia.pdf', secret.reference);
      await download(sesdep, secret.reference, inSecret).expect(200);
      expect(codeOf(await download(kabag, secret.reference, inSecret))).toEqual({ status: 403, code: 'CASE_NOT_YOURS' });
      expect(codeOf(await download(kabag, reference, inSecret))).toEqual({ status: 404, code: 'FILE_NOT_FOUND' });
      await download(await hire(app, 'Pengawas', 'sop-supervisor'), secret.reference, inSecret).expect(200);
    });

    it('knows no file of another case, none that is not attached, and nothing that is no id', async () => {
      const other = await startCase(app, office, sesdep);
      const { id } = await attached();
      const { id: loose } = await upload(sesdep);
      for (const [at, wrong] of [
        [other, id] as const,
        [reference, loose] as const,
        [reference, randomUUID()] as const,
        [reference, 'a%00b'] as const,
      ])
        expect(codeOf(await download(sesdep, at, wrong))).toEqual({ status: 404, code: 'FILE_NOT_FOUND' });
      expect(codeOf(await download(sesdep, '2026-999999', id))).toEqual({ status: 404, code: 'CASE_NOT_FOUND' });
    });

    it('says so where the content is gone from the store', async () => {
      const { id } = await attached();
      await rm(join(process.env.FILES_DIRECTORY ?? '', 'cases', new Date().toISOString().slice(0, 7), id));
      expect(codeOf(await download(sesdep, reference, id))).toEqual({ status: 404, code: 'FILE_NOT_FOUND' });
    });

    it('keeps a file of a case for good, and sweeps what nobody attached in time', async () => {
      const kept = await attached();
      const forgotten = await upload(sesdep);
      const [{ now } = { now: new Date() }] = await app.sql<{ now: Date }>(`select clock_timestamp() as now`);
      const fresh = await upload(sesdep);
      expect(codeOf(await discard(sesdep, kept.id))).toEqual({ status: 404, code: 'FILE_NOT_FOUND' });
      const files: { sweep(before: Date): Promise<number> } = app.strapi.plugin('sop-runner').service('files');
      // Two servers that sweep at once share the work.
      const swept = await Promise.all([files.sweep(now), files.sweep(now)]);
      expect(swept[0] + swept[1]).toBeGreaterThanOrEqual(1);
      const left = await contents();
      expect([kept, forgotten, fresh].map(({ id }) => left.includes(id))).toEqual([true, false, true]);
      const known = (await rows()).map(({ file_id }) => file_id);
      expect([kept, forgotten, fresh].map(({ id }) => known.includes(id))).toEqual([true, false, true]);
      expect((await download(kabag, reference, kept.id)).body).toEqual(PDF);
    });
  });

  it('passes a file on with the work: history has its fingerprint, the next holder its content, a stranger nothing', async () => {
    const post = (by: Official, path: string, body: object) => app.http.post(`/sop-runner${path}`).set(as(by)).send(body);
    const letterFile = await upload(sesdep, PNG, 'Surat masuk.png');
    const letter = { number: '12/UND/2026', date: null, from: 'Sekretariat', file: letterFile.id };
    const { kind: _kind, ...plain } = PLAIN;
    const start = { ...plain, letter, subject: 'Undangan', sop: office.sop, commandId: randomUUID() };
    const { reference } = (await post(sesdep, '/cases', start).expect(201)).body;
    const handedIn = await upload(sesdep);
    const output = RKT.steps[0]?.outputs[0];
    const done = completion(office, await proved(app, reference));
    const { kind: _, visit, node, ...complete } = { ...done, attachments: [{ file: handedIn.id, output }] };
    const task = `/cases/${reference}/tasks/${visit}/${node}/complete`;
    await post(sesdep, task, complete).expect(200);
    // The same command again, as after a lost answer.
    await post(sesdep, task, complete).expect(200);

    const state = await proved(app, reference);
    expect([state.letter?.file, state.tasks[0]?.attachments]).toEqual([letterFile, [{ ...handedIn, output }]]);
    const { body: view } = await app.http.get(`/sop-runner/cases/${reference}`).set(as(kabag)).expect(200);
    const files = (view.history as readonly { readonly files: readonly StoredFile[] }[]).flatMap((line) => line.files);
    expect(files.map(({ sha256: hash }) => hash).sort()).toEqual([sha256(PNG), sha256(PDF)].sort());
    for (const [file, content] of [[letterFile, PNG] as const, [handedIn, PDF] as const]) {
      const { body } = await download(kabag, reference, file.id).expect(200);
      expect(sha256(body as Buffer)).toBe(sha256(content));
      expect(codeOf(await download(stranger, reference, file.id))).toEqual({ status: 403, code: 'CASE_NOT_YOURS' });
    }

    const other = await startCase(app, office, sesdep);
    const again = { ...completion(office, await proved(app, other)), attachments: [{ file: handedIn.id, output: null }] };
    expect(await refusalOf(engineOf(app).execute(other, again, sesdep))).toMatchObject({ code: 'FILE_NOT_FOUND' });
    const notOwn = { ...again, attachments: [{ file: (await upload(kabag)).id, output: null }], commandId: randomUUID() };
    expect(await refusalOf(engineOf(app).execute(other, notOwn, sesdep))).toMatchObject({ code: 'FILE_NOT_FOUND' });
    expect(codeOf(await discard(sesdep, handedIn.id))).toEqual({ status: 404, code: 'FILE_NOT_FOUND' });
  });
});
