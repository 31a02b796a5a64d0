import { randomUUID } from 'node:crypto';
import { RKT } from '../../unit/support/rkt';
import { openApp, type TestApp } from '../support/app';
import { completion, proved, startCase } from '../support/clerk';
import { appoint, engineOf, hire, openOffice, type Office, type Official } from '../support/office';

interface Answer {
  readonly status: number;
  readonly body: { readonly error?: { readonly details?: { readonly code?: string } } };
}

describe('setting a case right', () => {
  let app: TestApp;
  let office: Office;
  let sesdep: Official;
  let kabag: Official;

  beforeAll(async () => {
    app = await openApp();
    office = await openOffice(app, RKT);
    sesdep = office.person('sesdep');
    kabag = office.person('kabag-pe');
  });
  afterAll(() => app.close());

  const post = (path: string, body: object, by: Official): Promise<Answer> =>
    app.http
      .post(`/sop-runner${path}`)
      .set('Authorization', `Bearer ${by.token}`)
      .send({ commandId: randomUUID(), ...body });
  const view = async (reference: string, by: Official) =>
    (await app.http.get(`/sop-runner/cases/${reference}`).set('Authorization', `Bearer ${by.token}`)).body;
  const said = ({ status, body }: Answer) => [status, body.error?.details?.code];
  /** A case that the Sesdep started and handed to the Kabag, who has not received it. */
  const handedOver = async (): Promise<string> => {
    const reference = await startCase(app, office, sesdep);
    await engineOf(app).execute(reference, completion(office, await proved(app, reference)), sesdep);
    return reference;
  };

  describe('by taking back what nobody received', () => {
    it('is offered to the sender, done once, and shown to both', async () => {
      const reference = await handedOver();
      expect((await view(reference, sesdep)).offers).toMatchObject({ tasks: [], mayTakeBack: true });
      expect((await view(reference, kabag)).offers.mayTakeBack).toBe(false);
      const commandId = randomUUID();
      const answer = await post(`/cases/${reference}/take-back`, { commandId }, sesdep);
      expect(answer).toMatchObject({ status: 200, body: { reference, version: 6, status: 'running', nowWith: ['Sesdep'], step: 1 } });
      expect((await post(`/cases/${reference}/take-back`, { commandId }, sesdep)).body).toEqual(answer.body);

      const state = await proved(app, reference);
      expect(state.tasks.map(({ visit, role, state: of }) => [visit, role, of])).toEqual([
        [1, 'sesdep', 'done'],
        [2, 'kabag-pe', 'cancelled'],
        [3, 'sesdep', 'received'],
      ]);
      const shown = await view(reference, sesdep);
      expect(shown.offers).toMatchObject({ mayTakeBack: false, tasks: [{ visit: 3, mayComplete: true }] });
      expect(shown.history.at(-2)).toMatchObject({ kind: 'CaseTakenBack', step: 2, toStep: 1, toRoleNames: ['Sesdep'], attempt: 1 });
      expect(said(await post(`/cases/${reference}/tasks/2/1/receive`, {}, kabag))).toEqual([409, 'NOT_CURRENT']);

      await engineOf(app).execute(reference, completion(office, state), sesdep);
      expect(await proved(app, reference)).toMatchObject({ currentStep: 2, visit: 4 });
    });

    it('is refused to others, and to the sender once it was received', async () => {
      const reference = await handedOver();
      expect(said(await post(`/cases/${reference}/take-back`, {}, kabag))).toEqual([409, 'NOT_TAKEABLE']);
      expect(said(await post(`/cases/${reference}/take-back`, {}, await hire(app, 'Tamu')))).toEqual([403, 'CASE_NOT_YOURS']);
      expect((await post(`/cases/${reference}/tasks/2/1/receive`, {}, kabag)).status).toBe(200);
      expect((await view(reference, sesdep)).offers.mayTakeBack).toBe(false);
      expect(said(await post(`/cases/${reference}/take-back`, {}, sesdep))).toEqual([409, 'NOT_TAKEABLE']);
      expect(await proved(app, reference)).toMatchObject({ currentStep: 2, visit: 2 });
    });

    it('wins or loses against receiving, never both', async () => {
      for (let round = 0; round < 5; round += 1) {
        const reference = await handedOver();
        const acts = await Promise.allSettled([
          engineOf(app).execute(reference, { kind: 'TakeBack', commandId: randomUUID() }, sesdep),
          engineOf(app).execute(reference, { kind: 'ReceiveTask', visit: 2, node: 1, commandId: randomUUID() }, kabag),
        ]);
        expect(acts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
        const { currentStep, tasks } = await proved(app, reference);
        expect(tasks.find(({ visit }) => visit === 2)?.state).toBe(currentStep === 1 ? 'cancelled' : 'received');
      }
    });
  });

  describe('by correcting the subject', () => {
    it('keeps both and the reason in the history, and moves nothing', async () => {
      const reference = await handedOver();
      const before = await proved(app, reference);
      const correction = { subject: ' Usulan 2028 ', reason: 'Tahun keliru' };
      expect((await view(reference, kabag)).offers.mayCorrectSubject).toBe(true);
      expect((await post(`/cases/${reference}/subject`, correction, kabag)).status).toBe(200);
      expect(await proved(app, reference)).toEqual({ ...before, subject: 'Usulan 2028', version: before.version + 1 });
      const { subject, history } = await view(reference, sesdep);
      expect(subject).toBe('Usulan 2028');
      expect(history.at(-1)).toMatchObject({
        kind: 'SubjectCorrected',
        text: 'Tahun keliru',
        subjects: { from: 'Usulan 2027', to: 'Usulan 2028' },
      });
      const [stored] = await app.sql<{ subject: string }>('select subject from sop_cases where reference = $1', [reference]);
      expect(stored).toEqual({ subject: 'Usulan 2028' });
    });

    it('is refused with its reason', async () => {
      const reference = await handedOver();
      const correct = (body: object, by = sesdep) =>
        post(`/cases/${reference}/subject`, { subject: 'Lain', reason: 'Keliru', ...body }, by);
      expect(said(await correct({}, office.person('pelaksana-jp')))).toEqual([403, 'NOT_CORRECTABLE']);
      expect(said(await correct({ subject: ' ' }))).toEqual([400, 'SUBJECT_REQUIRED']);
      expect(said(await correct({ subject: 'Usulan 2027' }))).toEqual([400, 'SUBJECT_SAME']);
      expect(said(await correct({ reason: '' }))).toEqual([400, 'REASON_REQUIRED']);
      expect((await proved(app, reference)).subject).toBe('Usulan 2027');
    });
  });

  describe('by refusing an incomplete case on receipt', () => {
    it('is offered to the receiver alone, goes back to the sender, and is said in the history', async () => {
      const reference = await handedOver();
      expect((await view(reference, kabag)).offers.tasks).toMatchObject([{ visit: 2, mayReceive: true, mayRefuse: true }]);
      expect(said(await post(`/cases/${reference}/tasks/2/1/refuse`, { reason: ' ' }, kabag))).toEqual([400, 'REASON_REQUIRED']);
      expect(said(await post(`/cases/${reference}/tasks/2/1/refuse`, { reason: 'x' }, sesdep))).toEqual([403, 'NOT_YOUR_ROLE']);
      const answer = await post(`/cases/${reference}/tasks/2/1/refuse`, { reason: 'Surat belum ditandatangani' }, kabag);
      expect(answer).toMatchObject({ status: 200, body: { reference, version: 5, nowWith: ['Sesdep'], step: 1 } });

      const state = await proved(app, reference);
      expect(state.tasks.map(({ visit, role, state: of, assignee }) => [visit, role, of, assignee === null])).toEqual([
        [1, 'sesdep', 'done', false],
        [2, 'kabag-pe', 'refused', false],
        [3, 'sesdep', 'waiting', false],
      ]);
      const shown = await view(reference, sesdep);
      expect(shown.offers.tasks).toMatchObject([{ visit: 3, mayReceive: true, mayRefuse: false, mayComplete: true }]);
      expect(shown.tasks.at(-1)).toMatchObject({
        assignee: { name: 'Sesdep', position: 'Sesdep' },
        waited: expect.any(Number),
        worked: null,
      });
      expect(shown.history.at(-1)).toMatchObject({
        ...{ kind: 'TaskRefused', step: 2, toStep: 1, toRoleNames: ['Sesdep'], text: 'Surat belum ditandatangani' },
        by: { position: 'Kabag Program & Evaluasi' },
      });
      const inbox = await app.http.get('/sop-runner/tasks').query({ q: reference }).set('Authorization', `Bearer ${sesdep.token}`);
      expect(inbox.body.tasks).toMatchObject([{ isMine: true, isRefused: true, from: { name: kabag.name } }]);
      expect(said(await post(`/cases/${reference}/tasks/3/1/refuse`, { reason: 'x' }, sesdep))).toEqual([409, 'NOT_REFUSABLE']);
      await engineOf(app).execute(reference, completion(office, state), sesdep);
      expect(await proved(app, reference)).toMatchObject({ currentStep: 2, visit: 4 });
    });
  });

  describe('by giving tasks to another holder', () => {
    let second: Official;
    let supervisor: Official;

    beforeAll(async () => {
      second = await hire(app, 'Kabag kedua');
      supervisor = await hire(app, 'Pengawas', 'sop-supervisor');
      const seat = (user: number) => ({ user, capacity: 'definitive' as const });
      await appoint(app, { key: 'kabag-pe', name: 'Kabag Program & Evaluasi' }, [seat(kabag.userId), seat(second.userId)]);
    });

    it('is offered to supervisors with the people who may have it, and only those are accepted', async () => {
      const reference = await handedOver();
      await post(`/cases/${reference}/tasks/2/1/receive`, {}, kabag);
      expect((await view(reference, kabag)).offers.reassign).toEqual([]);
      const person = { name: second.name, position: 'Kabag Program & Evaluasi', capacity: 'definitive' };
      expect((await view(reference, supervisor)).offers.reassign).toEqual([
        { visit: 2, node: 1, step: 2, roleName: 'Kabag Program & Evaluasi', to: [{ userId: second.userId, person }] },
      ]);
      const ask = async (to: number, by = supervisor) =>
        said(await post(`/cases/${reference}/tasks/2/1/reassign`, { to, reason: 'Cuti besar' }, by));
      expect(await ask(second.userId, kabag)).toEqual([403, 'PERMISSION_MISSING']);
      expect(await ask(kabag.userId)).toEqual([409, 'ALREADY_ASSIGNED']);
      expect(await ask(sesdep.userId)).toEqual([409, 'NOT_A_HOLDER']);
      expect(await ask(999_999)).toEqual([409, 'NOT_A_HOLDER']);
      expect(await ask(second.userId)).toEqual([200, undefined]);
      expect((await proved(app, reference)).tasks.at(-1)).toMatchObject({ state: 'waiting', actingFor: 'definitive', receivedAt: null });
      const shown = await view(reference, kabag);
      expect(shown.history.at(-1)).toMatchObject({ kind: 'TaskReassigned', step: 2, toPerson: person, text: 'Cuti besar' });
      expect(shown.offers.tasks).toMatchObject([{ mayReceive: false, mayTakeOver: true, mayComplete: false }]);
      expect(said(await post(`/cases/${reference}/tasks/2/1/receive`, {}, kabag))).toEqual([409, 'ADDRESSED_TO_OTHER']);
      expect(said(await post(`/cases/${reference}/tasks/2/1/receive`, {}, second))).toEqual([200, undefined]);
    });

    it('moves many tasks of somebody who left at once, each by itself, and twice asked does it once', async () => {
      const references = [await handedOver(), await handedOver(), await handedOver()];
      for (const reference of references) await post(`/cases/${reference}/tasks/2/1/receive`, {}, kabag);
      await app.strapi.db.query('admin::user').update({ where: { id: kabag.userId }, data: { blocked: true } });
      const get = async (path: string) =>
        (await app.http.get(`/sop-runner/reassignments/people${path}`).set('Authorization', `Bearer ${supervisor.token}`)).body;
      expect((await get('')).people).toContainEqual({ userId: kabag.userId, name: kabag.name, isActive: false, tasks: expect.any(Number) });
      const listed = await get(`/${kabag.userId}`);
      expect(listed.positions).toMatchObject([{ key: 'kabag-pe', to: [{ userId: second.userId }] }]);
      expect(listed.tasks.map((task: { reference: string }) => task.reference)).toEqual(expect.arrayContaining(references));

      const [first = '', other = ''] = references;
      await post(`/cases/${other}/cancel`, { reason: 'Salah SOP' }, supervisor);
      const tasks = [first, other].map((reference) => ({ commandId: randomUUID(), reference, visit: 2, node: 1, to: second.userId }));
      const give = () =>
        app.http.post('/sop-runner/reassignments').set('Authorization', `Bearer ${supervisor.token}`).send({ reason: 'Mutasi', tasks });
      const { status, body } = await give();
      expect(status).toBe(200);
      expect(body.results).toEqual([
        { commandId: tasks[0]?.commandId, refusal: null },
        { commandId: tasks[1]?.commandId, refusal: { code: 'CASE_NOT_RUNNING', details: { status: 'cancelled' } } },
      ]);
      expect((await give()).body).toEqual(body);
      const { version, tasks: after } = await proved(app, first);
      expect([version, after.at(-1)?.state]).toEqual([6, 'waiting']);
      expect((await get(`/${kabag.userId}`)).count).toBe(listed.count - 2);
      expect((await post('/reassignments', { reason: 'x', tasks: [] }, kabag)).status).toBe(403);
    });
  });
});
