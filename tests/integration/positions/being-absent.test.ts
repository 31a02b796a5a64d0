import { randomUUID } from 'node:crypto';
import type { ListAbsences } from '../../../src/plugins/sop-runner/shared/contracts';
import { box, definition, step } from '../../unit/support/build';
import { openApp, type TestApp } from '../support/app';
import { completion, proved, refusalOf, startCase } from '../support/clerk';
import { appoint, engineOf, hire, openOffice, type Office, type Official } from '../support/office';

const SURAT = definition(
  [
    { key: 'staf', name: 'Staf', unit: null },
    { key: 'kabag', name: 'Kabag', unit: null },
  ],
  [step(1, [box('staf')]), step(2, [box('kabag')])],
);

/** The office's day so many days from now. */
const day = (distance: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date(Date.now() + distance * 86_400_000));

describe('being absent', () => {
  let app: TestApp;
  let office: Office;
  let kabag: Official;
  let sekretaris: Official;
  let kasubbag: Official;
  let supervisor: Official;

  beforeAll(async () => {
    app = await openApp({ OFFICE_TIME_ZONE: 'Asia/Jakarta' });
    office = await openOffice(app, SURAT);
    kabag = office.person('kabag');
    sekretaris = await hire(app, 'Sekretaris');
    kasubbag = await hire(app, 'Kasubbag');
    supervisor = await hire(app, 'Pengawas', 'sop-supervisor');
  });

  afterAll(() => app.close());

  afterEach(() => app.sql('delete from sop_runner_absences'));

  const ask = (by: Official, path = '/absences') => app.http.get(`/sop-runner${path}`).set('Authorization', `Bearer ${by.token}`);
  const tell = (by: Official, path: string, body: object = {}) =>
    app.http.post(`/sop-runner${path}`).set('Authorization', `Bearer ${by.token}`).send(body);
  const enter = (by: Official, user: Official, substitute: Official, from = day(0), until = day(3)) =>
    tell(by, '/absences', { user: user.userId, substitute: substitute.userId, from, until, note: null });
  const away = async (user: Official, substitute: Official, from?: string, until?: string): Promise<number> =>
    (await enter(user, user, substitute, from, until).expect(201)).body.id as number;
  /** References of the tasks in somebody's inbox. */
  const inbox = async (by: Official): Promise<string[]> =>
    (await ask(by, '/tasks').expect(200)).body.tasks.map(({ reference }: { reference: string }) => reference);
  /** A case that waits for the Kabag. */
  const atKabag = async (subject: string): Promise<string> => {
    const reference = await startCase(app, office, office.person('staf'), subject);
    await engineOf(app).execute(reference, completion(office, await proved(app, reference)), office.person('staf'));
    return reference;
  };
  const receive = (reference: string, by: Official) =>
    engineOf(app).execute(reference, { kind: 'ReceiveTask', visit: 2, node: 1, commandId: randomUUID() }, by);
  const capacities = async (reference: string) =>
    (await ask(supervisor, `/cases/${reference}`).expect(200)).body.history.flatMap(
      ({ by }: { by: { name: string; position: string | null } }) => (by.name === 'Staf' ? [] : [`${by.name}: ${by.position}`]),
    );

  it('gives open and new tasks to the substitute as Plh., and back once it is ended', async () => {
    const open = await atKabag('Sudah terbuka');
    expect([await inbox(kabag), await inbox(sekretaris)]).toEqual([[open], []]);
    const id = await away(kabag, sekretaris);
    const opened = await atKabag('Dibuka sesudahnya');
    expect([await inbox(kabag), await inbox(sekretaris)]).toEqual([[], [open, opened]]);
    expect((await refusalOf(receive(open, kabag))).code).toBe('NOT_YOUR_ROLE');

    const state = await proved(app, open);
    const { body: view } = await ask(sekretaris, `/cases/${open}`).expect(200);
    expect(view.offers.tasks).toMatchObject([{ roleName: 'Plh. Kabag', mayReceive: true, mayComplete: true }]);
    const { body: list } = await ask(sekretaris, '/tasks').expect(200);
    expect(list.tasks.map(({ roleName }: { roleName: string }) => roleName)).toEqual(['Plh. Kabag', 'Plh. Kabag']);
    await engineOf(app).execute(open, completion(office, state), sekretaris);
    expect(await capacities(open)).toEqual(['Sekretaris: Plh. Kabag', 'Sekretaris: Plh. Kabag', 'Sekretaris: Plh. Kabag']);

    await tell(kabag, `/absences/${id}/end`).expect(200);
    expect([await inbox(kabag), await inbox(sekretaris)]).toEqual([[opened], []]);
    await receive(opened, kabag);
    expect((await proved(app, opened)).tasks.at(-1)).toMatchObject({ state: 'received', actingFor: 'definitive' });
  });

  it('frees a task that the absent person had received, and leaves it theirs where nobody took it', async () => {
    const reference = await atKabag('Sedang dikerjakan');
    await receive(reference, kabag);
    const id = await away(kabag, sekretaris);
    await tell(kabag, `/absences/${id}/end`).expect(200);
    expect((await refusalOf(receive(reference, kabag))).code).toBe('ALREADY_RECEIVED');

    await away(kabag, sekretaris);
    await receive(reference, sekretaris);
    const kinds = (await ask(supervisor, `/cases/${reference}`)).body.history.map(({ kind }: { kind: string }) => kind);
    expect(kinds.slice(-3)).toEqual(['TaskReceived', 'TaskReleased', 'TaskReceived']);
    await proved(app, reference);
  });

  it('goes by the day: not before it begins, nor after it ends', async () => {
    const reference = await atKabag('Besok');
    await away(kabag, sekretaris, day(1), day(2));
    expect([await inbox(sekretaris), (await inbox(kabag)).includes(reference)]).toEqual([[], true]);
    await app.sql('update sop_runner_absences set "from" = $1, until = $2', [day(0), day(0)]);
    expect([(await inbox(sekretaris)).includes(reference), await inbox(kabag)]).toEqual([true, []]);
    await app.sql('update sop_runner_absences set "from" = $1, until = $1', [day(-1)]);
    expect([await inbox(sekretaris), (await inbox(kabag)).includes(reference)]).toEqual([[], true]);
  });

  it('follows the chain of substitutes to who is there', async () => {
    const reference = await atKabag('Berantai');
    await away(kabag, sekretaris);
    await away(sekretaris, kasubbag, day(0), day(1));
    expect([await inbox(kabag), await inbox(sekretaris), (await inbox(kasubbag)).includes(reference)]).toEqual([[], [], true]);
    await receive(reference, kasubbag);
    expect((await proved(app, reference)).tasks.at(-1)).toMatchObject({ actingFor: 'plh' });
  });

  it('leaves the position vacant where the substitute can no longer act', async () => {
    await away(kabag, sekretaris);
    await app.sql('update admin_users set blocked = true where id = $1', [sekretaris.userId]);
    const refused = await refusalOf(startCase(app, office, office.person('staf')));
    expect(refused).toEqual({ code: 'ROLE_VACANT', details: { roles: ['Kabag'] } });
    await app.sql('update admin_users set blocked = false where id = $1', [sekretaris.userId]);
  });

  it('lets a substitute who holds the position too act in person', async () => {
    await appoint(app, { key: 'kabag', name: 'Kabag' }, [
      { user: kabag.userId, capacity: 'definitive' },
      { user: sekretaris.userId, capacity: 'plt' },
    ]);
    const reference = await atKabag('Dua pemangku');
    await away(kabag, sekretaris);
    await receive(reference, sekretaris);
    expect((await proved(app, reference)).tasks.at(-1)).toMatchObject({ actingFor: 'plt' });
    await appoint(app, { key: 'kabag', name: 'Kabag' }, [{ user: kabag.userId, capacity: 'definitive' }]);
  });

  it('is refused where two would be away for each other, whoever is first', async () => {
    const codes = await Promise.all([enter(kabag, kabag, sekretaris), enter(sekretaris, sekretaris, kabag)]);
    expect(codes.map(({ status, body }) => [status, body.error?.details.code]).sort()).toEqual([
      [201, undefined],
      [400, 'ABSENCE_CIRCLE'],
    ]);
  });

  it('is refused for who cannot act, and twice for one day even past the panel', async () => {
    const administrator = await app.createAdmin({ email: 'blocked@example.go.id', roles: ['sop-staff'] });
    await app.sql('update admin_users set blocked = true where id = $1', [administrator.user.id]);
    const blocked = { ...kabag, userId: administrator.user.id };
    expect((await enter(kabag, kabag, blocked).expect(400)).body.error.details.code).toBe('SUBSTITUTE_CANNOT_ACT');
    expect((await enter(supervisor, { ...kabag, userId: 999_999 }, kabag).expect(404)).body.error.details.code).toBe('PERSON_NOT_FOUND');
    await away(kabag, sekretaris);
    expect((await enter(kabag, kabag, kasubbag, day(3), day(9)).expect(400)).body.error.details.code).toBe('ABSENCE_OVERLAPS');
    const twice = app.sql(
      `insert into sop_runner_absences (document_id, user_id, substitute_id, "from", until) values ('x', $1, $2, $3, $3)`,
      [kabag.userId, kasubbag.userId, day(2)],
    );
    await expect(twice).rejects.toThrow(/sop_runner_absences_once/);
  });

  it('is entered and ended by the person or a supervisor, and by nobody else', async () => {
    expect((await enter(sekretaris, kabag, kasubbag).expect(403)).body.error.details.code).toBe('ABSENCE_NOT_YOURS');
    const { body } = await enter(supervisor, kabag, sekretaris).expect(201);
    expect((await tell(sekretaris, `/absences/${body.id}/end`).expect(403)).body.error.details.code).toBe('ABSENCE_NOT_YOURS');
    const seen = async (by: Official) => ((await ask(by).expect(200)).body as ListAbsences['response']).absences;
    const view = {
      id: body.id,
      person: { userId: kabag.userId, name: 'Kabag', positions: ['Kabag'] },
      substitute: { userId: sekretaris.userId, name: 'Sekretaris', positions: [] },
      from: day(0),
      until: day(3),
      note: null,
      enteredBy: 'Pengawas',
      state: 'now',
    };
    expect(await seen(kabag)).toEqual([{ ...view, mayEnd: true }]);
    expect(await seen(sekretaris)).toEqual([{ ...view, mayEnd: false }]);
    expect(await seen(kasubbag)).toEqual([]);
    await tell(supervisor, `/absences/${body.id}/end`).expect(200);
    expect((await tell(supervisor, `/absences/${body.id}/end`).expect(409)).body.error.details.code).toBe('ABSENCE_OVER');
    expect(await seen(supervisor)).toEqual([{ ...view, state: 'ended', mayEnd: false }]);
  });

  it('is mailed to the substitute with the open tasks, and to who is absent where another enters it', async () => {
    const reference = await atKabag('Ada di surat');
    await enter(supervisor, kabag, sekretaris).expect(201);
    // Both letters list the tasks; which arrives first is the mail server's affair.
    const isLetter = ({ subject, text }: { subject: string; text: string }) =>
      subject.startsWith('Anda menggantikan Kabag ') && text.includes(`Berkas ${reference}, langkah 2:`);
    const [letter] = await app.mailbox.waitFor(1, isLetter);
    expect(letter?.to).toEqual([await emailOf(sekretaris)]);
    const isAbout = ({ subject }: { subject: string }) => /^Ketidakhadiran Anda .* telah dicatat$/.test(subject);
    const [told] = await app.mailbox.waitFor(1, isAbout);
    expect(told?.to).toEqual([await emailOf(kabag)]);
    expect(told?.text).toContain('Sekretaris bertindak sebagai Plh. pada jabatan Anda');
  });

  const emailOf = async ({ userId }: Official): Promise<string> =>
    (await app.sql<{ email: string }>('select email from admin_users where id = $1', [userId]))[0]?.email ?? '';
});
