/**
 * The second lock: judges a stored case's move by the frozen definition alone, whatever made it. Asked by the lifecycle
 * hooks, and so on purpose ignorant of commands and events.
 */
import type { CaseState } from './case';
import type { Context } from './command';
import type { Definition } from './definition';
import { findNode, firstOf, firstPlace, keyOf, nodeAt, placeOf, waysOut } from './flow';
import { Rejection } from './rejection';
import { roleName } from './commands/task-guards';

/** The columns of a case that say where it stands. */
export type Position = Pick<CaseState, 'status' | 'currentStep' | 'currentNode' | 'visit' | 'version'>;
/** Who moves it, with the eligible holdings of the open tasks' positions. */
export type Mover = Pick<Context, 'person' | 'holdings'>;

/** Admits only what the definition allows from the stored position; `before` is null for a new case. Throws MOVE_NOT_ALLOWED, NOT_YOUR_ROLE. */
export function assertMove(def: Definition, before: Position | null, after: Position, actor: Mover): void {
  if (!isAllowed(def, before, after))
    throw new Rejection('MOVE_NOT_ALLOWED', { from: before === null ? 'start' : label(before), to: label(after) });
  if (before !== null && leavesPlace(before, after)) assertHolds(def, before, actor);
}

function isAllowed(def: Definition, before: Position | null, after: Position): boolean {
  if (before === null)
    return after.status === 'running' && isAt(after, firstOf(firstPlace(def))) && after.visit === 1 && after.version === 1;
  if (before.status !== 'running' || after.version <= before.version) return false;
  if (findNode(def, here(before)) === undefined) return false;
  if (after.visit === before.visit) return isAt(after, here(before)) && (after.status !== 'completed' || leadsTo(def, before, 'end'));
  return after.status === 'running' && after.visit === before.visit + 1 && leadsTo(def, before, keyOf(here(after)));
}

/** Receiving, commenting and cancelling stay at the place; the engine alone judges who may. */
function leavesPlace(before: Position, after: Position): boolean {
  return after.visit !== before.visit || after.status === 'completed';
}

function assertHolds(def: Definition, before: Position, { person, holdings }: Mover): void {
  const roles = placeOf(def, here(before)).map((address) => nodeAt(def, address).role);
  if (holdings.some((holding) => holding.person === person && roles.includes(holding.role))) return;
  throw new Rejection('NOT_YOUR_ROLE', { role: roles.map((role) => roleName(def, role)) });
}

function leadsTo(def: Definition, from: Position, to: string): boolean {
  return waysOut(def, placeOf(def, here(from))).some(({ target }) => (target === 'end' ? 'end' : keyOf(target)) === to);
}

function here({ currentStep, currentNode }: Position) {
  return { step: currentStep, node: currentNode };
}

function isAt(position: Position, address: { readonly step: number; readonly node: number }): boolean {
  return keyOf(here(position)) === keyOf(address);
}

function label(position: Position): string {
  return position.status === 'running' ? keyOf(here(position)) : position.status;
}
