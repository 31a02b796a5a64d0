import { randomUUID } from 'node:crypto';
import { stateOf } from '../../../src/plugins/sop-runner/server/src/publishing/revision-states';
import { PLAIN } from '../../unit/support/office';
import { appoint, engineOf, hire } from '../support/office';
import { identity, openOffice, SOP, STEP, type Office } from './support/office';
import { everything, revisionsOf, rowsOf } from './support/tables';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const publish = (sop: string, body = {}) => office.call('post', SOP, `/${sop}/actions/publish`, body);
const unpublish = (sop: string) => office.call('post', SOP, `/${sop}/actions/unpublish`, {});
const statusOf = async (sop: string) => (await office.call('get', SOP, `/${sop}`)).body.data?.status;

describe('ratifying an SOP', () => {
  it('publishes the SOP with its steps and freezes revision 0, in force from the day at the office', async () => {
    const { sop } = await office.sop('RATIFY/1', ['Menyusun konsep', 'Memeriksa konsep']);
    expect((await publish(sop)).status).toBe(200);
    expect(await rowsOf(office, sop, 'published')).toEqual(['1 Menyusun konsep', '2 Memeriksa konsep']);
    const [{ today } = { today: '' }] = await office.app.sql<{ today: string }>(
      `select to_char(ratified_at at time zone 'UTC' at time zone 'Asia/Jakarta', 'YYYY-MM-DD') as today
       from sop_runner_revisions where sop_document_id = $1`,
      [sop],
    );
    expect(await revisionsOf(office, sop)).toEqual([
      { number: 0, rows: ['1 Menyusun konsep', '2 Memeriksa konsep'], by: 'Administrator SOP', effectiveOn: today, log: ['ratified'] },
    ]);
    expect(await statusOf(sop)).toBe('published');
  });

  it('freezes who does each row, what it needs and what it produces', async () => {
    const sop = await office.create(SOP, {
      ...identity('RATIFY/2'),
      effectiveOn: '2030-01-01',
      warning: '  ',
      legalBasis: [{ text: ' Permenpan-RB 35/2012 ' }],
    });
    await office.step(sop, 1, ' Menyusun konsep ', {
      inputs: ' Disposisi \r\n\nKonsep lama',
      outputs: 'Konsep',
      remark: '',
      standardTime: null,
    });
    await publish(sop);
    const [revision] = await office.app.strapi.db.query('plugin::sop-runner.revision').findMany({ where: { sopDocumentId: sop } });
    expect(revision).toMatchObject({
      number: 0,
      effectiveOn: '2030-01-01',
      definition: {
        format: 1,
        ...identity('RATIFY/2'),
        warning: null,
        legalBasis: ['Permenpan-RB 35/2012'],
        roles: [{ key: 'pelaksana', name: 'Jabatan pelaksana', unit: null }],
        steps: [
          {
            number: 1,
            activity: 'Menyusun konsep',
            nodes: [{ role: 'pelaksana', symbol: 'process', together: false, branches: [] }],
            inputs: ['Disposisi', 'Konsep lama'],
            outputs: ['Konsep'],
            standardTime: { amount: null, unit: 'minute', asWritten: '' },
            fourEyes: [],
            remark: null,
          },
        ],
      },
    });
  });

  it('makes no new revision of the same text', async () => {
    const { sop } = await office.sop('RATIFY/3', ['Menyusun konsep']);
    await publish(sop);
    expect((await publish(sop)).status).toBe(200);
    expect(await revisionsOf(office, sop)).toMatchObject([{ number: 0, log: ['ratified'] }]);
  });

  it('makes the next revision of a changed text, which needs a date of revision', async () => {
    const { sop, steps } = await office.sop('RATIFY/4', ['Menyusun konsep']);
    await publish(sop);
    await office.call('put', STEP, `/${steps[0]}`, { activity: 'Menyusun naskah' });
    expect((await publish(sop)).body.error).toMatchObject({
      details: { code: 'SOP_NOT_PUBLISHABLE', problems: [{ code: 'REVISED_ON_MISSING' }] },
    });
    expect((await publish(sop, { revisedOn: '2026-02-01' })).status).toBe(200);
    expect(await revisionsOf(office, sop)).toMatchObject([
      { number: 0, rows: ['1 Menyusun konsep'], log: ['ratified'] },
      { number: 1, rows: ['1 Menyusun naskah'], log: ['ratified'] },
    ]);
  });

  it('withdraws every revision that stands, and puts the same text in force again', async () => {
    const { sop, steps } = await office.sop('RATIFY/5', ['Menyusun konsep']);
    await publish(sop);
    await office.call('put', STEP, `/${steps[0]}`, { activity: 'Menyusun naskah' });
    await publish(sop, { revisedOn: '2026-02-01' });
    expect((await unpublish(sop)).status).toBe(200);
    expect(await rowsOf(office, sop, 'published')).toBeNull();
    expect(await office.app.sql('select 1 from steps where published_at is not null and document_id = any($1)', [steps])).toEqual([]);
    expect(await revisionsOf(office, sop)).toMatchObject([{ log: ['ratified', 'withdrawn'] }, { log: ['ratified', 'withdrawn'] }]);
    await publish(sop);
    expect(await revisionsOf(office, sop)).toMatchObject([
      { log: ['ratified', 'withdrawn'] },
      { log: ['ratified', 'withdrawn', 'ratified-again'] },
    ]);
  });

  it('leaves one published row and one revision of ten ratifications at once', async () => {
    const { sop } = await office.sop('RATIFY/6', ['Menyusun konsep', 'Memeriksa konsep']);
    const answers = await Promise.all(Array.from({ length: 10 }, () => publish(sop)));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(await rowsOf(office, sop, 'published')).toEqual(['1 Menyusun konsep', '2 Memeriksa konsep']);
    expect(await revisionsOf(office, sop)).toMatchObject([{ number: 0, log: ['ratified'] }]);
  });

  it('ratifies SOPs in bulk, or none of them', async () => {
    const [one, two, empty] = [
      await office.sop('BULK/1', ['Menyusun']),
      await office.sop('BULK/2', ['Memeriksa']),
      await office.sop('BULK/3', []),
    ];
    const before = await everything(office);
    const refused = await office.call('post', SOP, '/actions/bulkPublish', { documentIds: [one.sop, empty.sop, two.sop] });
    expect(refused.body.error?.details).toMatchObject({ code: 'SOP_NOT_PUBLISHABLE', problems: [{ code: 'NO_STEPS' }] });
    expect(await everything(office)).toEqual(before);
    expect((await office.call('post', SOP, '/actions/bulkPublish', { documentIds: [one.sop, two.sop] })).body).toEqual({ count: 2 });
    expect(await rowsOf(office, one.sop, 'published')).toEqual(['1 Menyusun']);
    expect((await office.call('post', SOP, '/actions/bulkUnpublish', { documentIds: [one.sop, two.sop] })).body).toEqual({ count: 2 });
    expect(await revisionsOf(office, two.sop)).toMatchObject([{ log: ['ratified', 'withdrawn'] }]);
  });

  it('ratifies what is created or updated with the published status', async () => {
    const { sop, steps } = await office.sop('RATIFY/7', ['Menyusun konsep']);
    const documents = office.app.strapi.documents(SOP);
    await documents.update({ documentId: sop, data: { title: 'Judul baru' }, status: 'published' });
    expect(await revisionsOf(office, sop)).toMatchObject([{ number: 0 }]);
    const before = await everything(office);
    await expect(documents.create({ data: { ...identity('RATIFY/8'), kind: 'micro' }, status: 'published' })).rejects.toMatchObject({
      details: { code: 'SOP_NOT_PUBLISHABLE' },
    });
    await expect(
      office.app.strapi.documents(STEP).update({ documentId: String(steps[0]), data: { number: 9 }, status: 'published' }),
    ).rejects.toMatchObject({ details: { code: 'STEP_NOT_ALONE' } });
    expect(await everything(office)).toEqual(before);
  });
});

