import { openOffice, SOP, type Office } from './support/office';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const revisions = (sop: string) =>
  office.app.sql<{ number: number; sha256: string; steps: string[]; by: string; log: string[] }>(
    `select number, sha_256 as sha256, array(select step ->> 'activity' from jsonb_array_elements(definition -> 'steps') step) as steps, actor.name as by,
       (select array_agg(kind order by id) from sop_runner_revision_logs log where log.revision_id = revision.id) as log
     from sop_runner_revisions revision left join sop_runner_actors actor on actor.id = ratified_by_id
     where sop_document_id = $1 order by number`,
    [sop],
  );

const published = (sop: string) =>
  office.app.strapi
    .documents(SOP)
    .findOne({ documentId: sop, status: 'published', populate: { steps: { populate: { nodes: { populate: { role: true } } } } } });

describe('ratifying an SOP', () => {
  it('publishes the SOP with its steps and freezes revision 0', async () => {
    const { sop } = await office.sop('SOP/1', ['Menyusun konsep', 'Memeriksa konsep']);
    const { status, body } = await office.call('post', SOP, `/${sop}/actions/publish`, {});
    expect({ status, error: body.error }).toEqual({ status: 200, error: undefined });
    expect(await published(sop)).toMatchObject({
      number: 'SOP/1',
      steps: [
        { number: 1, activity: 'Menyusun konsep', nodes: [{ role: { key: 'pelaksana' } }] },
        { number: 2, activity: 'Memeriksa konsep', nodes: [{ role: { key: 'pelaksana' } }] },
      ],
    });
    expect(await revisions(sop)).toMatchObject([
      { number: 0, steps: ['Menyusun konsep', 'Memeriksa konsep'], by: 'Administrator SOP', log: ['ratified'] },
    ]);
  });
});
