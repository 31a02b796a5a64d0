import { randomUUID } from 'node:crypto';
import { defaultCalendar } from '../../../src/plugins/sop-runner/domain/time';
import { PLAIN } from '../../unit/support/office';
import { RKT } from '../../unit/support/rkt';
import { openApp, type TestApp } from '../support/app';
import { passOn, startCase } from '../support/clerk';
import { engineOf, hire, openOffice, type Office, type Official } from '../support/office';

describe('reading in the panel', () => {
  let app: TestApp;
  let office: Office;
  const NIP = '000000000000000000';

  beforeAll(async () => {
    app = await openApp({ OFFICE_TIME_ZONE: 'Asia/Jayapura' });
    office = await openOffice(app, { ...RKT, ratifiedBy: { position: 'Deputi', name: 'Deputi Contoh', nip: NIP } });
  });
  afterAll(() => app.close());

  const get = (path: string, by: Official) => app.http.get(`/sop-runner${path}`).set('Authorization', `Bearer ${by.token}`);

  it('shows the open tasks of own positions, page by page', async () => {
    const sesdep = office.person('sesdep');
    const references = [];
    for (const subject of ['Satu', 'Dua', 'Tiga']) references.push(await startCase(app, office, sesdep, subject));
    const first = await get('/tasks?limit=2', sesdep);
    expect(first.body).toMatchObject({
      count: 3,
      tasks: [
        { reference: references[0] },
        { reference: references[1], roleName: 'Sesdep', step: 1, steps: 5, state: 'waiting', isMine: false, from: null },
      ],
    });
    const second = await get(`/tasks?limit=2&after=${first.body.next}`, sesdep);
    expect(second.body).toMatchObject({ count: 3, tasks: [{ reference: references[2] }], next: null });
    expect((await get('/tasks', office.person('kabag-pe'))).body).toEqual({
      tasks: [],
      count: 0,
      totals: { overdue: 0, today: 0, others: 0 },
      next: null,
      choices: { sops: [], roles: [] },
    });
  });

  it('tells the time zone of the office, in which the panel shows all times, and its hours and holidays', async () => {
    expect((await get('/office', office.person('sesdep'))).body).toEqual({
      timeZone: 'Asia/Jayapura',
      calendar: { ...defaultCalendar(540), holidays: expect.arrayContaining(['2026-03-19']), years: [2025, 2026] },
    });
  });

  it('says who handed a task over', async () => {
    const reference = await startCase(app, office, office.person('sesdep'));
    await passOn(app, office, reference);
    const { body } = await get('/tasks', office.person('kabag-pe'));
    expect(body.tasks).toMatchObject([
      { reference, from: { name: 'Sesdep', position: 'Sesdep', capacity: 'definitive' }, activity: RKT.steps[1]?.activity },
    ]);
  });

  it('offers exactly what may be done, and never serves a NIP or an e-mail address', async () => {
    const reference = await startCase(app, office, office.person('sesdep'));
    const { body, text } = await get(`/cases/${reference}`, office.person('sesdep'));
    expect(body.offers).toMatchObject({
      mayComment: true,
      mayCancel: true,
      tasks: [{ mayReceive: true, mayTakeOver: false, mayComplete: true, inputs: ['Program kerja'] }],
    });
    const other = await get(`/cases/${reference}`, office.person('pelaksana-jp'));
    expect(other.body.offers).toEqual({
      tasks: [],
      mayComment: true,
      mayCancel: false,
      mayTakeBack: false,
      mayCorrectSubject: false,
      reassign: [],
    });
    expect(text).not.toContain(NIP);
    expect(text).not.toContain('@');
  });

  it('answers a command with the page as it is then, where that is asked for', async () => {
    const sesdep = office.person('sesdep');
    const post = (path: string, body: object) =>
      app.http
        .post(`/sop-runner${path}`)
        .set('Authorization', `Bearer ${sesdep.token}`)
        .send({ ...body, commandId: randomUUID() });
    const letter = { confidential: false, urgent: false, letter: null, externalDueOn: null };
    const started = await post('/cases?show=page', { sop: office.sop, subject: 'Empat', ...letter });
    const { reference, shown } = started.body;
    expect(shown.view).toEqual((await get(`/cases/${reference}`, sesdep)).body);
    const received = await post(`/cases/${reference}/tasks/1/1/receive?show=page`, {});
    expect(received.body).toMatchObject({ reference, version: 2 });
    expect(received.body.shown.view).toEqual((await get(`/cases/${reference}`, sesdep)).body);
    const { tasks } = (await get('/tasks', sesdep)).body;
    expect(received.body.shown.next).toEqual(tasks.find((task: { reference: string }) => task.reference !== reference));
    const commented = await post(`/cases/${reference}/comments`, { text: 'Tanpa halaman' });
    expect(commented.body).toEqual({ reference, version: 3, status: 'running', nowWith: ['Sesdep'], step: 1 });
    expect((await post(`/cases/${reference}/comments?show=all`, { text: 'Apa saja' })).body.error.details).toEqual({
      code: 'INVALID_BODY',
      field: 'show',
    });
  });

  it('shows the text that a case started today runs, without the NIP, and refuses what is not in force', async () => {
    const sesdep = office.person('sesdep');
    const { body, text } = await get(`/sops/${office.sop}/in-force`, sesdep);
    expect(body).toMatchObject({ revision: 0, definition: { number: RKT.number, steps: RKT.steps.map(({ activity }) => ({ activity })) } });
    expect(text).not.toContain(NIP);
    expect((await get('/sops/tidakada/in-force', sesdep)).body.error).toMatchObject({ status: 409, details: { code: 'SOP_NOT_IN_FORCE' } });
  });

  it('shows a confidential case only to positions that have had a task in it, and to supervisors', async () => {
    const sesdep = office.person('sesdep');
    const { reference } = await engineOf(app).start(
      office.sop,
      { ...PLAIN, subject: 'Rahasia', confidential: true, commandId: randomUUID() },
      sesdep,
    );
    const statusFor = async (by: Official) => (await get(`/cases/${reference}`, by)).status;
    expect(await statusFor(sesdep)).toBe(200);
    expect(await statusFor(office.person('kabag-pe'))).toBe(403);
    await passOn(app, office, reference);
    expect(await statusFor(office.person('kabag-pe'))).toBe(200);
    expect(await statusFor(office.person('pelaksana-jp'))).toBe(403);
    expect(await statusFor(await hire(app, 'Pengawas', 'sop-supervisor'))).toBe(200);
  });

  it('lists all cases to supervisors alone', async () => {
    const reference = await startCase(app, office, office.person('sesdep'), 'Terbaru');
    const supervisor = await hire(app, 'Pengawas', 'sop-supervisor');
    const { body } = await get(`/cases?status=running&sop=${office.sop}`, supervisor);
    expect(body.cases[0]).toMatchObject({
      reference,
      subject: 'Terbaru',
      sopTitle: RKT.title,
      step: 1,
      steps: 5,
      nowWith: ['Sesdep'],
      finishedAt: null,
    });
    expect((await get('/cases', office.person('sesdep'))).status).toBe(403);
  });

  it('lists the SOPs in force', async () => {
    const { body } = await get('/sops', office.person('sesdep'));
    expect(body.sops).toEqual([
      { documentId: office.sop, number: RKT.number, title: RKT.title, unit: RKT.unit, revision: 0, steps: 5, vacant: [] },
    ]);
  });
});
