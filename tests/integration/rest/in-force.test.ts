import { rkt } from '../../../database/seeds';
import { openApp, type TestApp } from '../support/app';
import { publicText, ratified } from './support';

describe('asking for the text in force', () => {
  let app: TestApp;
  let documentId: string;

  beforeAll(async () => {
    app = await openApp();
    documentId = await ratified(app, rkt);
  });

  afterAll(() => app.close());

  const ask = async (id = documentId) => app.http.get(`/api/sops/${id}/in-force`);

  it('gives the frozen text without the NIP', async () => {
    const { status, body, text } = await ask();
    expect(status).toBe(200);
    const { related, ...data } = body.data;
    const { related: texts, ...sop } = publicText(rkt);
    expect(data).toEqual({ documentId, revisionNumber: 0, inForceFrom: '2018-05-02', state: 'in-force', ...sop });
    expect(related).toEqual(texts.map((line) => ({ text: line, sop: null })));
    expect(text).not.toContain(rkt.ratifiedBy?.nip);
  });

  it('stays with the old text while a later revision is upcoming, which the SOP itself already shows', async () => {
    const sops = app.strapi.documents('api::sop.sop');
    await sops.update({ documentId, data: { title: 'Judul baru', revisedOn: '2026-01-05', effectiveOn: '2999-01-01' } });
    await sops.publish({ documentId });
    expect((await ask()).body.data).toMatchObject({ revisionNumber: 0, title: rkt.title, state: 'in-force' });
    const { body } = await app.http.get(`/api/sops/${documentId}`).expect(200);
    expect(body.data).toMatchObject({ title: 'Judul baru', revisionNumber: 1, inForceFrom: '2999-01-01', state: 'upcoming' });
  });

  it('answers 404 where nothing is in force', async () => {
    await app.strapi.documents('api::sop.sop').unpublish({ documentId });
    expect((await ask()).status).toBe(404);
    expect((await ask('tidak-ada')).status).toBe(404);
    await app.http.get(`/api/sops/${documentId}`).expect(404);
  });
});
