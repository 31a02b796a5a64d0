/** The flow in words: one sentence for each symbol, for screen readers and for those who cannot see the drawing. */
import type { Address, Definition, Node } from '../definition';
import { keyOf } from '../flow';
import { drawing, groupOf, type Drawing, type Link } from './links';

/** Sentences with {places}, in the reader's language. */
export interface FlowWords {
  /** Opens a row: {row}, {activity}. */
  readonly row: string;
  /** A symbol and where it leads: {symbol}, {position}, {ways}. */
  readonly process: string;
  readonly decision: string;
  /** Before the first symbol of the flow: {sentence}. */
  readonly start: string;
  /** Where a way leads: {symbol}, {position}. */
  readonly onward: string;
  readonly back: string;
  readonly end: string;
  /** A way out of a decision: {label}, {way}. */
  readonly branch: string;
  /** A symbol done together with others: {symbol}, {position}, {others}. */
  readonly together: string;
  readonly noSteps: string;
  /** Between ways, and between positions. */
  readonly and: string;
}

/** The sentences in the form's order. Bad definitions say what there is. */
export function inWords(def: Definition, words: FlowWords): readonly string[] {
  if (def.steps.length === 0) return [words.noSteps];
  const drawn = drawing(def);
  const names = new Map(def.roles.map((role) => [role.key, role.name]));
  let isFirst = true;
  return def.steps.flatMap((step, index) => [
    filled(words.row, { row: String(index + 1), activity: step.activity }),
    ...step.nodes.map((node, place) => {
      const sentence = sentenceOf(def, drawn, words, names, node, { step: index + 1, node: place + 1 });
      const opened = isFirst ? filled(words.start, { sentence }) : sentence;
      isFirst = false;
      return opened;
    }),
  ]);
}

function sentenceOf(
  def: Definition,
  drawn: Drawing,
  words: FlowWords,
  names: ReadonlyMap<string, string>,
  node: Node,
  at: Address,
): string {
  const nameOf = (role: string) => names.get(role) ?? role;
  const known = { symbol: keyOf(at), position: nameOf(node.role) };
  const ways = drawn.links
    .filter((link) => link.arrow && keyOf(link.source) === keyOf(at))
    .map((link) => wayOf(def, words, nameOf, at, link));
  const others = groupOf(def, at).filter((one) => one.node !== at.node);
  if (ways.length === 0 && isBefore(at, others.at(-1)))
    return filled(words.together, {
      ...known,
      others: others.map((one) => nameOf(def.steps[one.step - 1]?.nodes[one.node - 1]?.role ?? '')).join(words.and),
    });
  // A capsule that ends the flow has no line of its own.
  const told = ways.length === 0 ? words.end : ways.join(words.and);
  return filled(node.symbol === 'decision' ? words.decision : words.process, { ...known, ways: told });
}

function isBefore(one: Address, other: Address | undefined): boolean {
  return other !== undefined && one.node < other.node;
}

function wayOf(def: Definition, words: FlowWords, nameOf: (role: string) => string, at: Address, { target, label }: Link): string {
  const way = target === 'end' ? words.end : leading(def, words, nameOf, at, target);
  return label === null ? way : filled(words.branch, { label, way });
}

function leading(def: Definition, words: FlowWords, nameOf: (role: string) => string, at: Address, target: Address): string {
  const isBack = target.step < at.step || (target.step === at.step && target.node <= at.node);
  const position = nameOf(def.steps[target.step - 1]?.nodes[target.node - 1]?.role ?? '');
  return filled(isBack ? words.back : words.onward, { symbol: keyOf(target), position });
}

function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
