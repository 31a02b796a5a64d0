import { openApp, type TestApp } from '../support/app';

interface Configuration {
  readonly settings: { readonly mainField: string; readonly defaultSortBy: string };
  readonly metadatas: Readonly<
    Record<string, { readonly edit: { readonly label?: string; readonly description?: string; readonly mainField?: string } }>
  >;
  readonly layouts: { readonly list: readonly string[]; readonly edit: readonly (readonly { readonly name: string }[])[] };
}

const TYPES = ['api::sop.sop', 'api::step.step', 'api::role.role'];
const COMPONENTS = ['branch', 'holder', 'item', 'node', 'official', 'related', 'row', 'standard-time'];

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

  it.each([...TYPES, ...COMPONENTS.map((name) => `sop.${name}`)])('labels and explains every field of %s', async (uid) => {
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

  it('offers SOPs, steps and positions, and nothing that running SOPs writes', async () => {
    const types: readonly { readonly uid: string; readonly isDisplayed: boolean }[] = await get('/content-types');
    const ours = types.filter(({ uid, isDisplayed }) => isDisplayed && /^(api::|plugin::sop-runner)/.test(uid));
    expect(ours.map(({ uid }) => uid).sort()).toEqual(['api::role.role', 'api::sop.sop', 'api::step.step']);
  });
});
