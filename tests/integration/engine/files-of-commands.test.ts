import { randomUUID } from 'node:crypto';
import { PLAIN } from '../../unit/support/office';
import { RKT } from '../../unit/support/rkt';
import { openApp, type TestApp } from '../support/app';
import { completion, proved, refusalOf, startCase } from '../support/clerk';
import { casesOf, uploaded } from '../support/files';
import { engineOf, openOffice, type Office, type Official } from '../support/office';

describe('files that come with a command', () => {
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

  const view = async (reference: string) =>
    (await app.http.get(`/sop-runner/cases/${reference}`).set('Authorization', `Bearer ${sesdep.token}`)).body;
  const OUTPUT = 'Disposisi/arahan Sesdep';

  it('makes the letter part of the case that it starts', async () => {
    const scan = await uploaded(app, sesdep, 'surat masuk.pdf');
    const letter = { number: '005/12/2026', date: '2026-01-05', from: 'Biro Umum', file: scan.id };
    const body = { sop: office.sop, subject: 'Usulan 2027', confidential: false, urgent: true, letter, externalDueOn: '2999-01-01' };
    const answer = await app.http
      .post('/sop-runner/cases')
      .set('Authorization', `Bearer ${sesdep.token}`)
      .send({ ...body, commandId: randomUUID() });
    expect(answer.status).toBe(201);
    const { reference } = answer.body;
    const about = { urgent: true, confidential: false, letter: { ...letter, file: scan }, externalDueOn: '2999-01-01' };
    expect(await proved(app, reference)).toMatchObject(about);
    expect(await view(reference)).toMatchObject({ ...about, history: [{ kind: 'CaseStarted', files: [scan] }] });
    expect(await casesOf(app, [scan.id])).toEqual([reference]);
    const inbox = await app.http.get('/sop-runner/tasks').set('Authorization', `Bearer ${sesdep.token}`);
    expect(inbox.body.tasks).toMatchObject([{ reference, urgent: true, confidential: false }]);
  });

  it('starts one case where the same start comes several times at once', async () => {
    const scan = await uploaded(app, sesdep, 'surat masuk.pdf');
    const letter = { number: null, date: null, from: null, file: scan.id };
    const command = { ...PLAIN, subject: 'Sekali saja', letter, commandId: randomUUID() };
    const starts = await Promise.all([1, 2, 3].map(() => engineOf(app).start(office.sop, command, sesdep)));
    expect(new Set(starts.map(({ reference }) => reference)).size).toBe(1);
    const again = engineOf(app).start(office.sop, { ...command, commandId: randomUUID() }, sesdep);
    expect(await refusalOf(again)).toEqual({ code: 'FILE_NOT_FOUND', details: { files: [scan.id] } });
  });

  it('keeps what a completion delivers with the task, for the case alone', async () => {
    const reference = await startCase(app, office, sesdep);
    const [disposition, other] = [await uploaded(app, sesdep, 'disposisi.pdf'), await uploaded(app, sesdep, 'lain.pdf')];
    const attachments = [
      { file: disposition.id, output: OUTPUT },
      { file: other.id, output: null },
    ];
    const command = completion(office, await proved(app, reference), 1, { attachments });
    expect((await view(reference)).offers.tasks).toMatchObject([{ attachable: [OUTPUT] }]);
    const first = await engineOf(app).execute(reference, command, sesdep);
    expect(await engineOf(app).execute(reference, command, sesdep)).toEqual(first);
    const kept = [
      { ...disposition, output: OUTPUT },
      { ...other, output: null },
    ];
    expect((await proved(app, reference)).tasks.map((task) => task.attachments)).toEqual([kept, []]);
    const shown = await view(reference);
    expect(shown.tasks[0].attachments).toEqual(kept);
    expect(shown.history[2]).toMatchObject({ kind: 'TaskCompleted', files: [disposition, other] });
    expect(await casesOf(app, [disposition.id, other.id])).toEqual([reference, reference]);
  });

  it('takes nobody else’s file, none that another case has, and then changes nothing', async () => {
    const reference = await startCase(app, office, sesdep);
    const state = await proved(app, reference);
    const foreign = await uploaded(app, kabag, 'milik kabag.pdf');
    const mine = await uploaded(app, sesdep, 'disposisi.pdf');
    const deliver = (...ids: readonly string[]) =>
      engineOf(app).execute(reference, completion(office, state, 1, { attachments: ids.map((file) => ({ file, output: null })) }), sesdep);
    expect(await refusalOf(deliver(mine.id, foreign.id))).toEqual({ code: 'FILE_NOT_FOUND', details: { files: [foreign.id] } });
    expect(await proved(app, reference)).toEqual(state);
    expect(await casesOf(app, [mine.id, foreign.id])).toEqual([null, null]);
    await deliver(mine.id);
    const elsewhere = await startCase(app, office, sesdep);
    const again = completion(office, await proved(app, elsewhere), 1, { attachments: [{ file: mine.id, output: null }] });
    expect((await refusalOf(engineOf(app).execute(elsewhere, again, sesdep))).code).toBe('FILE_NOT_FOUND');
  });

  it('tells who comes second that the task is done, not that the file is gone', async () => {
    const reference = await startCase(app, office, sesdep);
    const file = await uploaded(app, sesdep, 'disposisi.pdf');
    const command = completion(office, await proved(app, reference), 1, { attachments: [{ file: file.id, output: null }] });
    await engineOf(app).execute(reference, command, sesdep);
    const second = engineOf(app).execute(reference, { ...command, commandId: randomUUID() }, sesdep);
    expect((await refusalOf(second)).code).toBe('TASK_CLOSED');
  });

  it('is not asked about where a command names none', async () => {
    const reference = await startCase(app, office, sesdep);
    const command = completion(office, await proved(app, reference));
    const asked: string[] = [];
    const listen = ({ sql }: { readonly sql: string }): void => void asked.push(sql);
    app.strapi.db.connection.on('query', listen);
    await engineOf(app).execute(reference, command, sesdep);
    app.strapi.db.connection.removeListener('query', listen);
    expect(asked.some((sql) => sql.startsWith('insert into "sop_runner_events"'))).toBe(true);
    expect(asked.filter((sql) => sql.includes('sop_runner_files'))).toEqual([]);
  });
});
