import { strapi as connect } from '@strapi/client';
import { contoh, penetapanKinerja, rkt } from '../../../database/seeds';
import { openApp, type TestApp } from '../support/app';
import { publicText, ratified, understood, WHOLE, type ServedSop } from './support';

describe("reading SOPs through Strapi's official client", () => {
  let app: TestApp;
  let sops: ReturnType<ReturnType<typeof connect>['collection']>;

  beforeAll(async () => {
    app = await openApp();
    for (const sop of [rkt, penetapanKinerja, contoh]) await ratified(app, sop);
    sops = connect({ baseURL: `${app.address}/api` }).collection('sops');
  });

  afterAll(() => app.close());

  it.each([rkt, penetapanKinerja, contoh])('gives the whole text of $number with steps, symbols, positions and branches', async (sop) => {
    const { data } = await sops.find({ filters: { number: sop.number }, populate: WHOLE });
    expect((data as unknown as ServedSop[]).map(understood)).toEqual([publicText(sop)]);
  });

  it('says of each SOP which revision it is and since when it is in force', async () => {
    const { data } = await sops.find({ sort: 'number', fields: ['number'] });
    expect(data.map(({ number, revisionNumber, inForceFrom, state }) => ({ number, revisionNumber, inForceFrom, state }))).toEqual([
      { number: 'CONTOH-001/UMUM', revisionNumber: 0, inForceFrom: '2025-01-06', state: 'in-force' },
      { number: 'OT.01.02-018-097.Set.PO', revisionNumber: 0, inForceFrom: '2018-05-02', state: 'in-force' },
      { number: 'OT.01.02-034-053.De.6', revisionNumber: 0, inForceFrom: '2018-05-02', state: 'in-force' },
    ]);
  });

  it('reads one SOP by its documentId', async () => {
    const { data } = await sops.find({ filters: { number: rkt.number } });
    const one = await sops.findOne(String(data[0]?.documentId), { populate: WHOLE });
    expect(understood(one.data as unknown as ServedSop)).toEqual(publicText(rkt));
    expect(one.data).toMatchObject({ revisionNumber: 0, state: 'in-force' });
  });
});

describe('reading steps and positions', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await openApp();
    await ratified(app, { ...rkt, steps: [...rkt.steps].reverse() });
    const roles = app.strapi.documents('api::role.role');
    await roles.create({ data: { key: 'tidak-dipakai', name: 'Jabatan yang tidak dipakai', active: true, exclusive: false } });
  });

  afterAll(() => app.close());

  const get = async (path: string) => (await app.http.get(path).expect(200)).body;
  const numbers = (steps: readonly { readonly number: number }[]) => steps.map(({ number }) => number);

  it.each([
    'populate=*',
    'populate=steps',
    'populate[0]=steps',
    'populate[steps]=true',
    'populate[steps][fields][0]=number',
    'populate[steps][populate]=*',
  ])('gives the steps of an SOP by number, whatever order they were written in: %s', async (populate) => {
    const { data } = await get(`/api/sops?${populate}`);
    expect(numbers(data[0].steps)).toEqual([1, 2, 3, 4, 5]);
  });

  it('gives steps by number in their own list, and under the SOP of a step', async () => {
    const { data } = await get('/api/steps?populate[sop][populate]=steps');
    expect(numbers(data)).toEqual([1, 2, 3, 4, 5]);
    expect(numbers(data[0].sop.steps)).toEqual([1, 2, 3, 4, 5]);
    expect(data[0].sop).toMatchObject({ revisionNumber: 0, inForceFrom: '2018-05-02', state: 'in-force' });
  });

  it('gives another order where one is asked for', async () => {
    const { data } = await get('/api/sops?populate[steps][sort]=number:desc');
    expect(numbers(data[0].steps)).toEqual([5, 4, 3, 2, 1]);
  });

  it('gives the positions of ratified steps and no others', async () => {
    const { data, meta } = await get('/api/roles?sort=key');
    expect(data.map(({ key }: { key: string }) => key)).toEqual([
      'kabag-program-evaluasi',
      'kasubbag-penyusunan-program',
      'pelaksana-jp',
      'sesdep',
    ]);
    expect(meta.pagination.total).toBe(4);
    const unused = await app.strapi.documents('api::role.role').findFirst({ filters: { key: 'tidak-dipakai' } });
    await app.http.get(`/api/roles/${unused?.documentId}`).expect(404);
    await app.http.get(`/api/roles/${data[0].documentId}`).expect(200);
  });

  it('gives at most 100 entries a page', async () => {
    expect((await get('/api/steps?pagination[pageSize]=100000')).meta.pagination.pageSize).toBe(100);
  });
});
