import type { GetLeaving, ListPeople } from '../../../src/plugins/sop-runner/shared/contracts';
import { box, definition, step } from '../../unit/support/build';
import { openApp, type TestApp } from '../support/app';
import { startCase } from '../support/clerk';
import { appoint, hire, openOffice, type Office, type Official } from '../support/office';

const SURAT = definition(
  [
    { key: 'staf', name: 'Staf', unit: null },
    { key: 'kabag', name: 'Kabag', unit: null },
  ],
  [step(1, [box('staf')]), step(2, [box('kabag')])],
);

const HEAD = 'Nama;Alamat surel;Peran;Kunci jabatan;Jabatan;Kedudukan;Sejak;Sampai';
const ROLES = '/content-manager/collection-types/api::role.role';

const day = (distance: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date(Date.now() + distance * 86_400_000));

describe('keeping people and positions', () => {
  let app: TestApp;
  let administrator: string;
  let office: Office;
  let kabag: Official;

  beforeAll(async () => {
    app = await openApp({ OFFICE_TIME_ZONE: 'Asia/Jakarta' });
    administrator = (await app.createAdmin({ email: 'administrator@example.go.id' })).token;
    office = await openOffice(app, SURAT);
    kabag = office.person('kabag');
    await appoint(app, { key: 'karo', name: 'Kepala Biro' }, []);
  });

  afterAll(() => app.close());

  const ask = (path: string, token = administrator) => app.http.get(`/sop-runner${path}`).set('Authorization', `Bearer ${token}`);
  const tell = (path: string, body: object = {}, token = administrator) =>
    app.http.post(`/sop-runner${path}`).set('Authorization', `Bearer ${token}`).send(body);
  const people = async (q = ''): Promise<ListPeople['response']> =>
    (await ask(`/people${q === '' ? '' : `?q=${encodeURIComponent(q)}`}`).expect(200)).body as ListPeople['response'];
  const personOf = async (email: string) => (await people(email)).people[0];
  const vacancies = async () =>
    (await people()).positions.flatMap(({ key, vacantFrom }) => (vacantFrom === null ? [] : [`${key} ${vacantFrom}`]));
  const exclusive = (key: string, value: boolean) => app.sql('update sop_roles set exclusive = $2 where key = $1', [key, value]);
  const importing = async (...lines: readonly string[]) =>
    (await tell('/people/import', { csv: [HEAD, ...lines].join('\r\n') }).expect(200)).body;

  it('is for those alone who may', async () => {
    const supervisor = await hire(app, 'Pengawas', 'sop-supervisor');
    for (const path of ['/people', '/people.csv', `/people/${kabag.userId}/leaving`]) await ask(path, supervisor.token).expect(403);
    for (const path of ['/people', '/people/import', `/people/${kabag.userId}/positions`])
      await tell(path, {}, supervisor.token).expect(403);
  });

  it('makes account, role and position in one act, and mails a link by which the person sets a password', async () => {
    expect(await vacancies()).toEqual([`karo ${day(0)}`]);
    const position = { key: 'karo', capacity: 'plt', from: day(0), until: day(9) };
    const person = { name: 'Kepala Biro Umum', email: 'Karo@example.go.id', panelRole: 'staff', position };
    const { body } = await tell('/people', person).expect(201);
    expect(await personOf('karo@')).toEqual({
      userId: body.userId,
      name: 'Kepala Biro Umum',
      email: 'karo@example.go.id',
      account: 'invited',
      panelRole: 'staff',
      substitute: null,
      positions: [{ id: expect.any(Number), key: 'karo', name: 'Kepala Biro', capacity: 'plt', from: day(0), until: day(9), state: 'now' }],
    });
    const [mail] = await app.mailbox.waitFor(1, ({ to }) => to.includes('karo@example.go.id'));
    expect(mail?.subject).toBe('Undangan: akun Anda di Jalankan SOP');
    expect(mail?.text).toContain(body.invitationUrl);

    // Nobody acts before the password is set.
    expect(await vacancies()).toEqual([`karo ${day(0)}`]);
    const registrationToken = new URL(body.invitationUrl).searchParams.get('registrationToken');
    const userInfo = { firstname: 'Kepala Biro Umum', lastname: '', password: 'Rahasia-123' };
    await app.http.post('/admin/register').send({ registrationToken, userInfo }).expect(200);
    expect((await personOf('karo@'))?.account).toBe('active');
    expect(await vacancies()).toEqual([`karo ${day(10)}`]);
    expect((await tell(`/people/${body.userId}/invite`).expect(409)).body.error.details.code).toBe('PERSON_REGISTERED');
    expect((await tell('/people', person).expect(409)).body.error.details.code).toBe('PERSON_EXISTS');
  });

  it('tells nobody the way into the account of an administrator who was invited', async () => {
    const [superAdmin] = await app.sql<{ id: number }>(`select id from admin_roles where code = 'strapi-super-admin'`);
    const administrator = { email: 'kepala-sistem@example.go.id', firstname: 'Kepala Sistem', isActive: false, roles: [superAdmin?.id] };
    const { id } = await app.strapi.service('admin::user').create({ ...administrator, registrationToken: 'rahasia' });
    const answer = await tell(`/people/${id}/invite`).expect(403);
    expect(answer.body.error.details.code).toBe('PERSON_HAS_OTHER_ROLES');
    expect(answer.text).not.toContain('rahasia');
  });

  it('makes nothing where the position is refused', async () => {
    const position = { key: 'tidak-ada', capacity: 'plt', from: null, until: null };
    const person = { name: 'Orang baru', email: 'baru@example.go.id', panelRole: 'staff', position };
    expect((await tell('/people', person).expect(404)).body.error.details.code).toBe('POSITION_NOT_FOUND');
    expect(await personOf('baru@')).toBeUndefined();
  });

  it('refuses holders that contradict each other, at the field, whoever writes them', async () => {
    const other = await hire(app, 'Kabag baru');
    const add = (user: Official, term: object) =>
      tell(`/people/${user.userId}/positions`, { key: 'kabag', capacity: 'definitive', from: null, until: null, ...term });
    await exclusive('kabag', true);
    const twice = (await add(other, {}).expect(400)).body.error.details;
    expect(twice).toMatchObject({ code: 'POSITION_EXCLUSIVE', errors: [{ path: ['holders', '1', 'from'] }] });
    expect((await add(kabag, { from: day(3), capacity: 'plh' }).expect(400)).body.error.details.code).toBe('HOLDER_TWICE');
    expect((await add(other, { from: day(3), until: day(2) }).expect(400)).body.error.details.code).toBe('HOLDER_ENDS_FIRST');

    const { documentId } = (await app.strapi.documents('api::role.role').findFirst({ filters: { key: 'kabag' } }))!;
    const data = { holders: [{ capacity: 'definitive', user: { connect: [{ id: other.userId }] } }] };
    const kept = { holders: [{ id: (await personOf('kabag-'))?.positions[0]?.id }, ...data.holders] };
    const manage = await app.http.put(`${ROLES}/${documentId}`).set('Authorization', `Bearer ${administrator}`).send(kept).expect(400);
    expect(manage.body.error.details).toMatchObject({ code: 'POSITION_EXCLUSIVE', errors: [{ path: ['holders', '1', 'from'] }] });
    expect(await app.sql(`select 1 from sop_roles_cmps rc join sop_roles r on r.id = rc.entity_id where r.key = 'kabag'`)).toHaveLength(1);

    // Acting beside the definitive holder contradicts nothing, nor does following after the end.
    await add(other, { capacity: 'plt', until: day(1) }).expect(201);
    const [held] = (await people('Kabag baru')).people.flatMap(({ positions }) => positions);
    await tell(`/people/${other.userId}/positions/${held?.id}`, { term: { capacity: 'plh', from: null, until: day(2) } }).expect(200);
    expect((await people('Kabag baru')).people[0]?.positions).toMatchObject([{ id: held?.id, capacity: 'plh', from: null, until: day(2) }]);
    await tell(`/people/${other.userId}/positions/${held?.id}`, { term: null }).expect(200);
    expect((await tell(`/people/${other.userId}/positions/${held?.id}`, { term: null }).expect(404)).body.error.details.code).toBe(
      'HOLDING_NOT_FOUND',
    );
    await exclusive('kabag', false);
  });

  it('tells what would stand still if somebody left', async () => {
    await startCase(app, office, office.person('staf'));
    const left = async ({ userId }: Official) => (await ask(`/people/${userId}/leaving`).expect(200)).body as GetLeaving['response'];
    const sops = [{ number: SURAT.number, title: SURAT.title }];
    expect(await left(office.person('staf'))).toEqual({ positions: [{ key: 'staf', name: 'Staf', openTasks: 1, sops }], received: 0 });
    const second = await hire(app, 'Staf kedua');
    const term = { capacity: 'plh', from: null, until: day(0) };
    await tell(`/people/${second.userId}/positions`, { key: 'staf', ...term }).expect(201);
    expect(await left(office.person('staf'))).toEqual({ positions: [], received: 0 });
    await app.sql(
      `insert into sop_runner_absences (document_id, user_id, substitute_id, "from", until) values ('x', $1, $2, current_date - 1, current_date + 1)`,
      [kabag.userId, second.userId],
    );
    // The only one who acts for the Kabag, though that is not their position.
    expect(await left(second)).toEqual({ positions: [{ key: 'kabag', name: 'Kabag', openTasks: 0, sops }], received: 0 });
    await app.sql('delete from sop_runner_absences');
  });

  it('takes a table of people: new ones are invited, known ones brought up to date, and once more changes nothing', async () => {
    const table = [
      `Analis Satu;analis1@example.go.id;Pengawas;;Kepala Biro;Plh.;${day(20)};${day(30)}`,
      `Analis Satu;analis1@example.go.id;;staf;;;;`,
      `Kepala Biro;karo@example.go.id;Staf;karo;;Definitif;${day(0)};${day(19)}`,
    ];
    expect(await importing(...table)).toEqual({ mistakes: [], invited: 1, changedPeople: 1, appointed: 2, changedHolds: 1 });
    expect(await personOf('analis1@')).toMatchObject({
      account: 'invited',
      panelRole: 'supervisor',
      positions: [{ key: 'karo' }, { key: 'staf' }],
    });
    expect(await personOf('karo@')).toMatchObject({ name: 'Kepala Biro', positions: [{ capacity: 'definitive', until: day(19) }] });
    expect(await importing(...table)).toEqual({ mistakes: [], invited: 0, changedPeople: 0, appointed: 0, changedHolds: 0 });
    const { text } = await ask('/people.csv').expect(200);
    expect(text).toContain(`Kepala Biro;karo@example.go.id;Staf;karo;Kepala Biro;Definitif;${day(0)};${day(19)}\r\n`);
    expect((await tell('/people/import', { csv: text }).expect(200)).body).toEqual({
      mistakes: [],
      invited: 0,
      changedPeople: 0,
      appointed: 0,
      changedHolds: 0,
    });
  });

  it('takes nothing of a table with a mistake, and names line and column of each', async () => {
    await exclusive('karo', true);
    const before = await app.sql('select count(*) from admin_users');
    const { mistakes } = await importing(
      'Orang Satu;satu@example.go.id;;karo;;;;',
      'Orang Dua;dua@example.go.id;;tidak-ada;;;;',
      'Orang Tiga;tiga@example.go.id;;staf;;;;',
      'Orang Tiga;tiga@example.go.id;;staf;;Plt.;;',
    );
    expect(mistakes).toEqual([
      { line: 2, column: 'Sejak', problem: 'POSITION_EXCLUSIVE', value: '' },
      { line: 3, column: 'Kunci jabatan', problem: 'POSITION_UNKNOWN', value: 'tidak-ada' },
      { line: 5, column: 'Alamat surel', problem: 'HOLDER_TWICE', value: '' },
    ]);
    expect(await app.sql('select count(*) from admin_users')).toEqual(before);
    await exclusive('karo', false);
  });
});
