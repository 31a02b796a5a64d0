import { createHash } from 'node:crypto';
import { contoh, penetapanKinerja, rkt } from '../../../database/seeds';
import { canonicalJson } from '../../../src/plugins/sop-runner/domain/canonical';
import { readPdf } from '../../support/pdf';
import { openApp, type TestApp } from '../support/app';
import { hire, type Official } from '../support/office';
import { ratified } from '../rest/support';

const PUBLIC_URL = 'https://sop.example.go.id';
const NIP = rkt.ratifiedBy?.nip ?? '';

describe('the official form', () => {
  let app: TestApp;
  let sop: string;
  let staff: Official;
  let administrator: string;

  beforeAll(async () => {
    app = await openApp({ PUBLIC_URL });
    sop = await ratified(app, rkt);
    staff = await hire(app, 'Staf');
    administrator = (await app.createAdmin({ email: 'administrator@example.go.id' })).token;
  });
  afterAll(() => app.close());

  const ask = (path: string, headers: Readonly<Record<string, string>> = {}) => app.http.get(path).set(headers);
  const panel = (path: string, token = staff.token) => ask(`/sop-runner/sops/${path}`, { Authorization: `Bearer ${token}` });

  describe('for portals', () => {
    it.each([
      ['form.html', 'text/html; charset=utf-8', rkt.title],
      ['flowchart.svg', 'image/svg+xml', 'Langkah 1'],
    ])('serves %s of the published text to everybody, without the NIP', async (file, type, words) => {
      const answer = await ask(`/api/sops/${sop}/${file}`).expect(200);
      const text = answer.text ?? String(answer.body);
      expect(answer.headers['content-type']).toBe(type);
      expect(text).toContain(words);
      expect(text).not.toContain(NIP);
      expect(text).not.toContain('@example.go.id');
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    });

    it('serves form.pdf on the paper asked for, without the NIP', async () => {
      const { body, headers } = await ask(`/api/sops/${sop}/form.pdf?paper=f4`).expect(200);
      expect(headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': 'inline; filename="SOP-OT.01.02-034-053.De.6.pdf"',
      });
      const { pages, size } = await readPdf(body as Buffer);
      expect(size).toEqual([935.43, 595.28]);
      const text = pages.join(' ');
      expect(text).toContain(rkt.title);
      expect(text).toContain(`${PUBLIC_URL}/sop/${sop}/0`);
      expect(text).not.toContain(NIP);
    });

    it('hashes the text as portals read it, so that they can check', async () => {
      const { body } = await ask(`/api/sops/${sop}/in-force`).expect(200);
      const { documentId: _id, revisionNumber: _number, inForceFrom: _from, state: _state, ...served } = body.data;
      const { position, name } = served.ratifiedBy;
      const text = canonicalJson({ format: 1, ...served, ratifiedBy: { position, name, nip: null } });
      const sha256 = createHash('sha256').update(text).digest('hex');
      expect((await ask(`/api/sops/${sop}/form.html`)).text).toContain(sha256);
      expect((await ask(`/sop/${sop}/0`)).text).toContain(sha256);
    });

    it.each(['form.html', 'form.html?paper=f4', 'form.pdf', 'flowchart.svg'])('answers 304 to who has %s already', async (file) => {
      const { headers } = await ask(`/api/sops/${sop}/${file}`).expect(200);
      expect(headers.etag).toMatch(/^"[\w-]{27}"$/);
      const again = await ask(`/api/sops/${sop}/${file}`, { 'If-None-Match': headers.etag ?? '' }).expect(304);
      expect(again.headers['content-length']).toBeUndefined();
      expect(again.headers.etag).toBe(headers.etag);
      await ask(`/api/sops/${sop}/${file}`, { 'If-None-Match': '"lain"' }).expect(200);
    });

    it.each(['form.html', 'form.pdf', 'flowchart.svg'])('refuses %s of drafts to every caller, and unknown papers', async (file) => {
      const token = await app.createApiToken('full-access');
      const { body } = await ask(`/api/sops/${sop}/${file}?status=draft`, { Authorization: `Bearer ${token}` }).expect(400);
      expect(body.error.details.code).toBe('PUBLISHED_ONLY');
      expect((await ask(`/api/sops/${sop}/${file}?paper=a3`).expect(400)).body.error.details.code).toBe('PAPER_UNKNOWN');
    });

    it.each(['form.html', 'form.pdf', 'flowchart.svg'])('answers 404 where there is no published SOP: %s', async (file) => {
      const draft = await app.strapi.documents('api::sop.sop').create({
        data: { number: `KONSEP-${file}`, title: 'Konsep', kind: 'micro', institution: 'Contoh', unit: 'Contoh' },
      });
      for (const id of ['tidakada', 'a%00b', `${sop}%27`, draft.documentId]) await ask(`/api/sops/${id}/${file}`).expect(404);
    });

    it('serves the form to whoever may read the SOP, and to nobody else', async () => {
      const readOnly = await app.createApiToken('read-only');
      await ask(`/api/sops/${sop}/form.html`, { Authorization: `Bearer ${readOnly}` }).expect(200);
      const permissions = app.strapi.db.query('plugin::users-permissions.permission');
      const { id, ...kept } = await permissions.findOne({ where: { action: 'api::sop.sop.findOne' }, populate: { role: true } });
      await permissions.delete({ where: { id } });
      await ask(`/api/sops/${sop}/form.html`).expect(403);
      await permissions.create({ data: { action: kept.action, role: kept.role.id } });
      await ask(`/api/sops/${sop}/form.html`).expect(200);
    });
  });

  describe('in the panel', () => {
    it('prints the NIP and is kept by no cache', async () => {
      const { text, headers } = await panel(`${sop}/form.html?paper=f4`).expect(200);
      expect(text).toContain(`NIP ${NIP}`);
      expect(text).toContain('@page { size: 330mm 210mm');
      expect(headers['cache-control']).toBe('private, no-store');
    });

    it('prints it as PDF too, drafts with a watermark', async () => {
      const ratifiedPdf = await panel(`${sop}/form.pdf`).expect(200);
      expect((await readPdf(ratifiedPdf.body as Buffer)).pages.join(' ')).toContain(`NIP ${NIP}`);
      await panel(`${sop}/draft/form.pdf`).expect(403);
      const draft = await panel(`${sop}/draft/form.pdf`, administrator).expect(200);
      for (const page of (await readPdf(draft.body as Buffer)).pages) expect(page).toContain('KONSEP');
    });

    it('is for people who are signed in, may open the panel and ask rightly', async () => {
      await ask(`/sop-runner/sops/${sop}/form.html`).expect(401);
      const author = await app.createAdmin({ email: 'penulis@example.go.id', roles: ['strapi-author'] });
      expect((await panel(`${sop}/form.html`, author.token).expect(403)).body.error.details.code).toBe('PERMISSION_MISSING');
      await panel('tidakada/form.html').expect(404);
      await panel(`${sop}/form.html?revision=7`).expect(404);
      expect((await panel(`${sop}/form.html?paper=a3`).expect(400)).body.error.details).toEqual({ code: 'INVALID_BODY', field: 'paper' });
    });

    it('shows the draft to those alone who may edit the SOP, with a watermark', async () => {
      expect((await panel(`${sop}/draft/form.html`).expect(403)).body.error.details.code).toBe('PERMISSION_MISSING');
      await app.strapi.documents('api::sop.sop').update({ documentId: sop, data: { title: 'Judul konsep' } });
      const { text } = await panel(`${sop}/draft/form.html`, administrator).expect(200);
      expect(text).toContain('Judul konsep');
      expect(text).toContain('<span>KONSEP</span>');
      const ratifiedText = await panel(`${sop}/form.html`).expect(200);
      expect(ratifiedText.text).not.toMatch(/Judul konsep|<span>KONSEP/);
      expect((await ask(`/api/sops/${sop}/form.html`).expect(200)).text).not.toContain('Judul konsep');
    });

    it('draws what there is of a broken draft and says what is wrong', async () => {
      const { documents } = app.strapi;
      const role = await documents('api::role.role').findFirst({ filters: { key: 'sesdep' } });
      const { documentId } = await documents('api::sop.sop').create({
        data: { number: 'RUSAK-1', title: 'Rusak <b>', kind: 'micro', institution: 'Contoh', unit: 'Contoh' },
      });
      const empty = await panel(`${documentId}/draft/form.html`, administrator).expect(200);
      expect(empty.text).toContain('<li>SOP belum mempunyai langkah.</li>');
      await documents('api::step.step').create({
        data: {
          number: 1,
          activity: 'Memutuskan',
          sop: documentId,
          nodes: [
            { symbol: 'decision', role: role?.documentId, branches: [{ label: 'Ya', target: 'step', step: 9 }] },
            { symbol: 'process' },
          ],
        },
      });
      const { text } = await panel(`${documentId}/draft/form.html`, administrator).expect(200);
      expect(text).toContain('data-symbol="1.1"');
      expect(text).toContain('(jabatan belum dipilih)');
      expect(text).toContain('<li>Langkah 1, simbol 1: Ada cabang menuju 9.1, yang tidak ada.</li>');
      expect(text).toContain('<li>Langkah 1, simbol 2: Jabatannya belum dipilih.</li>');
      expect(text).toContain('Rusak &lt;b&gt;');
      await panel(`${documentId}/form.html`).expect(404);
    });
  });

  describe('of a withdrawn SOP', () => {
    it('is served to nobody outside and stays readable inside', async () => {
      const documentId = await ratified(app, penetapanKinerja);
      await ask(`/api/sops/${documentId}/form.html`).expect(200);
      await app.strapi.documents('api::sop.sop').unpublish({ documentId });
      await ask(`/api/sops/${documentId}/form.html`).expect(404);
      await panel(`${documentId}/form.html`).expect(200);
    });
  });

  describe('the page behind its QR code', () => {
    const sops = () => app.strapi.documents('api::sop.sop');
    const saidOf = async (documentId: string, revision: number) => {
      const { text } = await ask(`/sop/${documentId}/${revision}`).expect(200);
      return /<p class="state [a-z-]+" role="status">([^<]+)</.exec(text)?.[1];
    };

    it('says for ever what became of each revision', async () => {
      const documentId = await ratified(app, contoh);
      expect(await saidOf(documentId, 0)).toBe('Berlaku');
      await sops().update({ documentId, data: { revisedOn: '2026-01-05', effectiveOn: '2999-01-01' } });
      await sops().publish({ documentId });
      expect([await saidOf(documentId, 0), await saidOf(documentId, 1)]).toEqual(['Berlaku', 'Belum berlaku']);
      await sops().update({ documentId, data: { effectiveOn: '2026-01-05' } });
      await sops().publish({ documentId });
      expect([await saidOf(documentId, 0), await saidOf(documentId, 1), await saidOf(documentId, 2)]).toEqual([
        'Diganti',
        'Diganti',
        'Berlaku',
      ]);
      expect((await ask(`/sop/${documentId}/0`)).text).toContain(`<a href="${PUBLIC_URL}/sop/${documentId}/2">Revisi 2</a>`);
      await sops().unpublish({ documentId });
      expect([await saidOf(documentId, 0), await saidOf(documentId, 2)]).toEqual(['Dicabut', 'Dicabut']);
    });

    it('names the SOP, its office and its days, and no NIP', async () => {
      const { text, headers } = await ask(`/sop/${sop}/0`).expect(200);
      for (const words of [rkt.number, rkt.title, rkt.unit, '<dd>2 Mei 2018</dd>', rkt.ratifiedBy?.name ?? '?'])
        expect(text).toContain(words);
      expect(text).toContain('<span lang="en">In force.</span>');
      expect(text).not.toContain(NIP);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
    });

    it('says in Indonesian where there is nothing', async () => {
      for (const path of [`${sop}/9`, `${sop}/-1`, `${sop}/00`, `${sop}/99999999999`, 'tidakada/0', 'a%00b/0', `${sop}/0x1`]) {
        const { text } = await ask(`/sop/${path}`).expect(404);
        expect(text).toContain('<h1>SOP tidak ditemukan</h1>');
      }
    });
  });
});
