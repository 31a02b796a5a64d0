import { openApp, type TestApp } from '../support/app';

interface Configuration {
  readonly settings: { readonly mainField: string; readonly defaultSortBy: string };
  readonly metadatas: Readonly<
    Record<string, { readonly edit: { readonly label?: string; readonly description?: string; readonly mainField?: string } }>
  >;
  readonly layouts: { readonly list: readonly string[]; readonly edit: readonly (readonly { readonly name: string }[])[] };
}

const TYPES = ['api::sop.sop', 'api::step.step', 'api::role.role', 'api::calendar.calendar', 'api::holiday.holiday'];
const COMPONENTS = [
  ...['branch', 'holder', 'item', 'node', 'official', 'related', 'row', 'standard-time'].map((name) => `sop.${name}`),
  'office.day',
  'office.period',
  'office.unit-hours',
];

/** An SOP as it stands signed in the cabinet. */
const SIGNED_SOP = {
  number: 'OT.01.02-001',
  title: 'Penyusunan usulan',
  kind: 'micro',
  institution: 'Kementerian',
  unit: 'Sekretariat Deputi',
  ratifiedBy: { position: 'Sekretaris Deputi', name: 'Sekretaris Deputi', nip: '000000000000000001' },
} as const;

describe('showing SOPs in the Content Manager', () => {
  let app: TestApp;
  let token: string;

  beforeAll(async () => {
    app = await openApp();
    token = (await app.createAdmin({ email: 'administrator@example.go.id' })).token;
  });

  afterAll(() => app.close());

  const get = async (path: string) =>
    (await app.http.get(`/content-manager${path}`).set('Authorization', `Bearer ${token}`).expect(200)).body.data;
  const formOf = async (uid: string): Promise<Configuration> => {
    const kind = uid.startsWith('api::') ? 'contentType' : 'component';
    const data = await get(`/${kind === 'contentType' ? 'content-types' : 'components'}/${uid}/configuration`);
    return data[kind];
  };

  it.each([...TYPES, ...COMPONENTS])('labels and explains every field of %s', async (uid) => {
    const { layouts, metadatas } = await formOf(uid);
    const shown = layouts.edit.flat().map(({ name }) => name);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((name) => !metadatas[name]?.edit.description || metadatas[name].edit.label === name)).toEqual([]);
  });

  it('groups the fields of an SOP as on the form', async () => {
    const { layouts } = await formOf('api::sop.sop');
    expect(layouts.edit.map((row) => row.map(({ name }) => name))).toEqual([
      ['number', 'kind'],
      ['title'],
      ['institution'],
      ['unit', 'subunit'],
      ['createdOn', 'revisedOn', 'reviewDueOn'],
      ['effectiveOn', 'signedScan'],
      ['ratifiedBy'],
      ['legalBasis'],
      ['qualifications'],
      ['related'],
      ['equipment'],
      ['warning', 'recordKeeping'],
      ['steps'],
    ]);
  });

  it('shows steps by their activity, positions by their name and people by their address', async () => {
    expect((await formOf('api::sop.sop')).metadatas.steps?.edit.mainField).toBe('activity');
    expect((await formOf('sop.node')).metadatas.role?.edit.mainField).toBe('name');
    expect((await formOf('sop.holder')).metadatas.user?.edit.mainField).toBe('email');
    expect((await formOf('api::step.step')).settings).toMatchObject({ mainField: 'activity', defaultSortBy: 'number' });
  });

  it('offers SOPs, steps, positions, working hours and holidays, and nothing that running SOPs writes', async () => {
    const types: readonly { readonly uid: string; readonly isDisplayed: boolean }[] = await get('/content-types');
    const ours = types.filter(({ uid, isDisplayed }) => isDisplayed && /^(api::|plugin::sop-runner)/.test(uid));
    expect(ours.map(({ uid }) => uid).sort()).toEqual([...TYPES].sort());
  });

  it('shows supervisors SOPs with their steps, and neither the number of a person nor the signed scan', async () => {
    const sop = await app.strapi.documents('api::sop.sop').create({ data: SIGNED_SOP });
    const step = await app.strapi
      .documents('api::step.step')
      .create({ data: { number: 1, activity: 'Meneliti usulan', sop: sop.documentId } });
    const supervisor = await app.createAdmin({ email: 'pengawas@example.go.id', roles: ['sop-supervisor'] });
    const ask = (method: 'get' | 'put' | 'delete', path: string) =>
      app.http[method](`/content-manager${path}`).set('Authorization', `Bearer ${supervisor.token}`);
    const sops = '/collection-types/api::sop.sop';

    const shown = await ask('get', `${sops}/${sop.documentId}`).expect(200);
    expect(shown.body.data).toMatchObject({
      title: SIGNED_SOP.title,
      ratifiedBy: { position: 'Sekretaris Deputi', name: 'Sekretaris Deputi' },
      steps: { count: 1 },
    });
    expect(shown.body.data).not.toHaveProperty('signedScan');
    const row = await ask('get', `/collection-types/api::step.step/${step.documentId}`).expect(200);
    expect(row.body.data).toMatchObject({ number: 1, activity: 'Meneliti usulan' });
    const answers = await Promise.all([
      ask('get', `${sops}?populate=*`),
      ask('get', `${sops}?populate[ratifiedBy][fields]=nip`),
      ask('get', `${sops}?filters[ratifiedBy][nip][$startsWith]=19`),
      ask('get', `${sops}?sort=ratifiedBy.nip`),
      ask('get', `/relations/api::step.step/${step.documentId}/sop`),
    ]);
    for (const { text } of [shown, row, ...answers]) expect(text).not.toContain(SIGNED_SOP.ratifiedBy.nip);
    // Nor may a filter tell by what it finds.
    const found = async (start: string) => (await ask('get', `${sops}?filters[ratifiedBy][nip][$startsWith]=${start}`)).body;
    expect(await found('0')).toEqual(await found('9'));

    await ask('put', `${sops}/${sop.documentId}`).send({ title: 'Judul lain' }).expect(403);
    await ask('delete', `${sops}/${sop.documentId}`).expect(403);
    await ask('get', '/collection-types/api::role.role').expect(403);
  });
});
