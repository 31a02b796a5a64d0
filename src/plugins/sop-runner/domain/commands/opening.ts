import { DEFAULT_DEADLINES } from '../alarm';
import type { CaseState } from '../case';
import type { Address, Definition } from '../definition';
import type { Context } from '../command';
import type { Opening, TaskRef } from '../event';
import { firstOf, nodeAt, placeOf, stepAt } from '../flow';
import { startedClock } from './row-clock';

/** How the case comes to a place. */
interface Arrival extends Pick<Context, 'now' | 'calendar' | 'deadlines'> {
  readonly sentBy: TaskRef | null;
  readonly isReturn: boolean;
  /** The clock of a row that goes on although the case comes from elsewhere: a handoff taken back. */
  readonly clockStartedAt?: string | null;
}

/** Starts with receipt. */
const STANDING = { clockStartedAt: null, dueAt: null, alarm: null };

/** What a visit at a place opens: one task for each symbol. The row's clock, and so its due time, goes on while the case moves onward inside the row. */
export function openingOf(
  def: Definition,
  state: CaseState | null,
  target: Address,
  { now, calendar, deadlines = DEFAULT_DEADLINES, sentBy, isReturn, ...given }: Arrival,
): Opening {
  const place = placeOf(def, target);
  const { step, node } = firstOf(place);
  const { standardTime } = stepAt(def, step);
  const running = given.clockStartedAt ?? ((!isReturn && runningClock(state, step)) || null);
  const start = running ?? (deadlines.clockStartsOn === 'arrival' ? now : null);
  const clock = start === null ? STANDING : startedClock({ calendar, deadlines }, standardTime, start, now);
  return {
    visit: (state?.visit ?? 0) + 1,
    step,
    node,
    attempt: attemptAt(state, { step, node }),
    tasks: place.map((address) => ({ ...address, role: nodeAt(def, address).role, standardTime, ...clock })),
    sentBy,
  };
}

/** Earlier visits at this place, and one. */
function attemptAt(state: CaseState | null, { step, node }: Address): number {
  return (state?.tasks ?? []).filter((task) => task.step === step && task.node === node).length + 1;
}

function runningClock(state: CaseState | null, step: number): string | null | undefined {
  return state?.tasks.find((task) => task.visit === state.visit && task.step === step)?.clockStartedAt;
}
