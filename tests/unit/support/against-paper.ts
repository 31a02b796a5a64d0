/** The engine's rules against the reference model, both in memory: whatever people try on whatever SOP, both allow the same and come to the same. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { CaseState } from '../../../src/plugins/sop-runner/domain/case';
import type { CaseEvent } from '../../../src/plugins/sop-runner/domain/event';
import { decide } from '../../../src/plugins/sop-runner/domain/decide';
import type { Definition } from '../../../src/plugins/sop-runner/domain/definition';
import { evolve, replay } from '../../../src/plugins/sop-runner/domain/evolve';
import { Rejection } from '../../../src/plugins/sop-runner/domain/rejection';
import { act, NOBODY, publishable, STAFF, type Act } from './arbitrary';
import { broken, commonOfPaper, commonOfState } from './lockstep';
import { context, start } from './office';
import { enterAct, newPaper, type Paper } from './paper';
import { readAct } from './play';

const SUBJECT = 'Usulan 2027';

/** The engine's side of a run. */
interface Real {
  readonly def: Definition;
  readonly events: CaseEvent[];
  state: CaseState;
  acts: number;
}

interface Tally {
  accepted: number;
  refused: number;
  /** Kinds of events that came of it. */
  readonly kinds: Set<string>;
}

class Try implements fc.Command<Paper, Real> {
  constructor(
    private readonly tried: Act,
    private readonly tally: Tally,
  ) {}

  check(): boolean {
    return true;
  }

  run(paper: Paper, real: Real): void {
    real.acts += 1;
    const { command, context: by } = readAct(real.def, real.state, this.tried, real.acts);
    const events = attempt(() => decide(real.def, real.state, command, by));
    assertSame({ command, isAllowed: events !== null }, { command, isAllowed: enterAct(paper, real.def, command, by) });
    real.events.push(...(events ?? []));
    real.state = (events ?? []).reduce<CaseState>(evolve, real.state);
    assertSame(commonOfState(real.state), commonOfPaper(paper));
    assertSame(broken(real.state, real.events), []);
    if (events === null) this.tally.refused += 1;
    else this.tally.accepted += 1;
    for (const { kind } of events ?? []) this.tally.kinds.add(kind);
  }

  toString(): string {
    return JSON.stringify(this.tried);
  }
}

/** Jest's own comparison, which explains, is asked only where there is something to explain: it takes longer than all the rest. */
function assertSame(one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) expect(one).toEqual(other);
}

function attempt(act: () => readonly CaseEvent[]): readonly CaseEvent[] | null {
  try {
    return act();
  } catch (error) {
    if (error instanceof Rejection) return null;
    throw error;
  }
}

/** Tries `runs` sequences; throws, with the shortest found, where the two differ or an invariant is broken. Answers what was tried. */
export function againstPaper(runs: number): Readonly<Tally> {
  const tally: Tally = { accepted: 0, refused: 0, kinds: new Set() };
  const commands = fc.commands([act.map((tried) => new Try(tried, tally))], { maxCommands: 25, size: 'max' });
  const property = fc.property(publishable, commands, (def, tried) => {
    const events = decide(def, null, start(SUBJECT), context(NOBODY, STAFF));
    const real = { def, events: [...events], state: replay(events), acts: 0 };
    fc.modelRun(() => ({ model: newPaper(def, NOBODY, SUBJECT), real }), tried);
  });
  fc.assert(property, { numRuns: runs });
  return tally;
}
