import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { CaseState } from '../../../src/plugins/sop-runner/domain/case';
import type { Command } from '../../../src/plugins/sop-runner/domain/command';
import type { Definition } from '../../../src/plugins/sop-runner/domain/definition';
import type { TestApp } from '../../integration/support/app';
import { appoint, engineOf, hire, ratify, type Official } from '../../integration/support/office';
import { act, EVERYBODY, NOBODY, publishable, ROLES, type Act } from '../../unit/support/arbitrary';
import { broken, commonOfPaper, commonOfState } from '../../unit/support/lockstep';
import { PLAIN } from '../../unit/support/office';
import { enterAct, newPaper, type Paper } from '../../unit/support/paper';
import { readAct } from '../../unit/support/play';

const SUBJECT = 'Usulan 2027';
/** Who of each position acts: as many as random acts name. */
const ACTING = 4;

export interface SequenceFigures {
  readonly sequences: number;
  readonly accepted: number;
  readonly refused: number;
}

/** The engine's side of a run. */
interface Real {
  readonly def: Definition;
  readonly reference: string;
  acts: number;
}

type Deed = Parameters<ReturnType<typeof engineOf>['execute']>[1];

/** People by the number that random acts know them by, and the numbers by their id in the `actor` table. */
const openStaff = async (app: TestApp) => {
  const numbers = [EVERYBODY, NOBODY, ...ROLES.flatMap((_, index) => Array.from({ length: ACTING }, (__, n) => 100 * (index + 1) + n))];
  const people = new Map<number, Official>();
  for (const number of numbers) people.set(number, await hire(app, `Pelaksana ${number}`));
  const official = (number: number): Official => people.get(number) ?? never(`person ${number}`);
  for (const [index, key] of ROLES.entries()) {
    const own = Array.from({ length: ACTING }, (_, n) => ({
      user: official(100 * (index + 1) + n).userId,
      capacity: 'definitive' as const,
    }));
    await appoint(app, { key, name: `Jabatan ${key}` }, [{ user: official(EVERYBODY).userId, capacity: 'plh' }, ...own]);
  }
  const numberOf = new Map([...people].map(([number, { userId }]) => [userId, number]));
  const actors = new Map<number, number>();
  const learn = async (): Promise<void> => {
    const rows = await app.sql<{ id: number; user: number }>('select id, user_id as "user" from sop_runner_actors');
    for (const { id, user } of rows) actors.set(id, numberOf.get(user) ?? NaN);
  };
  return { official, learn, numberOfActor: (id: number): number => actors.get(id) ?? NaN };
};

/**
 * Tries random sequences of commands on cases of random SOPs, each command by the engine on the database and on a sheet of paper. Rejects, with the
 * shortest sequence found, where they differ, a case does not replay to what is stored, or an invariant is broken.
 */
export const trySequences = async (app: TestApp, runs: number, seed: number): Promise<SequenceFigures> => {
  const staff = await openStaff(app);
  const engine = engineOf(app);
  const figures = { sequences: 0, accepted: 0, refused: 0 };

  const stateOf = async (reference: string): Promise<CaseState> => {
    const { stored, isEqual, brokenAt } = await engine.verify(reference);
    expect({ reference, isEqual, brokenAt }).toEqual({ reference, isEqual: true, brokenAt: null });
    await staff.learn();
    const numbered = (id: number | null): number | null => (id === null ? null : staff.numberOfActor(id));
    const tasks = stored.tasks.map((task) => ({ ...task, assignee: numbered(task.assignee), closedBy: numbered(task.closedBy) }));
    return { ...stored, tasks };
  };
  const deedOf = (command: Command): Deed => {
    const { commandId: _none, ...said } = { commandId: null, ...command };
    const asked = said.kind === 'ReassignTask' ? { ...said, to: staff.official(said.to).userId } : said;
    return { ...asked, commandId: randomUUID() } as Deed;
  };

  class Try implements fc.AsyncCommand<Paper, Real> {
    constructor(private readonly tried: Act) {}
    check = (): boolean => true;
    toString = (): string => JSON.stringify(this.tried);

    async run(paper: Paper, real: Real): Promise<void> {
      real.acts += 1;
      const before = await stateOf(real.reference);
      const { command, context } = readAct(real.def, before, { ...this.tried, isReceiverGone: false, files: 0 }, real.acts);
      const { mayCancelAny, mayReassign } = context;
      const doer = { ...staff.official(context.person), mayCancelAny, mayReassign };
      const isAllowed = await accepted(engine.execute(real.reference, deedOf(command), doer));
      expect({ command, isAllowed }).toEqual({ command, isAllowed: enterAct(paper, real.def, command, context) });
      const after = await stateOf(real.reference);
      expect(commonOfState(after)).toEqual(commonOfPaper(paper));
      const rows = await app.sql<{ sequence: number; at: Date }>(
        `select sequence, e.at at time zone 'UTC' as at from sop_runner_events e join sop_cases c on c.id = e.case_id where reference = $1 order by sequence`,
        [real.reference],
      );
      expect(
        broken(
          after,
          rows.map(({ sequence, at }) => ({ sequence, at: at.toISOString() })),
        ),
      ).toEqual([]);
      figures[isAllowed ? 'accepted' : 'refused'] += 1;
    }
  }

  const commands = fc.commands([act.map((tried) => new Try(tried))], { maxCommands: 20, size: 'max' });
  const property = fc.asyncProperty(publishable, commands, async (def, tried) => {
    const sop = await ratify(app, def);
    const starting = engine.start(sop, { ...PLAIN, subject: SUBJECT, commandId: randomUUID() }, staff.official(NOBODY));
    // With few holders four eyes may leave nobody: then there is nothing to try.
    const started = await starting.catch((error: unknown) => (isRefusal(error) ? undefined : Promise.reject(error as Error)));
    fc.pre(started !== undefined);
    const reference = started?.reference ?? never('reference');
    figures.sequences += 1;
    await fc.asyncModelRun(() => ({ model: newPaper(def, NOBODY, SUBJECT), real: { def, reference, acts: 0 } }), tried);
  });
  await fc.assert(property, { numRuns: runs, seed, endOnFailure: true });
  return figures;
};

const isRefusal = (error: unknown): boolean => error instanceof Error && error.name === 'Rejection';

const accepted = async (deed: Promise<unknown>): Promise<boolean> => {
  try {
    await deed;
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
};

const never = (what: string): never => {
  throw new Error(`there is no ${what}`);
};
