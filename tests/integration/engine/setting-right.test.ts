import { randomUUID } from 'node:crypto';
import { RKT } from '../../unit/support/rkt';
import { openApp, type TestApp } from '../support/app';
import { completion, proved, startCase } from '../support/clerk';
import { engineOf, hire, openOffice, type Office, type Official } from '../support/office';

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
});