describe('ratifying that fails half-way', () => {
  it('leaves everything as it was, whatever act it was', async () => {
    const { sop, steps } = await office.sop('FAULT/1', ['Menyusun konsep', 'Memeriksa konsep']);
    await publish(sop);
    const never = await office.sop('FAULT/2', ['Menyusun', 'Memeriksa']);
    await office.call('put', STEP, `/${steps[0]}`, { activity: 'Menyusun naskah' });
    const before = await everything(office);
    let steady = Number.NEGATIVE_INFINITY;
    office.app.strapi.documents.use((call, next) => {
      if (call.uid === STEP && ['publish', 'unpublish', 'discardDraft', 'clone', 'delete'].includes(call.action) && ++steady === 2)
        throw new Error('out of paper');
      return next();
    });
    const acts = [
      () => publish(sop, { revisedOn: '2026-02-01' }),
      () => unpublish(sop),
      () => office.call('post', SOP, `/${sop}/actions/discard`, {}),
      () => office.call('post', SOP, `/clone/${sop}`, { number: 'FAULT/3' }),
      () => office.call('delete', SOP, `/${never.sop}`),
    ];
    for (const act of acts) {
      steady = 0;
      expect((await act()).status).toBe(500);
      expect(await everything(office)).toEqual(before);
    }
    steady = Number.NEGATIVE_INFINITY;
  });
});

