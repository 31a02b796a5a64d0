import type { CaseState } from '../case';
import type { Context, Holding } from '../command';
import type { Actor, CaseEvent, EventBody } from '../event';

/** Writes down what happened: the next lines of the history, all by one person at one time. */
export function record(
  state: CaseState | null,
  context: Context,
  holding: Holding | null,
  bodies: readonly EventBody[],
): readonly CaseEvent[] {
  const { now: at, commandId, person } = context;
  const actor: Actor = { id: person, role: holding?.role ?? null, capacity: holding?.capacity ?? null };
  const version = state?.version ?? 0;
  return bodies.map((body, index) => ({ ...body, sequence: version + 1 + index, at, actor, commandId }));
}
