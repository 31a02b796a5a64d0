import { identity, openOffice, ROLE, SOP, STEP, type Office } from './support/office';
import { everything } from './support/tables';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
  for (const key of ['pelaksana', 'kepala', 'sekretaris']) await office.role(key);
});
afterAll(() => office.close());

interface Box {
  readonly symbol?: 'process' | 'decision';
  readonly role?: string | null;
  readonly together?: boolean;
  readonly branches?: readonly object[];
}

const box = (extra: Box = {}): Box => ({ symbol: 'process', role: 'pelaksana', together: false, branches: [], ...extra });
const yes = { label: 'Ya', target: 'next' };
const no = { label: 'Tidak', target: 'step', step: 1, node: 1 };
const decision = (branches: readonly object[], extra: Box = {}): Box => box({ symbol: 'decision', branches, ...extra });

interface Draft {
  readonly sop?: object;
  readonly rows?: readonly { readonly nodes?: readonly Box[]; readonly [field: string]: unknown }[];
}

const written = async ({ sop = {}, rows = [{}] }: Draft, number: string): Promise<string> => {
  const documentId = await office.create(SOP, { ...identity(number), ...sop });
  for (const [index, { nodes = [box()], ...row }] of rows.entries()) {
    const symbols = await Promise.all(
      nodes.map(async ({ role, ...node }) => ({ ...node, role: { connect: role ? [{ documentId: await office.role(role) }] : [] } })),
    );
    await office.step(documentId, index + 1, `Kegiatan ${index + 1}`, { nodes: symbols, ...row });
  }
  return documentId;
};

const publish = (sop: string) => office.call('post', SOP, `/${sop}/actions/publish`, {});

const DRAFTS: Readonly<Record<string, Draft>> = {
  NUMBER_MISSING: { sop: { number: ' ' } },
  TITLE_MISSING: { sop: { title: ' ' } },
  NO_STEPS: { rows: [] },
  NUMBERS_NOT_IN_SEQUENCE: { rows: [{}, { number: 3 }] },
  ACTIVITY_MISSING: { rows: [{ activity: '  ' }] },
  STEP_WITHOUT_NODE: { rows: [{ nodes: [] }] },
  AMOUNT_NOT_POSITIVE: { rows: [{ standardTime: { amount: 0, unit: 'minute' } }] },
  FOUR_EYES_NOT_EARLIER: { rows: [{ fourEyes: [{ number: 1 }] }] },
  NODE_WITHOUT_ROLE: { rows: [{ nodes: [box({ role: null })] }] },
  FIRST_NODE_TOGETHER: { rows: [{ nodes: [box({ together: true })] }] },
  ROLE_TWICE_IN_GROUP: { rows: [{ nodes: [box(), box({ together: true })] }] },
  DECISION_TOGETHER: { rows: [{ nodes: [box(), decision([yes, no], { role: 'kepala', together: true })] }] },
  DECISION_NEEDS_TWO_LABELS: { rows: [{ nodes: [decision([yes])] }] },
  BRANCH_WITHOUT_LABEL: { rows: [{ nodes: [decision([yes, no, { target: 'end' }])] }] },
  LABEL_TWICE: { rows: [{ nodes: [decision([yes, no, { label: 'Ya', target: 'end' }])] }] },
  LABEL_ON_BOX: { rows: [{ nodes: [box({ branches: [{ label: 'Ya', target: 'end' }] })] }] },
  BRANCHES_ON_BOX: { rows: [{ nodes: [box({ branches: [{ target: 'end' }, { target: 'end' }] })] }] },
  BRANCH_INSIDE_GROUP: { rows: [{ nodes: [box({ branches: [{ target: 'end' }] }), box({ role: 'kepala', together: true })] }] },
  TARGET_MISSING: { rows: [{ nodes: [decision([yes, { label: 'Tidak', target: 'step', step: 4, node: 1 }])] }] },
  STEP_UNREACHABLE: { rows: [{ nodes: [box({ branches: [{ target: 'end' }] })] }, {}] },
  NODE_UNREACHABLE: { rows: [{ nodes: [box({ branches: [{ target: 'end' }] }), box({ role: 'kepala' })] }] },
  NO_WAY_TO_END: { rows: [{ nodes: [decision([{ label: 'Ya', target: 'step', step: 1, node: 1 }, no])] }] },
};

