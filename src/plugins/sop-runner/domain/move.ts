/**
 * The second lock: judges a stored case's move by the frozen definition alone, whatever made it. Asked by the lifecycle
 * hooks, and so on purpose ignorant of commands and events.
 */
import type { CaseState } from './case';
import type { Context } from './command';
import { senderTask } from './commands/refuse-task';
import { takeableTask } from './commands/take-back';
import { holdingOf, roleName } from './commands/task-guards';
import type { Address, Definition } from './definition';
import { findNode, firstOf, firstPlace, keyOf, nodeAt, placeOf, waysOut } from './flow';
import { Rejection } from './rejection';

/** What of a case says where it stands, what it is about, and who sent it there. */
export type Position = Pick<
  CaseState,
  'status' | 'currentStep' | 'currentNode' | 'visit' | 'version' | 'subject' | 'dueAt' | 'finishedAt' | 'tasks'
>;
/** Who moves it, with the eligible holdings of the open tasks' positions, and of the sender's where it is taken back or refused. */
export type Mover = Pick<Context, 'person' | 'holdings'>;

/** Admits only what the definition allows from the stored position; `before` is null for a new case. Throws MOVE_NOT_ALLOWED, NOT_YOUR_ROLE. */
export function assertMove(def: Definition, before: Position | null, after: Position, actor: Mover): void {
  if (before !== null && (isTakenBack(def, before, after, actor) || isRefused(def, before, after, actor))) return;
  if (!isAllowed(def, before, after))
    throw new Rejection('MOVE_NOT_ALLOWED', { from: before === null ? 'start' : label(before), to: label(after) });
  if (before !== null && leavesPlace(before, after)) assertHolds(def, before, actor);
}

function isAllowed(def: Definition, before: Position | null, after: Position): boolean {
  if (before === null)
    return after.status === 'running' && isAt(after, firstOf(firstPlace(def))) && after.visit === 1 && after.version === 1;
  if (before.status !== 'running' || after.version <= before.version) return false;
  if (findNode(def, here(before)) === undefined) return false;
  if (after.subject !== before.subject) return isCorrection(before, after);
  if (after.dueAt !== before.dueAt) return isRecomputed(before, after);
  if (after.visit === before.visit) return isAt(after, here(before)) && (after.status !== 'completed' || leadsTo(def, before, 'end'));
  return isNextVisit(before, after) && leadsTo(def, before, keyOf(here(after)));
}

/** Correcting the subject is one event, and changes nothing else. */
function isCorrection(before: Position, after: Position): boolean {
  const same = ['status', 'currentStep', 'currentNode', 'visit', 'dueAt', 'finishedAt'] as const;
  return after.version === before.version + 1 && same.every((column) => after[column] === before[column]);
}

/** Computing its due time anew is one event, and changes nothing else of the case. */
function isRecomputed(before: Position, after: Position): boolean {
  const same = ['status', 'currentStep', 'currentNode', 'visit', 'subject', 'finishedAt'] as const;
  return after.version === before.version + 1 && same.every((column) => after[column] === before[column]);
}

/** Back to the place of who sent the case here, by that person, as long as nobody here received it. */
function isTakenBack(def: Definition, before: Position, after: Position, { person, holdings }: Mover): boolean {
  const sent = takeableTask(before, person);
  if (sent === undefined || holdingOf({ holdings }, person, sent.role) === undefined) return false;
  return goesBackTo(def, sent, before, after);
}

/** Back to the place of who sent the case here, by somebody who refuses a task here that nobody has received. */
function isRefused(def: Definition, before: Position, after: Position, { person, holdings }: Mover): boolean {
  const sent = senderTask(before);
  const waiting = before.tasks.filter((task) => task.visit === before.visit && task.state === 'waiting');
  const refused = waiting.filter(({ visit, node }) =>
    after.tasks.some((task) => task.visit === visit && task.node === node && task.state === 'refused' && task.closedBy === person),
  );
  if (sent === undefined || !refused.some(({ role }) => holdingOf({ holdings }, person, role) !== undefined)) return false;
  return goesBackTo(def, sent, before, after);
}

function goesBackTo(def: Definition, sent: Address, before: Position, after: Position): boolean {
  if (before.status !== 'running' || after.version <= before.version || after.subject !== before.subject) return false;
  return isNextVisit(before, after) && isAt(after, firstOf(placeOf(def, sent)));
}

function isNextVisit(before: Position, after: Position): boolean {
  return after.status === 'running' && after.visit === before.visit + 1;
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
