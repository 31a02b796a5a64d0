/**
 * Reads a definition as what is to be drawn: which symbol has which shape and which symbols a line joins. It draws what there is
 * of a bad definition and lists the rest, where the engine's `flow` would throw.
 */
import type { Address, Branch, Definition, Node, Target } from '../definition';
import { keyOf } from '../flow';
import type { Problem } from '../problem';

/** A symbol before it has a place. */
export interface Mark {
  readonly id: string;
  readonly kind: 'capsule' | 'box' | 'diamond';
  readonly role: string;
  readonly address: Address;
  /** A capsule that only ends a branch of the symbol at `address`. */
  readonly isEnd: boolean;
}

/** A line to be drawn. Where a place has several symbols done together, any of them may send or receive it. */
export interface Link {
  readonly id: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly source: Address;
  readonly target: Address | 'end';
  readonly label: string | null;
  readonly arrow: boolean;
}

export interface Drawing {
  readonly marks: readonly Mark[];
  readonly links: readonly Link[];
  readonly problems: readonly Problem[];
}

interface Way {
  readonly label: string | null;
  readonly target: Address | 'end';
}

/** All symbols and lines of a definition, in the form's order. */
export function drawing(def: Definition): Drawing {
  const problems: Problem[] = [];
  const marks: Mark[] = [];
  const links: Link[] = [];
  if (def.steps.length === 0) problems.push({ code: 'NO_STEPS', details: {} });
  const roles = new Set(def.roles.map((role) => role.key));
  def.steps.forEach((row, index) => {
    const step = index + 1;
    if (row.nodes.length === 0) problems.push({ code: 'STEP_WITHOUT_NODE', step, details: {} });
    row.nodes.forEach((node, place) => {
      const address = { step, node: place + 1 };
      if (!roles.has(node.role)) problems.push({ code: 'NODE_WITHOUT_ROLE', ...address, details: { role: node.role } });
      const ways = waysOf(def, node, address, problems);
      marks.push({ id: keyOf(address), kind: kindOf(def, node, address, ways), role: node.role, address, isEnd: false });
      if (node.together && place > 0) links.push(joined({ step, node: place }, address));
      ways.forEach((way, nth) => links.push(...linksOf(def, node, address, way, nth, marks, ways)));
    });
  });
  return { marks, links, problems };
}

/** The symbols done together with the one at an address, itself included. */
export function groupOf(def: Definition, { step, node }: Address): readonly Address[] {
  const nodes = def.steps[step - 1]?.nodes ?? [];
  let first = node;
  while (first > 1 && nodes[first - 1]?.together === true) first -= 1;
  let last = node;
  while (nodes[last]?.together === true) last += 1;
  return Array.from({ length: last - first + 1 }, (_, index) => ({ step, node: first + index }));
}

function joined(source: Address, target: Address): Link {
  const [from, to] = [keyOf(source), keyOf(target)];
  return { id: `${from}-${to}`, from: [from], to: [to], source, target, label: null, arrow: false };
}

function linksOf(def: Definition, node: Node, source: Address, way: Way, nth: number, marks: Mark[], ways: readonly Way[]): Link[] {
  const id = keyOf(source);
  // The group's one way on leaves from any of its boxes; a decision's answers leave from the decision.
  const from = node.symbol === 'decision' ? [id] : groupOf(def, source).map(keyOf);
  if (way.target !== 'end') {
    const to = groupOf(def, way.target).map(keyOf);
    return [{ id: `${id}>${keyOf(way.target)}#${nth + 1}`, from, to, source, target: way.target, label: way.label, arrow: true }];
  }
  if (endsHere(node, ways)) return [];
  const end = `${id}.end`;
  if (!marks.some((mark) => mark.id === end)) marks.push({ id: end, kind: 'capsule', role: node.role, address: source, isEnd: true });
  return [{ id: `${id}>end#${nth + 1}`, from: [id], to: [end], source, target: 'end', label: way.label, arrow: true }];
}

/** The first symbol and a box that leads nowhere but to the end are capsules; a decision stays a diamond. */
function kindOf(def: Definition, node: Node, address: Address, ways: readonly Way[]): Mark['kind'] {
  if (node.symbol === 'decision') return 'diamond';
  const first = def.steps.findIndex((row) => row.nodes.length > 0) + 1;
  const isFirst = address.step === first && address.node === 1;
  return isFirst || endsHere(node, ways) ? 'capsule' : 'box';
}

function endsHere(node: Node, ways: readonly Way[]): boolean {
  return node.symbol === 'process' && ways.length > 0 && ways.every((way) => way.target === 'end');
}

function waysOf(def: Definition, node: Node, address: Address, problems: Problem[]): readonly Way[] {
  const isLast = def.steps[address.step - 1]?.nodes[address.node]?.together !== true;
  if (node.branches.length === 0) {
    if (node.symbol === 'decision') problems.push({ code: 'DECISION_NEEDS_TWO_LABELS', ...address, details: {} });
    return isLast ? [{ label: null, target: nextOf(def, address) }] : [];
  }
  if (!isLast && node.symbol === 'process') problems.push({ code: 'BRANCH_INSIDE_GROUP', ...address, details: {} });
  if (node.symbol === 'process' && node.branches.length > 1) problems.push({ code: 'BRANCHES_ON_BOX', ...address, details: {} });
  return node.branches.flatMap((branch) => wayOf(def, address, branch, problems));
}

function wayOf(def: Definition, address: Address, { label, target }: Branch, problems: Problem[]): readonly Way[] {
  const to = targetOf(def, address, target);
  if (to !== null) return [{ label: label === '' ? null : label, target: to }];
  const missing = target.kind === 'node' ? keyOf(target) : target.kind;
  problems.push({ code: 'TARGET_MISSING', ...address, details: { target: missing } });
  return [];
}

function targetOf(def: Definition, address: Address, target: Target): Address | 'end' | null {
  if (target.kind === 'end') return 'end';
  if (target.kind === 'next') return nextOf(def, groupOf(def, address).at(-1) ?? address);
  const { step, node } = target;
  return def.steps[step - 1]?.nodes[node - 1] === undefined ? null : { step, node };
}

/** The next symbol of the row, or the first of the next row that has any. */
function nextOf(def: Definition, { step, node }: Address): Address | 'end' {
  if (def.steps[step - 1]?.nodes[node] !== undefined) return { step, node: node + 1 };
  const ahead = def.steps.findIndex((row, index) => index >= step && row.nodes.length > 0);
  return ahead < 0 ? 'end' : { step: ahead + 1, node: 1 };
}
