/**
 * The reference model: a case as a clerk would keep it on a sheet of paper, a line for each stay, by the words of the form alone. Written
 * apart from the engine, with none of its code; simple because it knows neither events nor storage nor time.
 */
import type { Command, Context } from '../../../src/plugins/sop-runner/domain/command';
import type { Definition, Node, Target } from '../../../src/plugins/sop-runner/domain/definition';

type Complete = Extract<Command, { kind: 'CompleteTask' }>;
type Ref = { readonly visit: number; readonly node: number };

/** One position's part in a stay. */
export interface Slip {
  readonly node: number;
  readonly role: string;
  isOpen: boolean;
  isReceived: boolean;
  /** Who has it, or is to have it; null where anybody of the position may. */
  owner: number | null;
  /** Who completed it. */
  completedBy: number | null;
}

/** One stay of the case at a place. */
export interface Stay {
  readonly step: number;
  readonly slips: readonly Slip[];
  /** The slip whose completion brought the case here. */
  readonly from: Ref | null;
}

export interface Paper {
  readonly starter: number;
  status: 'running' | 'completed' | 'cancelled';
  subject: string;
  /** The last is where the case is, or was when it ended. */
  readonly stays: Stay[];
}

/** A sheet for a case that somebody has just started. */
export function newPaper(def: Definition, starter: number, subject: string): Paper {
  const paper: Paper = { starter, status: 'running', subject, stays: [] };
  enter(paper, def, 1, 1, null);
  return paper;
}

/** Enters an act on the sheet; answers whether it is allowed. What is not changes nothing. */
export function enterAct(paper: Paper, def: Definition, command: Command, by: Context): boolean {
  if (paper.status !== 'running') return false;
  switch (command.kind) {
    case 'ReceiveTask':
      return receive(paper, command, by);
    case 'TakeOver':
      return takeOver(paper, command, by, command.reason);
    case 'CompleteTask':
      return complete(paper, def, command, by);
    case 'RefuseTask':
      return refuse(paper, def, command, by, command.reason);
    case 'ReassignTask':
      return reassign(paper, def, command, by);
    case 'TakeBack':
      return takeBack(paper, def, by);
    case 'CorrectSubject':
      return correct(paper, command, by);
    case 'Comment':
      return isSaid(command.text);
    case 'CancelCase':
      return cancel(paper, by, command.reason);
    default:
      throw new Error(`The sheet knows no ${command.kind}`);
  }
}

const isSaid = (text: string | null): boolean => text !== null && text.trim() !== '';
const holds = ({ holdings }: Context, person: number, role: string): boolean =>
  holdings.some((holding) => holding.person === person && holding.role === role);

const here = ({ stays }: Paper): Stay => stays.at(-1) ?? never();

/** The open slip of the current stay that is meant, if the person's position has it. */
function mine(paper: Paper, { visit, node }: Ref, by: Context): Slip | undefined {
  const slip = visit === paper.stays.length ? here(paper).slips.find((one) => one.node === node) : undefined;
  return slip?.isOpen && holds(by, by.person, slip.role) ? slip : undefined;
}

/** Who has a slip and may have it still. */
const owner = (slip: Slip, by: Context): number | null => (slip.owner !== null && holds(by, slip.owner, slip.role) ? slip.owner : null);

const isFree = (slip: Slip, by: Context): boolean => [null, by.person].includes(owner(slip, by));

function take(slip: Slip, person: number): true {
  slip.owner = person;
  slip.isReceived = true;
  return true;
}

function receive(paper: Paper, ref: Ref, by: Context): boolean {
  const slip = mine(paper, ref, by);
  if (slip === undefined || !isFree(slip, by) || (owner(slip, by) === by.person && slip.isReceived)) return false;
  return take(slip, by.person);
}

function takeOver(paper: Paper, ref: Ref, by: Context, reason: string): boolean {
  const slip = mine(paper, ref, by);
  if (slip === undefined || isFree(slip, by) || !isSaid(reason)) return false;
  return take(slip, by.person);
}

function complete(paper: Paper, def: Definition, command: Complete, by: Context): boolean {
  const slip = mine(paper, command, by);
  if (slip === undefined || !isFree(slip, by) || isShutByFourEyes(paper, def, here(paper).step, by.person)) return false;
  const { step, slips } = here(paper);
  const row = def.steps[step - 1] ?? never();
  const last = slips.at(-1) ?? never();
  const symbol = row.nodes[last.node - 1] ?? never();
  const target = wayOf(symbol, command.outcome);
  if (target === undefined) return false;
  const to = destination(def, step, last.node, target);
  const isBack = to !== null && (to.step < step || (to.step === step && to.node <= (slips[0]?.node ?? 0)));
  if (!sameSet(command.checkedInputs, slips[0]?.node === 1 ? row.inputs : [])) return false;
  const outputs = last.node === row.nodes.length ? row.outputs : [];
  if (!(isBack ? command.outputs.every((one) => outputs.includes(one)) : sameSet(command.outputs, outputs))) return false;
  const isLast = slips.every((one) => one === slip || !one.isOpen);
  if (isLast && isBack && !isSaid(command.reason)) return false;
  take(slip, by.person);
  slip.isOpen = false;
  slip.completedBy = by.person;
  if (!isLast) return true;
  if (to === null) paper.status = 'completed';
  else enter(paper, def, to.step, to.node, { visit: paper.stays.length, node: slip.node });
  return true;
}

