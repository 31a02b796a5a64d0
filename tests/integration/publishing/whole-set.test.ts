import { openOffice, SOP, STEP, type Office } from './support/office';
import { everything, revisionsOf, rowsOf } from './support/tables';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const publish = (sop: string, body = {}) => office.call('post', SOP, `/${sop}/actions/publish`, body);
const statusOf = async (sop: string) => (await office.call('get', SOP, `/${sop}`)).body.data?.status;

describe('writing a draft step', () => {
  it('makes the Content Manager offer Publish on its SOP, whether it is edited, added, moved or deleted', async () => {
    const { sop, steps } = await office.sop('TOUCH/1', ['Menyusun', 'Memeriksa']);
    const other = await office.sop('TOUCH/2', ['Mencatat']);
    await publish(other.sop);
    const settled = async () => {
      await publish(sop, { revisedOn: '2026-02-01' });
      expect(await statusOf(sop)).toBe('published');
    };
    await settled();
    await office.call('put', STEP, `/${steps[0]}`, { activity: 'Menyusun naskah' });
    expect(await statusOf(sop)).toBe('modified');
    expect(await rowsOf(office, sop, 'published')).toEqual(['1 Menyusun', '2 Memeriksa']);
    await settled();
    const added = await office.step(sop, 3, 'Mengarsipkan');
    expect(await statusOf(sop)).toBe('modified');
    await settled();
    await office.call('put', STEP, `/${added}`, {
      number: 2,
      sop: { connect: [{ documentId: other.sop }], disconnect: [{ documentId: sop }] },
    });
    expect([await statusOf(sop), await statusOf(other.sop)]).toEqual(['modified', 'modified']);
    await settled();
    await office.call('delete', STEP, `/${steps[1]}`);
    expect(await statusOf(sop)).toBe('modified');
    expect(await rowsOf(office, sop, 'published')).toEqual(['1 Menyusun naskah', '2 Memeriksa']);
    await settled();
    expect(await rowsOf(office, sop, 'published')).toEqual(['1 Menyusun naskah']);
  });

  it('through the list of the SOP marks the SOP that loses the step too', async () => {
    const [from, to] = [await office.sop('LIST/1', ['Menyusun', 'Memeriksa']), await office.sop('LIST/2', ['Mencatat'])];
    await publish(from.sop);
    await office.call('put', SOP, `/${to.sop}`, { steps: { connect: [{ documentId: from.steps[1] }], disconnect: [] } });
    expect(await statusOf(from.sop)).toBe('modified');
    expect(await rowsOf(office, to.sop, 'draft')).toEqual(['1 Mencatat', '2 Memeriksa']);
    expect(await rowsOf(office, from.sop, 'published')).toEqual(['1 Menyusun', '2 Memeriksa']);
  });

  it('lists the steps by number, whatever the order in which they were written', async () => {
    const { sop } = await office.sop('ORDER/1', []);
    await office.step(sop, 2, 'Memeriksa');
    const first = await office.step(sop, 3, 'Menyusun');
    await office.call('put', STEP, `/${first}`, { number: 1 });
    const listed = await office.app.http
      .get(`/content-manager/relations/${SOP}/${sop}/steps`)
      .set('authorization', `Bearer ${office.administrator.token}`);
    expect(listed.body.results.map(({ documentId }: { documentId: string }) => documentId).at(-1)).toBe(first);
    expect(await rowsOf(office, sop, 'draft')).toEqual(['1 Menyusun', '2 Memeriksa']);
  });
});

describe('duplicating an SOP', () => {
  it('asks for a new number', async () => {
    const { sop } = await office.sop('COPY/1', ['Menyusun']);
    const refused = {
      status: 400,
      body: { error: { message: 'Give the copy a number of its own.', details: { errors: [{ path: ['number'] }] } } },
    };
    expect(await office.call('post', SOP, `/clone/${sop}`, { number: 'COPY/1' })).toMatchObject(refused);
    expect(await office.call('post', SOP, `/clone/${sop}`, {})).toMatchObject(refused);
  });

  it('copies the steps with what they hold and leaves the original whole', async () => {
    const { sop } = await office.sop('COPY/2', ['Menyusun', 'Memeriksa']);
    const branches = [
      { label: 'Ya', target: 'end' },
      { label: 'Tidak', target: 'step', step: 1, node: 1 },
    ];
    await office.step(sop, 3, 'Menyetujui', {
      nodes: [{ symbol: 'decision', together: false, role: { connect: [{ documentId: await office.role('kepala') }] }, branches }],
      fourEyes: [{ number: 1 }],
    });
    await publish(sop);
    const of = async (documentId: string) => {
      const [revision] = await office.app.sql<{ steps: string }>(
        `select definition ->> 'steps' as steps from sop_runner_revisions where sop_document_id = $1`,
        [documentId],
      );
      return JSON.parse(String(revision?.steps));
    };
    const before = await everything(office);
    const { status, body } = await office.call('post', SOP, `/clone/${sop}`, { number: 'COPY/3' });
    expect(status).toBe(200);
    const copy = String(body.data?.documentId);
    const after = await everything(office);
    const changed = Object.keys(before).filter((table) => before[table]?.some((row) => !after[table]?.includes(row)));
    // The number by which kept answers know that a text was added.
    expect(changed).toEqual(['sop_runner_generations']);
    await publish(copy);
    expect(await of(copy)).toEqual(await of(sop));
    expect(await rowsOf(office, sop, 'draft')).toEqual(['1 Menyusun', '2 Memeriksa', '3 Menyetujui']);
  });
});