describe('ratifying a draft that cannot run', () => {
  it.each(Object.keys(DRAFTS))('is refused, naming %s', async (code) => {
    const sop = await written(DRAFTS[code] ?? {}, `CHECK/${code}`);
    const before = await everything(office);
    const { status, body } = await publish(sop);
    expect({ status, code: body.error?.details.code }).toEqual({ status: 400, code: 'SOP_NOT_PUBLISHABLE' });
    expect(body.error?.details.problems?.map((problem) => problem.code)).toContain(code);
    expect(await everything(office)).toEqual(before);
  });

  it('is refused, naming ROLE_NOT_ACTIVE', async () => {
    const sop = await written({ rows: [{ nodes: [box({ role: 'sekretaris' })] }] }, 'CHECK/ROLE');
    await office.call('put', ROLE, `/${await office.role('sekretaris')}`, { active: false });
    const { body } = await publish(sop);
    expect(body.error?.details.problems).toMatchObject([
      {
        code: 'ROLE_NOT_ACTIVE',
        step: 1,
        node: 1,
        message: 'The position of symbol 1.1 is not active: sekretaris.',
        details: { role: 'sekretaris' },
      },
    ]);
  });

  it('is refused, naming NUMBER_TAKEN, where the ratified text of another SOP has its number', async () => {
    const first = await written({}, 'CHECK/TAKEN');
    await publish(first);
    await office.call('put', SOP, `/${first}`, { number: 'CHECK/TAKEN-NEW' });
    const second = await written({}, 'CHECK/FREE');
    // Past the Document Service, which refuses the number at once.
    await office.app.strapi.db.query(SOP).update({ where: { documentId: second }, data: { number: 'CHECK/TAKEN' } });
    expect((await publish(second)).body.error?.details.problems).toMatchObject([{ code: 'NUMBER_TAKEN' }]);
  });

  it('names all problems at once', async () => {
    const sop = await written({ sop: { title: '' }, rows: [{ activity: '' }, { nodes: [] }] }, 'CHECK/ALL');
    expect((await publish(sop)).body.error?.details.problems?.map(({ code }) => code)).toEqual([
      'TITLE_MISSING',
      'ACTIVITY_MISSING',
      'STEP_WITHOUT_NODE',
    ]);
  });
});

describe('writing an SOP with a number that another has', () => {
  it('is refused at the field', async () => {
    await written({}, 'NUMBER/1');
    const refused = {
      status: 400,
      body: { error: { message: 'Another SOP has the number NUMBER/1.', details: { errors: [{ path: ['number'] }] } } },
    };
    expect(await office.call('post', SOP, '', identity(' NUMBER/1 '))).toMatchObject(refused);
    const other = await written({}, 'NUMBER/2');
    expect(await office.call('put', SOP, `/${other}`, { number: 'NUMBER/1' })).toMatchObject(refused);
  });

  it('is refused to all but one of those who write it at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => office.call('post', SOP, '', identity('NUMBER/3'))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400, 400]);
  });
});

describe('ratifying a step alone', () => {
  it.each(['publish', 'unpublish', 'discard'])('is refused (%s)', async (action) => {
    const { sop, steps } = await office.sop(`ALONE/${action}`, ['Menyusun konsep']);
    await publish(sop);
    const before = await everything(office);
    const { status, body } = await office.call('post', STEP, `/${steps[0]}/actions/${action}`, { activity: 'Lain' });
    expect({ status, code: body.error?.details.code }).toEqual({ status: 400, code: 'STEP_NOT_ALONE' });
    expect(await everything(office)).toEqual(before);
  });
});
