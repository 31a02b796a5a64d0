import type { Core } from '@strapi/types';
import type { Knex } from 'knex';
import { contoh, penetapanKinerja, rkt } from '../../../database/seeds';
import { openApp, type TestApp } from '../support/app';
import { openSecondServer, type SecondServer } from '../support/second-server';
import { ratified } from './support';

const WHOLE = 'populate[steps][populate][nodes][populate][role]=true';

/** Parts of queries, combined below; some of them Strapi refuses. */
const POPULATE = [
  '',
  'populate=*',
  'populate=steps',
  WHOLE,
  'populate[steps][populate]=*&populate[ratifiedBy]=true&populate[related][populate]=sop',
  'populate[steps][filters][number][$gt]=2&populate[steps][sort]=number:desc',
  'populate[steps][populate][sop][populate]=steps',
  'populate=holders',
  'populate=createdBy',
];
const REST = [
  '',
  'sort=number',
  'sort[0]=title:desc&fields[0]=title',
  'fields[0]=number&pagination[pageSize]=2&pagination[page]=2',
  'pagination[start]=1&pagination[limit]=1&pagination[withCount]=false',
  'filters[number][$contains]=OT&sort=number:desc',
  'filters[steps][nodes][role][name][$containsi]=kabag',
  'filters[$or][0][kind][$eq]=micro&filters[$or][1][title][$startsWith]=Contoh',
  'filters[createdBy][id][$eq]=1',
  'filters[ratifiedBy][nip][$notNull]=true',
  'status=published',
  'status=draft',
  'unknown=1',
  'locale=id',
];
const QUERIES = POPULATE.flatMap((populate, one) =>
  REST.filter((_, other) => one === 0 || other === 0 || (one + other) % 5 === 0).map((rest) => [populate, rest].filter(Boolean).join('&')),
);

/** Strapi's own controllers without what is kept of their answers, under another address. */
const addStock = (strapi: Core.Strapi): void => {
  const route = (path: string, action: string) => ({
    method: 'GET' as const,
    path,
    handler: `api::sop.sop.${action}`,
    info: { apiName: 'sop', type: 'content-api' as const },
    config: { auth: { scope: [`api::sop.sop.${action}`] } },
  });
  strapi.server.routes({ type: 'content-api', prefix: '/stock', routes: [route('/sops', 'find'), route('/sops/:id', 'findOne')] });
};

