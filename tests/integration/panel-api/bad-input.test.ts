import { randomUUID } from 'node:crypto';
import { RKT } from '../../unit/support/rkt';
import { openApp, type TestApp } from '../support/app';
import { completion, passOn, proved, startCase } from '../support/clerk';
import { appoint, engineOf, hire, openOffice, ratify, type Office, type Official } from '../support/office';
import { settled, snapshot } from '../support/snapshot';

interface Answer {
  readonly status: number;
  readonly body: { readonly error?: { readonly details?: { readonly code?: string; readonly field?: string } } };
}

describe('bad input to the panel', () => {
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
  const get = (path: string, by: Official) => app.http.get(`/sop-runner${path}`).set('Authorization', `Bearer ${by.token}`);
  const said = ({ status, body }: Answer) => [status, body.error?.details?.code, body.error?.details?.field];
  /** Makes calls that are refused and shows that none of them left a trace. */
  const untouched = async (calls: () => Promise<void>): Promise<void> => {
    const before = await settled(app);
    await calls();
    expect(await snapshot(app)).toEqual(before);
  };
  const ask = { outcome: null, note: null, reason: null, checkedInputs: [], outputs: [], attachments: [] };
  const plain = { confidential: false, urgent: false, letter: null, externalDueOn: null };

  it('refuses starts with their reason', async () => {
    const upcoming = await ratify(app, { ...RKT, number: 'SOP-NANTI' }, { effectiveOn: '2999-01-01' });
    await app.sql(`insert into sops (document_id, number, title) values ($1, 'SOP-NANTI', 'Nanti')`, [upcoming]);
    const start = (body: object) => post('/cases', { sop: office.sop, subject: 'Usulan', ...plain, ...body }, sesdep);
    await untouched(async () => {
      expect(said(await start({ subject: '   ' }))).toEqual([400, 'SUBJECT_REQUIRED', undefined]);
      expect(said(await start({ subject: 'x'.repeat(501) }))).toEqual([400, 'TEXT_TOO_LONG', 'subject']);
      expect(said(await start({ sop: 'tidakada' }))).toEqual([404, 'SOP_NOT_FOUND', undefined]);
      expect(said(await start({ sop: upcoming }))).toEqual([409, 'SOP_NOT_IN_FORCE', undefined]);
      expect(said(await start({ subject: 7 }))).toEqual([400, 'INVALID_BODY', 'subject']);
      expect(said(await start({ confidential: 'ya' }))).toEqual([400, 'INVALID_BODY', 'confidential']);
      expect(said(await start({ subject: 'nol \0 di tengah' }))).toEqual([400, 'INVALID_BODY', 'subject']);
      expect(said(await start({ commandId: '' }))).toEqual([400, 'INVALID_BODY', 'commandId']);
      const letter = { number: '1', date: null, from: null, file: null };
      expect(said(await start({ letter: { ...letter, number: null } }))).toEqual([400, 'INVALID_BODY', 'letter']);
      expect(said(await start({ letter: { ...letter, file: '../x' } }))).toEqual([400, 'INVALID_BODY', 'letter.file']);
      expect(said(await start({ letter: { ...letter, date: '2026-02-30' } }))).toEqual([400, 'DATE_INVALID', 'letter.date']);
      expect(said(await start({ letter: { ...letter, date: '2999-01-01' } }))).toEqual([400, 'DATE_INVALID', 'letter.date']);
      expect(said(await start({ letter: { ...letter, from: 'x'.repeat(501) } }))).toEqual([400, 'TEXT_TOO_LONG', 'letter.from']);
      expect(said(await start({ letter: { ...letter, file: randomUUID() } }))).toEqual([404, 'FILE_NOT_FOUND', undefined]);
      expect(said(await start({ externalDueOn: '2020-01-01' }))).toEqual([400, 'DATE_INVALID', 'externalDueOn']);
      expect(said(await start({ urgent: null }))).toEqual([400, 'INVALID_BODY', 'urgent']);
      expect(said(await start({ status: 'completed' }))).toEqual([400, 'INVALID_BODY', 'status']);
    });
  });

  it('refuses completions with their reason', async () => {
    const reference = await startCase(app, office, sesdep);
    const inputs = completion(office, await proved(app, reference)).checkedInputs;
    const complete = (body: object) => post(`/cases/${reference}/tasks/1/1/complete`, { ...ask, ...body }, sesdep);
    await untouched(async () => {
      expect(said(await complete({}))).toEqual([400, 'INPUTS_MISSING', undefined]);
      expect(said(await complete({ checkedInputs: ['Surat lain'] }))).toEqual([400, 'UNKNOWN_INPUT', undefined]);
      expect(said(await complete({ checkedInputs: inputs }))).toEqual([400, 'OUTPUTS_MISSING', undefined]);
      expect(said(await complete({ checkedInputs: inputs, outputs: ['Lain'] }))).toEqual([400, 'UNKNOWN_OUTPUT', undefined]);
      expect(said(await complete({ outcome: 'Ya' }))).toEqual([400, 'OUTCOME_NOT_ALLOWED', undefined]);
      expect(said(await complete({ note: 'x'.repeat(4001) }))).toEqual([400, 'TEXT_TOO_LONG', 'note']);
      expect(said(await complete({ checkedInputs: 'Program kerja' }))).toEqual([400, 'INVALID_BODY', 'checkedInputs']);
      const file = { file: randomUUID(), output: null };
      expect(said(await complete({ attachments: Array.from({ length: 21 }, () => file) }))).toEqual([400, 'INVALID_BODY', 'attachments']);
      expect(said(await complete({ attachments: [{ ...file, file: 'x' }] }))).toEqual([400, 'INVALID_BODY', 'attachments.0.file']);
      expect(said(await complete({ checkedInputs: [1] }))).toEqual([400, 'INVALID_BODY', 'checkedInputs.0']);
    });
  });

  it('refuses decisions with their reason', async () => {
    const reference = await startCase(app, office, sesdep);
    for (let row = 1; row <= 4; row += 1) await passOn(app, office, reference);
    const state = await proved(app, reference);
    const { checkedInputs } = completion(office, state);
    const decide = (body: object) =>
      post(`/cases/${reference}/tasks/${state.visit}/1/complete`, { ...ask, checkedInputs, ...body }, sesdep);
    await untouched(async () => {
      expect(said(await decide({}))).toEqual([400, 'OUTCOME_REQUIRED', undefined]);
      expect(said(await decide({ outcome: 'Mungkin' }))).toEqual([400, 'UNKNOWN_OUTCOME', undefined]);
      expect(said(await decide({ outcome: 'Tidak' }))).toEqual([400, 'REASON_REQUIRED', undefined]);
      expect(said(await decide({ outcome: 'Tidak', reason: '  ' }))).toEqual([400, 'REASON_REQUIRED', undefined]);
    });
  });

  it('refuses what names no case or task', async () => {
    const reference = await startCase(app, office, sesdep);
    await untouched(async () => {
      expect(said(await post('/cases/2026-999999/tasks/1/1/receive', {}, sesdep))).toEqual([404, 'CASE_NOT_FOUND', undefined]);
      expect(said(await get("/cases/1'%20or%20'1'='1", sesdep))).toEqual([404, 'CASE_NOT_FOUND', undefined]);
      expect(said(await post(`/cases/${reference}/tasks/9/1/receive`, {}, sesdep))).toEqual([404, 'TASK_NOT_FOUND', undefined]);
      expect(said(await post(`/cases/${reference}/tasks/x/-1/receive`, {}, sesdep))).toEqual([404, 'TASK_NOT_FOUND', undefined]);
      expect(said(await post(`/cases/${reference}/tasks/99999999999/1/receive`, {}, sesdep))).toEqual([404, 'TASK_NOT_FOUND', undefined]);
    });
  });

  it('refuses receiving, taking over, commenting and cancelling where they have no place', async () => {
    const reference = await startCase(app, office, sesdep);
    const task = `/cases/${reference}/tasks/1/1`;
    const stranger = await hire(app, 'Staf lain');
    await post(`${task}/receive`, {}, sesdep);
    await untouched(async () => {
      expect(said(await post(`${task}/receive`, {}, sesdep))).toEqual([409, 'ALREADY_RECEIVED', undefined]);
      expect(said(await post(`${task}/receive`, {}, kabag))).toEqual([403, 'NOT_YOUR_ROLE', undefined]);
      expect(said(await post(`${task}/take-over`, { reason: 'Cuti' }, sesdep))).toEqual([409, 'ALREADY_RECEIVED', undefined]);
      expect(said(await post(`/cases/${reference}/comments`, { text: ' ' }, sesdep))).toEqual([400, 'TEXT_REQUIRED', undefined]);
      expect(said(await post(`/cases/${reference}/comments`, { text: 'Halo' }, stranger))).toEqual([403, 'CASE_NOT_YOURS', undefined]);
      expect(said(await post(`/cases/${reference}/cancel`, { reason: 'Batal' }, sesdep))).toEqual([403, 'NOT_CANCELLABLE', undefined]);
    });
  });

  it('tells strangers nothing of a case, whatever they ask of it', async () => {
    const reference = await startCase(app, office, sesdep);
    await passOn(app, office, reference);
    const stranger = await hire(app, 'Staf bagian lain');
    const task = `/cases/${reference}/tasks/1/1`;
    await untouched(async () => {
      for (const [path, body] of [
        [`${task}/receive`, {}],
        [`${task}/take-over`, { reason: 'Cuti' }],
        [`${task}/complete`, ask],
        [`/cases/${reference}/comments`, { text: 'Halo' }],
        [`/cases/${reference}/cancel`, { reason: 'Batal' }],
      ] as const)
        expect(said(await post(path, body, stranger))).toEqual([403, 'CASE_NOT_YOURS', undefined]);
    });
  });

  it('names every vacant position of an SOP that cannot be started', async () => {
    const { roles, steps } = RKT;
    const vacant = roles.slice(0, 2).map(({ key, name, unit }) => ({ key: `${key}-kosong`, name: `${name} kosong`, unit }));
    for (const role of vacant) await appoint(app, role, []);
    const box = (role: string) => ({ role, symbol: 'process', together: false, branches: [] }) as const;
    const rows = steps.slice(0, 2).map((row, index) => ({ ...row, nodes: [box(vacant[index]?.key ?? '')] }));
    const sop = await ratify(app, { ...RKT, number: 'SOP-KOSONG', roles: vacant, steps: rows });
    await untouched(async () => {
      const { status, body } = await post('/cases', { sop, subject: 'Usulan', ...plain }, sesdep);
      expect([status, body.error?.details]).toEqual([
        409,
        { code: 'ROLE_VACANT', roles: ['Sesdep kosong', 'Kabag Program & Evaluasi kosong'] },
      ]);
    });
  });

  it('refuses a command id used with another content, for starts and for tasks', async () => {
    const commandId = randomUUID();
    const start = (subject: string, by = sesdep) => post('/cases', { commandId, sop: office.sop, subject, ...plain }, by);
    const first = await start('Sekali');
    expect((await start('Sekali')).body).toEqual(first.body);
    const reference = await startCase(app, office, sesdep);
    const receive = (id: string) => post(`/cases/${reference}/tasks/1/1/receive`, { commandId: id }, sesdep);
    const received = randomUUID();
    expect((await receive(received)).status).toBe(200);
    await untouched(async () => {
      expect(said(await start('Lain'))).toEqual([409, 'COMMAND_REUSED', undefined]);
      expect(said(await start('Sekali', kabag))).toEqual([409, 'COMMAND_REUSED', undefined]);
      expect(said(await post(`/cases/${reference}/comments`, { commandId: received, text: 'Halo' }, sesdep))).toEqual([
        409,
        'COMMAND_REUSED',
        undefined,
      ]);
      expect((await receive(received)).status).toBe(200);
    });
  });

  it('names who was first, and when, to who comes second', async () => {
    const deputy = await hire(app, 'Plh. Sesdep');
    const hold = (user: Official, capacity: 'definitive' | 'plh') => ({ user: user.userId, capacity });
    await appoint(app, { key: 'sesdep', name: 'Sesdep' }, [hold(sesdep, 'definitive'), hold(deputy, 'plh')]);
    const reference = await startCase(app, office, sesdep);
    const task = `/cases/${reference}/tasks/1/1`;
    const { commandId: _id, kind: _kind, visit: _visit, node: _node, ...work } = completion(office, await proved(app, reference));
    const details = async (call: Promise<Answer>) => {
      const { status, body } = await call;
      return [status, body.error?.details];
    };
    await post(`${task}/receive`, {}, sesdep);
    const at = async (column: 'receivedAt' | 'closedAt') => (await proved(app, reference)).tasks[0]?.[column];
    expect(await details(post(`${task}/complete`, work, deputy))).toEqual([
      409,
      { code: 'RECEIVED_BY_OTHER', by: 'Sesdep', at: await at('receivedAt') },
    ]);
    expect((await post(`${task}/complete`, work, sesdep)).status).toBe(200);
    await untouched(async () => {
      expect(await details(post(`${task}/complete`, work, deputy))).toEqual([
        409,
        { code: 'TASK_CLOSED', by: 'Sesdep', at: await at('closedAt') },
      ]);
    });
    await appoint(app, { key: 'sesdep', name: 'Sesdep' }, [hold(sesdep, 'definitive')]);
  });

  it('answers what can name no case and no SOP with 404', async () => {
    for (const path of ['/cases/%00', '/cases/2026-1', '/sops/%00']) {
      const { status } = await get(path, sesdep);
      expect([path, status]).toEqual([path, 404]);
    }
    expect((await post('/cases/%00/cancel', { reason: 'Batal' }, sesdep)).status).toBe(404);
    expect((await app.http.get('/api/sops/%00/in-force')).status).toBe(404);
  });

  it('lets a supervisor cancel with a reason, and nothing happen after it', async () => {
    const reference = await startCase(app, office, sesdep);
    const supervisor = await hire(app, 'Pengawas', 'sop-supervisor');
    expect(said(await post(`/cases/${reference}/cancel`, { reason: '' }, supervisor))).toEqual([400, 'REASON_REQUIRED', undefined]);
    expect((await post(`/cases/${reference}/cancel`, { reason: 'Salah SOP' }, supervisor)).status).toBe(200);
    expect(await proved(app, reference)).toMatchObject({ status: 'cancelled' });
    expect(said(await post(`/cases/${reference}/tasks/1/1/receive`, {}, sesdep))).toEqual([409, 'CASE_NOT_RUNNING', undefined]);
  });

  it('refuses a body that is not JSON, and one of 10 MB', async () => {
    const raw = (type: string, body: string) =>
      app.http.post('/sop-runner/cases').set('Authorization', `Bearer ${sesdep.token}`).set('Content-Type', type).send(body);
    await untouched(async () => {
      expect(said(await raw('application/json', '{"subject":'))).toEqual([400, 'INVALID_BODY', '']);
      expect(said(await raw('text/plain', 'subject=Usulan'))).toEqual([400, 'INVALID_BODY', '']);
      expect((await raw('application/json', JSON.stringify({ subject: 'x'.repeat(10 * 1024 * 1024) }))).status).toBe(413);
    });
  });

  it('keeps SQL and HTML in every text as text', async () => {
    const text = `'; drop table sop_cases; -- <script>alert("x")</script> :commandId ? \\ {{subject}}`;
    const reference = await startCase(app, office, sesdep, text);
    const comment = await post(`/cases/${reference}/comments`, { text }, sesdep);
    expect(comment.status).toBe(200);
    const command = completion(office, await proved(app, reference), 1, { note: text });
    await engineOf(app).execute(reference, command, sesdep);
    const { body } = await get(`/cases/${reference}`, kabag);
    expect(body).toMatchObject({ subject: text, tasks: [{ note: text }, {}] });
    expect(body.history.map((line: { text: string | null }) => line.text)).toEqual([null, text, null, text, null]);
    expect((await proved(app, reference)).subject).toBe(text);
  });
});
