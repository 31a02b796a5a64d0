import type { CaseState } from '../../../src/plugins/sop-runner/domain/case';
import type { Definition } from '../../../src/plugins/sop-runner/domain/definition';
import type { CaseMove, EngineMove } from '../../../src/plugins/sop-runner/server/src/gate';
import { newCaseRow } from '../../../src/plugins/sop-runner/server/src/repositories/cases';
import { eventRows, type EventRow } from '../../../src/plugins/sop-runner/server/src/repositories/events';
import { UID } from '../../../src/plugins/sop-runner/shared/ids';
import { RKT } from '../../unit/support/rkt';
import { openApp, type TestApp } from '../support/app';
import { completion, proved, startCase } from '../support/clerk';
import { gateOf } from '../support/gate';
import { engineOf, openOffice, type Office } from '../support/office';
import { settled, snapshot, type Snapshot } from '../support/snapshot';

const GUARDED = [UID.case, UID.task, UID.event, UID.revision, UID.revisionLog, UID.file] as const;
describe('the gate, opened for a wrong move', () => {
  let app: TestApp;
  let office: Office;
  let reference: string;
  let before: Snapshot;
  const data = { subject: 'palsu', state: 'done', kind: 'withdrawn', number: 9 };
  const everyRow = { id: { $gt: 0 } };
  const query = (uid: string) => app.strapi.db.query(uid);
  /** The code that a refused write carries. */
  const codeOf = (act: () => Promise<unknown>): Promise<unknown> =>
    act().then(
      () => 'written',
      (error: unknown) =>
        error instanceof Error && 'details' in error ? { code: undefined, ...error, ...Object(error.details) }.code : error,
    );
  let state: CaseState;
  let caseId: number;
  let definition: Definition;
  let others: { readonly id: number; readonly version: number };

  beforeAll(async () => {
    app = await openApp();
    office = await openOffice(app, RKT);
    reference = await startCase(app, office, office.person('sesdep'));
    await engineOf(app).execute(reference, completion(office, await proved(app, reference)), office.person('sesdep'));
    state = (await engineOf(app).verify(reference)).stored;
    definition = RKT;
    const [own] = await app.sql<{ id: number }>('select id from sop_cases');
    if (own === undefined) throw new Error('there is no case');
    caseId = own.id;
    await startCase(app, office, office.person('kabag-pe'));
    const [row] = await app.sql<{ id: number; version: number }>('select id, version from sop_cases where id <> $1', [caseId]);
    if (row === undefined) throw new Error('there is no other case');
    others = row;
    before = await settled(app);
  });
  afterEach(async () => expect(await snapshot(app)).toEqual(before));
  afterAll(() => app.close());

  const kabag = async () => {
    const [row] = await app.sql<{ id: number }>('select id from sop_runner_actors where user_id = $1', [office.person('kabag-pe').userId]);
    if (row === undefined) throw new Error('kabag-pe never acted');
    return row.id;
  };
  /** From row 2 to another row, as its holder would hand over. */
  const move = async (step: number, given: Partial<CaseMove> = {}): Promise<CaseMove> => {
    const person = await kabag();
    const after = { ...state, currentStep: step, visit: state.visit + 1, version: state.version + 1 };
    const commented = {
      kind: 'Commented',
      text: 'palsu',
      sequence: after.version,
      at: '2026-05-04T07:30:00.000Z',
      commandId: 'palsu-palsu',
    } as const;
    const events = [{ ...commented, actor: { id: person, role: null, capacity: null } }];
    const holdings = [{ role: 'kabag-pe', person, capacity: 'definitive' }] as const;
    return { kind: 'case', caseId, definition, before: state, after, events, person, holdings, taskIds: {}, ...given };
  };
  const through = (moved: EngineMove, write: () => Promise<unknown>) => codeOf(() => gateOf(app).asEngine(moved, write));
  // The hooks compare by structure and prototype: Jest's own objects are strangers to them, clones are Node's.
  const appending = (made: CaseMove, change: (row: EventRow) => object = (row) => row) =>
    through(made, () => query(UID.event).createMany({ data: structuredClone(eventRows(caseId, made.events, null, 'palsu').map(change)) }));
  /** What comes of a write that is undone afterwards. */
  const undone = async (work: () => Promise<unknown>): Promise<unknown> => {
    let outcome: unknown;
    const act = app.strapi.db.transaction(async ({ trx }) => {
      await trx.raw(`select set_config('sop_runner.command', 'palsu', true)`);
      outcome = await work();
      throw new Error('undone');
    });
    await expect(act).rejects.toThrow('undone');
    return outcome;
  };

  it('admits the right move', async () => {
    const made = await move(3);
    expect(await undone(() => appending(made))).toBe('written');
  });

  it('refuses a jump over a step', async () => {
    expect(await appending(await move(4))).toBe('MOVE_NOT_ALLOWED');
    const end = await move(2, { after: { ...state, status: 'completed', version: state.version + 1 } });
    expect(await appending(end)).toBe('MOVE_NOT_ALLOWED');
  });

  it('refuses who does not hold the position', async () => {
    expect(await appending(await move(3, { person: 999 }))).toBe('NOT_YOUR_ROLE');
    expect(await appending(await move(3, { holdings: [] }))).toBe('NOT_YOUR_ROLE');
  });

  it('refuses whatever would move a case beside its events, and a second row of it', async () => {
    const made = await move(3);
    const columns = { currentStep: 3, visit: state.visit + 1, version: state.version + 1 };
    for (const where of [{ id: caseId, version: state.version }, { id: caseId }, everyRow, {}])
      expect(await through(made, () => query(UID.case).updateMany({ where, data: columns }))).toBe('NOT_THE_ENGINE');
    expect(await through(made, () => query(UID.case).update({ where: { id: caseId }, data: columns }))).toBe('NOT_THE_ENGINE');
    expect(await through(made, () => query(UID.case).createMany({ data: [newCaseRow(made.after, '2026-999999', 1)] }))).toBe(
      'NOT_THE_ENGINE',
    );
  });

  /** Back to row 1, as the sender would take it back. */
  const takenBack = async (given: Partial<CaseMove> = {}): Promise<CaseMove> => {
    const person = state.tasks[0]?.closedBy ?? 0;
    const after = { ...state, currentStep: 1, visit: state.visit + 1, version: state.version + 2 };
    return { ...(await move(1, { after, person, holdings: [{ role: 'sesdep', person, capacity: 'definitive' }] })), ...given };
  };

  it('admits taking back by the sender alone, to the sender’s place, while nothing is received', async () => {
    expect(await undone(async () => appending(await takenBack()))).toBe('written');
    const person = await kabag();
    const holdings = ['sesdep', 'kabag-pe'].map((role) => ({ role, person, capacity: 'definitive' }) as const);
    expect(await appending(await takenBack({ person, holdings }))).toBe('MOVE_NOT_ALLOWED');
    expect(await appending(await takenBack({ holdings: [] }))).toBe('MOVE_NOT_ALLOWED');
    const { after } = await takenBack();
    expect(await appending(await takenBack({ after: { ...after, currentStep: 4 } }))).toBe('MOVE_NOT_ALLOWED');
    const received = state.tasks.map((task) => (task.visit === 2 ? { ...task, state: 'received' as const, assignee: person } : task));
    expect(await appending(await takenBack({ before: { ...state, tasks: received } }))).toBe('MOVE_NOT_ALLOWED');
  });

  it('admits a corrected subject, and nothing beside it', async () => {
    const after = { ...state, subject: 'Usulan 2028', version: state.version + 1 };
    const made = await move(2, { after });
    expect(await undone(() => appending(made))).toBe('written');
    for (const beside of [
      { currentStep: 3, visit: state.visit + 1 },
      { status: 'cancelled' as const },
      { dueAt: '2026-05-04T07:30:00.000Z' },
    ])
      expect(await appending(await move(2, { after: { ...after, ...beside } }))).toBe('MOVE_NOT_ALLOWED');
  });

  it('moves nothing where the case is not where the move starts from', async () => {
    const made = await move(4, { before: { ...state, currentStep: 3 } });
    const holdings = [{ role: 'kasubbag-pp', person: made.person, capacity: 'definitive' }] as const;
    expect(await undone(() => appending({ ...made, holdings }))).toBe('STALE');
    const older = await move(3, { before: { ...state, version: state.version - 1 } });
    expect(await undone(() => appending(older))).toBe('STALE');
  });

  it('refuses events of another case, of other words and of another number', async () => {
    const made = await move(3);
    expect(await appending(made, (row) => ({ ...row, case: others.id }))).toBe('NOT_THE_ENGINE');
    expect(await appending(made, (row) => ({ ...row, payload: { text: 'lain' } }))).toBe('NOT_THE_ENGINE');
    expect(await appending(made, (row) => ({ ...row, actor: row.actor + 1 }))).toBe('NOT_THE_ENGINE');
    expect(await appending(made, (row) => ({ ...row, sequence: row.sequence + 1 }))).toBe('NOT_THE_ENGINE');
    const twice = { ...made, events: [...made.events, ...made.events] };
    expect(
      await through(made, () =>
        query(UID.event).createMany({ data: structuredClone([...eventRows(caseId, twice.events, null, 'palsu')]) }),
      ),
    ).toBe('NOT_THE_ENGINE');
    expect(await through(made, () => query(UID.event).create({ data: eventRows(caseId, made.events, null, 'palsu')[0] }))).toBe(
      'NOT_THE_ENGINE',
    );
  });

  it('lets no case through that ratifies, and no revision or task that runs a case', async () => {
    const made = await move(3);
    const ratification = { kind: 'ratification', sopDocumentId: office.sop } as const;
    expect(
      await through(ratification, () =>
        query(UID.event).createMany({ data: structuredClone([...eventRows(caseId, made.events, null, 'palsu')]) }),
      ),
    ).toBe('NOT_THE_ENGINE');
    for (const uid of [UID.task, UID.revision, UID.revisionLog, UID.file] as const)
      expect(await through(made, () => query(uid).createMany({ data: [data] }))).toBe('NOT_THE_ENGINE');
    for (const uid of GUARDED) {
      expect(await through(made, () => query(uid).deleteMany({ where: everyRow }))).toBe('NOT_THE_ENGINE');
      expect(await through(ratification, () => query(uid).deleteMany({ where: everyRow }))).toBe('NOT_THE_ENGINE');
    }
  });
});