describe('answering about SOPs again', () => {
  let app: TestApp;
  let other: SecondServer;
  let documentId: string;
  const tokens: Record<string, string> = {};
  const statements: string[] = [];
  const note = ({ sql }: Knex.Sql): void => void statements.push(sql);

  beforeAll(async () => {
    app = await openApp({}, addStock);
    [documentId = ''] = await Promise.all([ratified(app, rkt)]);
    for (const sop of [penetapanKinerja, contoh]) await ratified(app, sop);
    tokens['full-access'] = await app.createApiToken('full-access');
    tokens['read-only'] = await app.createApiToken('read-only');
    app.strapi.db.connection.on('query', note);
    other = await openSecondServer();
  });

  afterAll(async () => {
    await other.close();
    await app.close();
  });

  const ask = async (path: string, caller = 'anybody', format?: string) => {
    statements.splice(0);
    const token = tokens[caller];
    const request = app.http.get(path);
    if (token !== undefined) request.set('Authorization', `Bearer ${token}`);
    if (format !== undefined) request.set('Strapi-Response-Format', format);
    const { status, text, headers } = await request;
    return { status, text, type: headers['content-type'], length: headers['content-length'], read: readFrom(statements) };
  };

  /** The tables of statements, but for those that say who may ask, and those that Strapi counts uploads in five minutes after a database's first boot. */
  const readFrom = (sql: readonly string[]): readonly string[] => {
    const named = sql.flatMap((text) => [...text.matchAll(/(?:from|join) "?(?:public"?\."?)?(\w+)"?/g)].map(([, table = '']) => table));
    return [...new Set(named)]
      .filter((table) => !/^(up_|admin_|strapi_api_token|strapi_core_store|files$|upload_folders$)/.test(table))
      .sort();
  };

  const watched = async (): Promise<readonly string[]> => {
    const { rows } = await app.strapi.db.connection.raw<{ rows: readonly { readonly name: string }[] }>(
      `select cast(tgrelid as regclass)::text as name from pg_trigger where tgname = 'sop_runner_text_generation'`,
    );
    return rows.map(({ name }) => name);
  };

  const served = async (query = `${WHOLE}&sort=number`) => {
    const { status, text } = await ask(`/api/sops?${query}`);
    return { status, sops: status === 200 ? JSON.parse(text).data : undefined };
  };

  it.each([
    ['anybody', 1],
    ['full-access', 3],
  ])('gives %s the very bytes of the stock controller, then without reading a text', async (caller, every) => {
    const known = await watched();
    let again = 0;
    const queries = QUERIES.filter((_, index) => index % every === 0);
    for (const query of queries)
      for (const place of ['sops', `sops/${documentId}`]) {
        const { read: _stock, ...stock } = await ask(`/api/stock/${place}?${query}`, caller);
        const { read: first, ...fresh } = await ask(`/api/${place}?${query}`, caller);
        const { read: second, ...kept } = await ask(`/api/${place}?${query}`, caller);
        expect({ query, ...fresh, text: fresh.text.replace('/stock', '') }).toEqual({
          query,
          ...stock,
          text: stock.text.replace('/stock', ''),
        });
        expect({ query, ...kept }).toEqual({ query, ...fresh });
        expect({ query, unwatched: first.filter((table) => table !== 'sop_runner_generations' && !known.includes(table)) }).toEqual({
          query,
          unwatched: [],
        });
        if (stock.status === 200) expect({ query, second }).toEqual({ query, second: ['sop_runner_generations'] });
        again += Number(stock.status === 200);
      }
    expect(again).toBeGreaterThan(queries.length / 2);
  });

  it('tells the formats of an answer apart', async () => {
    const path = `/api/sops/${documentId}?populate=steps`;
    for (const format of [undefined, 'v4', undefined, 'v4']) {
      const { text } = await ask(path, 'anybody', format);
      expect(text).toEqual((await ask(path.replace('/sops', '/stock/sops'), 'anybody', format)).text);
    }
  });

  describe('after another process', () => {
    beforeEach(async () => {
      await served();
      await served();
    });

    it('published a changed text, gives the new one', async () => {
      const [before] = (await served()).sops;
      const about = { documentId: before.documentId, data: { title: 'Judul yang diubah', revisedOn: '2026-02-02' } };
      await other.act('documents', 'api::sop.sop', 'update', about);
      expect((await served()).sops[0].title).toBe(before.title);
      await other.act('documents', 'api::sop.sop', 'publish', { documentId: before.documentId });
      expect((await served()).sops[0]).toMatchObject({ title: 'Judul yang diubah', revisionNumber: 1 });
    });

    it('renamed a position, gives its new name', async () => {
      const role = await app.strapi.documents('api::role.role').findFirst({ filters: { key: 'sesdep' } });
      await other.act('documents', 'api::role.role', 'update', { documentId: role?.documentId, data: { name: 'Sekretaris Deputi' } });
      expect(JSON.stringify((await served()).sops)).toContain('"Sekretaris Deputi"');
    });

    it('changed a text past every entry, gives it', async () => {
      await other.act('query', 'sop.official', 'updateMany', { where: {}, data: { position: 'Kepala Biro' } });
      const { sops } = await served('populate=ratifiedBy');
      await other.act('query', 'sop.official', 'updateMany', { where: {}, data: { position: 'Kepala Pusat' } });
      const places = (list: readonly { readonly ratifiedBy: { readonly position: string } }[]) =>
        list.map(({ ratifiedBy }) => ratifiedBy.position);
      expect([places(sops), places((await served('populate=ratifiedBy')).sops)]).toEqual([
        ['Kepala Biro', 'Kepala Biro', 'Kepala Biro'],
        ['Kepala Pusat', 'Kepala Pusat', 'Kepala Pusat'],
      ]);
    });

    it('withdrew an SOP, gives it no longer', async () => {
      const numbers = async () => (await served()).sops.map(({ number }: { readonly number: string }) => number);
      const all = await numbers();
      await other.act('documents', 'api::sop.sop', 'unpublish', { documentId });
      expect(await numbers()).toEqual(all.filter((number: string) => number !== rkt.number));
      await app.http.get(`/api/sops/${documentId}`).expect(404);
    });

    it('took a permission away, gives only what may still be read', async () => {
      const where = (action: string) => ({ where: { action, role: { type: 'public' } } });
      const permission = 'plugin::users-permissions.permission';
      await other.act('query', permission, 'delete', where('api::role.role.find'));
      for (const caller of ['anybody', 'read-only']) {
        const { read: _stock, ...stock } = await ask(`/api/stock/sops?${WHOLE}&sort=number`, caller);
        expect(await ask(`/api/sops?${WHOLE}&sort=number`, caller)).toMatchObject(stock);
        expect([caller, stock.text.includes('"role":{')]).toEqual([caller, caller === 'read-only']);
      }
      await other.act('query', permission, 'delete', where('api::sop.sop.find'));
      expect((await served()).status).toBe(403);
    });
  });

  it('never gives a text of before to who asks after its change was done', async () => {
    const path = '/api/sops?fields[0]=title&populate=steps';
    const changes = Array.from({ length: 5 }, (_, change) => `Judul ${change}`);
    for (const title of changes) {
      const { documentId: sop } = JSON.parse((await ask(path, 'read-only')).text).data[0];
      const racing = Array.from({ length: 4 }, () => ask(path, 'read-only'));
      await other.act('query', 'api::sop.sop', 'updateMany', { where: { documentId: sop }, data: { title } });
      const { text } = await ask(path, 'read-only');
      await Promise.all(racing);
      expect([title, JSON.parse(text).data[0].title]).toEqual([title, title]);
      expect(JSON.parse((await ask(path, 'read-only')).text).data[0].title).toBe(title);
    }
  });
});
