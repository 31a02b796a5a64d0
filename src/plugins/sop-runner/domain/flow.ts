/**
 * How work flows through a definition. A case is at one place: one symbol, or the symbols done together. All questions of
 * "where to" are answered here, for the engine, the publish check, the second lock and the drawings alike.
 */
import type { Address, Node, Target } from './definition';
import { Rejection } from './rejection';

/** What flow needs of a definition, so that a draft can be asked too. Rows are in order 1..n. */
export interface Flow {
  readonly steps: readonly { readonly nodes: readonly Pick<Node, 'symbol' | 'together' | 'branches'>[] }[];
}

/** Where a case stands: the addresses of the symbols done together, in the form's order; mostly just one. */
export type Place = readonly Address[];

/** One way out of a place; `label` is null for the only way of a box, `target` the first symbol of the place it leads to. */
export interface WayOut {
  readonly label: string | null;
  readonly target: Address | 'end';
  readonly isReturn: boolean;
}

type NodeOf<F extends Flow> = F['steps'][number]['nodes'][number];

/** The symbol at an address, or undefined where the definition has none. */
export function findNode<F extends Flow>(def: F, { step, node }: Address): NodeOf<F> | undefined {
  return def.steps[step - 1]?.nodes[node - 1];
}

/** The symbol at an address. Throws where the definition has none. */
export function nodeAt<F extends Flow>(def: F, address: Address): NodeOf<F> {
  const node = findNode(def, address);
  if (node === undefined) throw new RangeError(`The definition has no symbol ${address.step}.${address.node}`);
  return node;
}

/** The row of a number. Throws where the definition has none. */
export function stepAt<F extends Flow>(def: F, number: number): F['steps'][number] {
  const step = def.steps[number - 1];
  if (step === undefined) throw new RangeError(`The definition has no row ${number}`);
  return step;
}

/** All addresses of the group done together that contains the symbol, or just its own. */
export function placeOf(def: Flow, address: Address): Place {
  nodeAt(def, address);
  const isJoined = (node: number) => node > 1 && findNode(def, { ...address, node })?.together === true;
  let first = address.node;
  while (isJoined(first)) first -= 1;
  const place = [{ step: address.step, node: first }];
  for (let node = first + 1; isJoined(node); node += 1) place.push({ step: address.step, node });
  return place;
}

/** The first symbol of a place: the address that a case keeps as its current one. */
export function firstOf(place: Place): Address {
  return edge(place[0]);
}

/** The place where every case begins: symbol 1.1 and those done together with it. */
export function firstPlace(def: Flow): Place {
  return placeOf(def, { step: 1, node: 1 });
}

/** Every place of the definition, in the form's order. */
export function places(def: Flow): readonly Place[] {
  return def.steps.flatMap(({ nodes }, row) =>
    nodes.flatMap((node, at) => (at > 0 && node.together ? [] : [placeOf(def, { step: row + 1, node: at + 1 })])),
  );
}

/** Whether going there is a return: to this place or an earlier one. */
export function isReturn(def: Flow, from: Place, to: Address | 'end'): boolean {
  if (to === 'end') return false;
  const [here, there] = [firstOf(from), firstOf(placeOf(def, to))];
  return there.step < here.step || (there.step === here.step && there.node <= here.node);
}

/** All ways out of a place: a decision's branches in the form's order, or the one way on of a box or group. */
export function waysOut(def: Flow, place: Place): readonly WayOut[] {
  const { symbol, branches } = nodeAt(def, edge(place.at(-1)));
  const next = { label: null, target: { kind: 'next' } } as const;
  return (symbol === 'decision' ? branches : [branches[0] ?? next]).map(({ label, target }) => {
    const to = resolve(def, place, target);
    return { label: symbol === 'decision' ? label : null, target: to, isReturn: isReturn(def, place, to) };
  });
}

/** The labels a decision may be answered with; none for a box. */
export function outcomes(def: Flow, place: Place): readonly string[] {
  return waysOut(def, place).flatMap(({ label }) => (label === null ? [] : [label]));
}

/** The way that an outcome takes. Throws OUTCOME_REQUIRED, UNKNOWN_OUTCOME or OUTCOME_NOT_ALLOWED. */
export function wayOut(def: Flow, place: Place, outcome: string | null): WayOut {
  const ways = waysOut(def, place);
  if (nodeAt(def, edge(place.at(-1))).symbol === 'process') {
    if (outcome !== null) throw new Rejection('OUTCOME_NOT_ALLOWED');
    return edge(ways[0]);
  }
  const labels = outcomes(def, place);
  if (outcome === null) throw new Rejection('OUTCOME_REQUIRED', { outcomes: labels });
  const way = ways.find(({ label }) => label === outcome);
  if (way === undefined) throw new Rejection('UNKNOWN_OUTCOME', { outcome, outcomes: labels });
  return way;
}

/** Where a case goes from a place: the first symbol of the next place, or the end. Throws as `wayOut` does. */
export function follow(def: Flow, place: Place, outcome: string | null): Address | 'end' {
  return wayOut(def, place, outcome).target;
}

/** The places that a case can come to, in the form's order; without ever coming to `avoided`, where one is given. */
export function reachablePlaces(def: Flow, avoided?: Place): readonly Place[] {
  const shut = avoided === undefined ? [] : [keyOf(firstOf(avoided))];
  const seen = new Set<string>(shut);
  const open = [firstPlace(def)];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (seen.has(keyOf(firstOf(place)))) continue;
    seen.add(keyOf(firstOf(place)));
    for (const { target } of waysOut(def, place)) if (target !== 'end') open.push(placeOf(def, target));
  }
  return places(def).filter((place) => seen.has(keyOf(firstOf(place))) && !shut.includes(keyOf(firstOf(place))));
}

/** An address as people write it: `4.2` is the second symbol of row 4. */
export function keyOf({ step, node }: Address): string {
  return `${step}.${node}`;
}

function resolve(def: Flow, place: Place, target: Target): Address | 'end' {
  if (target.kind === 'end') return 'end';
  if (target.kind === 'node') return firstOf(placeOf(def, { step: target.step, node: target.node }));
  const { step, node } = edge(place.at(-1));
  if (findNode(def, { step, node: node + 1 }) !== undefined) return { step, node: node + 1 };
  return step < def.steps.length ? { step: step + 1, node: 1 } : 'end';
}

function edge<T>(item: T | undefined): T {
  if (item === undefined) throw new RangeError('A place has at least one symbol and one way out');
  return item;
}