function refuse(paper: Paper, def: Definition, ref: Ref, by: Context, reason: string): boolean {
  const slip = mine(paper, ref, by);
  const { from } = here(paper);
  if (slip === undefined || !isFree(slip, by) || slip.isReceived || from === null || !isSaid(reason)) return false;
  const sent = paper.stays[from.visit - 1] ?? never();
  const sender = sent.slips.find(({ node }) => node === from.node) ?? never();
  close(paper);
  enter(paper, def, sent.step, sent.slips[0]?.node ?? never(), sent.from);
  const again = here(paper).slips.find(({ node }) => node === from.node) ?? never();
  if (sender.completedBy !== null && holds(by, sender.completedBy, sender.role)) again.owner = sender.completedBy;
  return true;
}

function reassign(paper: Paper, def: Definition, { visit, node, to, reason }: Ref & { to: number; reason: string }, by: Context): boolean {
  const slip = visit === paper.stays.length ? here(paper).slips.find((one) => one.node === node) : undefined;
  if (by.mayReassign !== true || !slip?.isOpen || !holds(by, to, slip.role) || slip.owner === to || !isSaid(reason)) return false;
  if (isShutByFourEyes(paper, def, here(paper).step, to)) return false;
  slip.owner = to;
  slip.isReceived = false;
  return true;
}

function takeBack(paper: Paper, def: Definition, by: Context): boolean {
  const { from, slips } = here(paper);
  if (from === null || from.visit !== paper.stays.length - 1 || slips.some(({ isReceived, isOpen }) => isReceived || !isOpen)) return false;
  const sent = paper.stays[from.visit - 1] ?? never();
  const sender = sent.slips.find(({ node }) => node === from.node) ?? never();
  if (sender.completedBy !== by.person || !holds(by, by.person, sender.role)) return false;
  close(paper);
  enter(paper, def, sent.step, sent.slips[0]?.node ?? never(), sent.from);
  return take(here(paper).slips.find(({ node }) => node === from.node) ?? never(), by.person);
}

function correct(paper: Paper, { subject, reason }: { subject: string; reason: string }, by: Context): boolean {
  const isConcerned = here(paper).slips.some(({ isOpen, role }) => isOpen && holds(by, by.person, role));
  if (by.person !== paper.starter && !isConcerned && !by.mayCancelAny) return false;
  if (!isSaid(subject) || subject.trim() === paper.subject || !isSaid(reason)) return false;
  paper.subject = subject.trim();
  return true;
}

function cancel(paper: Paper, by: Context, reason: string): boolean {
  const isUntouched = paper.stays.every(({ slips }) => slips.every(({ isReceived }) => !isReceived));
  if (!(by.mayCancelAny || (by.person === paper.starter && isUntouched)) || !isSaid(reason)) return false;
  close(paper);
  paper.status = 'cancelled';
  return true;
}

/** Whether the person completed a symbol of a row that this row names, the last time it was worked on. */
function isShutByFourEyes(paper: Paper, def: Definition, step: number, person: number): boolean {
  const row = def.steps[step - 1] ?? never();
  return row.fourEyes.some((named) => {
    const latest = new Map<number, number>();
    for (const stay of paper.stays) {
      if (stay.step !== named) continue;
      for (const { node, completedBy } of stay.slips) if (completedBy !== null) latest.set(node, completedBy);
    }
    return [...latest.values()].includes(person);
  });
}

/** The way on; undefined where the answer fits no way. */
function wayOf({ symbol, branches }: Node, outcome: string | null): Target | undefined {
  if (symbol === 'process') return outcome === null ? (branches[0]?.target ?? { kind: 'next' }) : undefined;
  return branches.find(({ label }) => label === outcome && outcome !== null)?.target;
}

/** The first symbol of where a way leads; null is the end. */
function destination(def: Definition, step: number, node: number, target: Target): { readonly step: number; readonly node: number } | null {
  if (target.kind === 'end') return null;
  if (target.kind === 'node') return { step: target.step, node: firstJoined(def, target.step, target.node) };
  if (def.steps[step - 1]?.nodes[node] !== undefined) return { step, node: node + 1 };
  return def.steps[step] === undefined ? null : { step: step + 1, node: 1 };
}

function firstJoined(def: Definition, step: number, node: number): number {
  let first = node;
  while (first > 1 && def.steps[step - 1]?.nodes[first - 1]?.together) first -= 1;
  return first;
}

function enter(paper: Paper, def: Definition, step: number, node: number, from: Ref | null): void {
  const nodes = def.steps[step - 1]?.nodes ?? never();
  const slips: Slip[] = [];
  for (let at = node; at === node || nodes[at - 1]?.together; at += 1) {
    const { role } = nodes[at - 1] ?? never();
    slips.push({ node: at, role, isOpen: true, isReceived: false, owner: null, completedBy: null });
  }
  paper.stays.push({ step, slips, from });
}

function close(paper: Paper): void {
  for (const slip of here(paper).slips) slip.isOpen = false;
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.every((item) => other.includes(item)) && other.every((item) => one.includes(item));
}

function never(): never {
  throw new Error('The sheet has lost a line');
}