describe('duplicating an SOP that has a signed scan', () => {
  it('leaves the scan with the original: nobody signed the copy', async () => {
    const { sop } = await office.sop('SCAN/1', ['Menyusun']);
    const [file] = await office.app.sql<{ id: number }>(
      `insert into files (document_id, name, hash, ext, mime, size, url, provider) values ('pindaian', 'pindaian.pdf', 'pindaian', '.pdf', 'application/pdf', 1, '/x', 'local') returning id`,
    );
    await office.call('put', SOP, `/${sop}`, { signedScan: file?.id });
    const scansOf = async (documentId: string) =>
      office.app.sql(
        `select link.field from files_related_mph link join sops on sops.id = link.related_id and link.related_type = $2 where sops.document_id = $1`,
        [documentId, SOP],
      );
    expect(await scansOf(sop)).toEqual([{ field: 'signedScan' }]);
    const { status, body } = await office.call('post', SOP, `/clone/${sop}`, { number: 'SCAN/2', signedScan: { id: file?.id } });
    expect(status).toBe(200);
    expect(await scansOf(String(body.data?.documentId))).toEqual([]);
    expect(await scansOf(sop)).toEqual([{ field: 'signedScan' }]);
  });
});

describe('deleting an SOP', () => {
  it('deletes its steps', async () => {
    const { sop, steps } = await office.sop('DELETE/1', ['Menyusun', 'Memeriksa']);
    expect((await office.call('delete', SOP, `/${sop}`)).status).toBe(200);
    expect(await office.app.sql('select 1 from steps where document_id = any($1)', [steps])).toEqual([]);
  });

  it('is refused once it has been ratified, even when withdrawn, single and in bulk', async () => {
    const { sop } = await office.sop('DELETE/2', ['Menyusun']);
    const never = await office.sop('DELETE/3', ['Menyusun']);
    await publish(sop);
    await office.call('post', SOP, `/${sop}/actions/unpublish`, {});
    const before = await everything(office);
    expect((await office.call('delete', SOP, `/${sop}`)).body.error?.details.code).toBe('SOP_RATIFIED');
    expect((await office.call('post', SOP, '/actions/bulkDelete', { documentIds: [never.sop, sop] })).body.error?.details.code).toBe(
      'SOP_RATIFIED',
    );
    expect(await everything(office)).toEqual(before);
  });
});

describe('writing through the public API with a token', () => {
  it('obeys the same rules', async () => {
    const token = await office.app.createApiToken('full-access');
    const rest = (method: 'post' | 'put' | 'delete', path: string, data?: object) =>
      office.app.http[method](`/api${path}`).set('authorization', `Bearer ${token}`).send({ data });
    const { sop, steps } = await office.sop('REST/1', ['Menyusun']);
    await publish(sop);
    await office.call('put', STEP, `/${steps[0]}`, { activity: 'Menyusun naskah' });
    const before = await everything(office);
    expect((await rest('put', `/steps/${steps[0]}`, { activity: 'Lain' })).body.error.details).toEqual({ code: 'STEP_NOT_ALONE' });
    expect((await rest('post', '/steps', { number: 2, activity: 'Lain', sop })).body.error.details).toEqual({ code: 'STEP_NOT_ALONE' });
    expect((await rest('put', `/sops/${sop}`, { title: 'Lain' })).body.error.details).toMatchObject({
      problems: [{ code: 'REVISED_ON_MISSING' }],
    });
    expect((await rest('delete', `/sops/${sop}`)).body.error.details).toEqual({ code: 'SOP_RATIFIED' });
    expect(await everything(office)).toEqual(before);
    expect((await rest('put', `/sops/${sop}`, { revisedOn: '2026-03-01' })).status).toBe(200);
    expect(await revisionsOf(office, sop)).toMatchObject([{ by: 'Administrator SOP' }, { by: null, rows: ['1 Menyusun naskah'] }]);
  });
});