describe('the text of an SOP as days go by', () => {
  it('is in force, upcoming, superseded or withdrawn', async () => {
    const { sop } = await office.sop('STATE/1', ['Menyusun']);
    const { strapi } = office.app;
    const on = async (day: string) => {
      const { state, revision, revisions } = await stateOf(strapi, sop, day);
      return [state, revision?.number ?? null, revisions.map((one) => `${one.number} ${one.state}`).join(', ')];
    };
    expect(await on('2026-01-01')).toEqual(['draft', null, '']);
    await publish(sop, { effectiveOn: '2026-01-10' });
    expect(await on('2026-01-09')).toEqual(['upcoming', 0, '0 upcoming']);
    expect(await on('2026-01-10')).toEqual(['in-force', 0, '0 in-force']);
    await publish(sop, { effectiveOn: '2099-01-01', revisedOn: '2026-02-01', title: 'Naskah kedua' });
    expect(await on('2098-12-31')).toEqual(['in-force', 0, '1 upcoming, 0 in-force']);
    expect(await on('2099-01-01')).toEqual(['in-force', 1, '1 in-force, 0 superseded']);
    await unpublish(sop);
    expect(await on('2099-01-01')).toEqual(['withdrawn', 1, '1 withdrawn, 0 withdrawn']);
  });
});

describe('editing a draft while a case runs', () => {
  it('changes neither the case nor what portals read, until it is ratified; and the case not even then', async () => {
    const { app } = office;
    const staf = await hire(app, 'Pelaksana');
    await office.role('pelaksana');
    await appoint(app, { key: 'pelaksana', name: 'Jabatan pelaksana' }, [{ user: staf.userId, capacity: 'definitive' }]);
    const { sop, steps } = await office.sop('RUN/1', ['Menyusun', 'Memeriksa']);
    await publish(sop, { effectiveOn: '2026-01-10' });
    const command = { ...PLAIN, subject: 'Usulan', commandId: randomUUID() } as const;
    const { reference } = await engineOf(app).start(sop, command, staf);
    const inCase = async () => (await app.http.get(`/sop-runner/cases/${reference}`).set('Authorization', `Bearer ${staf.token}`)).body;
    const atPortal = async () => [
      (await app.http.get(`/api/sops/${sop}?populate[steps][populate]=*`)).body,
      (await app.http.get(`/api/sops/${sop}/in-force`)).body,
      (await app.http.get(`/api/steps?filters[sop][documentId][$eq]=${sop}`)).body,
    ];
    const before = { inCase: await inCase(), atPortal: await atPortal() };
    expect(JSON.stringify(before)).toContain('Memeriksa');

    await office.call('put', SOP, `/${sop}`, { title: 'Judul lain', revisedOn: '2026-02-01' });
    await office.call('put', STEP, `/${steps[1]}`, { activity: 'Meneliti' });
    await office.step(sop, 3, 'Mengarsipkan');
    expect({ inCase: await inCase(), atPortal: await atPortal() }).toEqual(before);

    expect((await publish(sop, { effectiveOn: '2026-01-10' })).status).toBe(200);
    expect(await inCase()).toEqual(before.inCase);
    expect(JSON.stringify(await atPortal())).toContain('Mengarsipkan');
    const complete = (visit: number, outputs = ['Konsep']) =>
      engineOf(app).execute(
        reference,
        {
          kind: 'CompleteTask',
          visit,
          node: 1,
          outcome: null,
          note: null,
          reason: null,
          checkedInputs: ['Disposisi'],
          outputs,
          attachments: [],
          commandId: randomUUID(),
        },
        staf,
      );
    await complete(1);
    expect(await complete(2)).toMatchObject({ status: 'completed', step: 2 });
  });
});
