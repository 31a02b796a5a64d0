import fc from 'fast-check';
import { FIRST_ROWS, newWorld, nextNumber, other, perform, picked, SOPS, textOf, type Act, type Name, type World } from './support/model';
import { openOffice, SOP, STEP, type Office } from './support/office';
import { revisionsOf, rowsOf } from './support/tables';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('edit' as const, 'delete' as const, 'move' as const),
      sop: fc.constantFrom(...SOPS),
      pick: fc.nat(5),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('add' as const, 'renumber' as const, 'publish' as const, 'unpublish' as const, 'discard' as const),
      sop: fc.constantFrom(...SOPS),
    }),
  },
);

/** Publishing works only with rows 1..n: more of it succeeds when they are put in sequence first. */
const histories = fc
  .array(acts, { minLength: 10, maxLength: 14 })
  .map((list) => list.flatMap((act): Act[] => (act.kind === 'publish' ? [{ kind: 'renumber', sop: act.sop }, act] : [act])));

const on = (sop: Name, ...kinds: Act['kind'][]): Act[] =>
  kinds.map((kind) => (kind === 'edit' || kind === 'delete' || kind === 'move' ? { kind, sop, pick: 0 } : { kind, sop }));

/** Orders in which a row that moved is in one SOP's ratified text and in the other's draft. */
const MOVES: readonly Act[][] = [
  [
    ...on('A', 'publish'),
    ...on('B', 'publish'),
    ...on('A', 'move'),
    ...on('B', 'edit', 'publish'),
    ...on('A', 'discard', 'edit', 'publish'),
  ],
  [
    ...on('A', 'publish'),
    ...on('B', 'publish'),
    ...on('A', 'move'),
    ...on('B', 'discard', 'publish'),
    ...on('A', 'renumber', 'publish', 'discard'),
  ],
  [
    ...on('A', 'publish'),
    ...on('B', 'publish'),
    ...on('A', 'move'),
    ...on('B', 'move', 'renumber', 'publish'),
    ...on('A', 'renumber', 'publish', 'unpublish'),
  ],
  [
    ...on('A', 'publish', 'move', 'unpublish'),
    ...on('B', 'publish', 'discard'),
    ...on('A', 'renumber', 'publish', 'delete', 'add', 'discard', 'publish'),
  ],
];

type Ids = Readonly<Record<Name, string>>;

const draftStep = async (sop: string, activity: string): Promise<string> => {
  const [row] = await office.app.sql<{ id: string }>(
    `select step.document_id as id from steps step join steps_sop_lnk link on link.step_id = step.id join sops sop on sop.id = link.sop_id
     where sop.document_id = $1 and step.activity = $2 and step.published_at is null`,
    [sop, activity],
  );
  if (!row) throw new Error(`no draft step ${activity}`);
  return row.id;
};

/** Does through the Content Manager what the model did; answers whether it was allowed. */
const really = async (ids: Ids, world: World, act: Act, fresh: string): Promise<boolean> => {
  const id = ids[act.sop];
  const { draft } = world[act.sop];
  const row = 'pick' in act ? picked(draft, act.pick) : undefined;
  const put = async (activity: string, data: object) => office.call('put', STEP, `/${await draftStep(id, activity)}`, data);
  switch (act.kind) {
    case 'add':
      await office.step(id, nextNumber(draft), fresh);
      return true;
    case 'renumber':
      for (const [index, text] of textOf(draft).entries()) await put(text.slice(text.indexOf(' ') + 1), { number: index + 1 });
      return true;
    case 'edit':
      return row === undefined || (await put(row.activity, { activity: fresh })).status === 200;
    case 'move': {
      const to = other(act.sop);
      const sop = { connect: [{ documentId: ids[to] }], disconnect: [{ documentId: id }] };
      return row === undefined || (await put(row.activity, { number: nextNumber(world[to].draft), sop })).status === 200;
    }
    case 'delete':
      return row === undefined || (await office.call('delete', STEP, `/${await draftStep(id, row.activity)}`)).status === 200;
    default:
      return (await office.call('post', SOP, `/${id}/actions/${act.kind}`, {})).status === 200;
  }
};

const seen = async (id: string) => ({
  draft: await rowsOf(office, id, 'draft'),
  published: await rowsOf(office, id, 'published'),
  status: (await office.call('get', SOP, `/${id}`)).body.data?.status,
  revisions: (await revisionsOf(office, id)).map(({ rows }) => rows.join('; ')),
});

const expected = ({ draft, published, isModified, revisions }: World[Name]) => ({
  draft: textOf(draft),
  published: published && textOf(published),
  status: published === null ? 'draft' : isModified ? 'modified' : 'published',
  revisions,
});

let made = 0;

const create = async (): Promise<Ids> => {
  made += 1;
  const identified = async (name: Name) => {
    const { sop } = await office.sop(
      `ORDER/${made}/${name}`,
      FIRST_ROWS.map((activity) => `${activity} ${name}`),
    );
    // Later revisions then need no further edit of the form's head.
    await office.call('put', SOP, `/${sop}`, { revisedOn: '2026-02-01' });
    return sop;
  };
  return { A: await identified('A'), B: await identified('B') };
};

describe('editing, adding, deleting, moving, ratifying, withdrawing and restoring in any order', () => {
  it('serves the text last ratified, whatever happens to the drafts, and keeps both whole', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const ids = await create();
        const world = newWorld();
        for (const [index, act] of history.entries()) {
          const fresh = `kegiatan-${index}`;
          const before = structuredClone(world);
          const isAllowed = perform(world, act, fresh);
          expect({ act, isAllowed: await really(ids, before, act, fresh) }).toEqual({ act, isAllowed });
          for (const sop of SOPS) expect({ act, sop, ...(await seen(ids[sop])) }).toEqual({ act, sop, ...expected(world[sop]) });
        }
        const strays = await office.app.sql(
          `select 1 from steps step where not exists (select 1 from steps_sop_lnk link where link.step_id = step.id) or
             (published_at is not null and not exists (select 1 from steps_sop_lnk link join sops sop on sop.id = link.sop_id where link.step_id = step.id and sop.published_at is not null))`,
        );
        expect(strays).toEqual([]);
      }),
      { numRuns: 5, examples: MOVES.map((history) => [history]) },
    );
  }, 240_000);
});
