/** How each shape of the flowchart looks: thin black lines, small filled arrow heads, as on the signed form. */
import { POINT_SHARE } from './border';
import { element, short, type Element } from './element';
import { lighting, type Highlight, type SymbolNote, type SymbolState } from './highlight';
import { isLabel, isLine, isSymbol, type LabelShape, type LineShape, type Page, type Point, type SymbolShape } from './types';

const INK = '#000';
const STROKE = 0.8;
const HEAD = { length: 5, half: 2.2 } as const;
const FONT = 'Arial, Helvetica, "Liberation Sans", sans-serif';
const STATES = {
  current: { fill: '#ffe9a8', stroke: '#8a4b00', strokeWidth: 2 },
  done: { fill: '#dff0e0', stroke: '#1d6b32', strokeWidth: 1.1 },
  plain: { fill: '#fff', stroke: INK, strokeWidth: STROKE },
} as const;

/** The elements of a page: lines first, symbols upon them, words last. */
export function pageElements(page: Page, highlight: Highlight | null = null): readonly Element[] {
  const lit = lighting(highlight);
  return [
    ...page.shapes.filter(isLine).map(lineElement),
    ...page.shapes.filter(isSymbol).map((shape) => symbolElement(shape, lit.stateOf(shape), lit.noteOf(shape))),
    ...page.shapes.filter(isLabel).map(labelElement),
  ];
}

function symbolElement(shape: SymbolShape, state: SymbolState, note: SymbolNote | undefined): Element {
  const { x, y, width, height } = shape;
  const children = [...(note === undefined ? [] : [element('title', {}, [note.told])]), outline(shape, STATES[state])];
  if (shape.text !== null) {
    const body = height * (1 - POINT_SHARE);
    const size = Math.min(8, body * 0.8, (width / shape.text.length) * 1.3);
    children.push(text(shape.text, x + width / 2, y + body / 2 + size * 0.42, size));
  }
  if (state === 'done') children.push(...doneMark(shape, note?.initials ?? null));
  return element('g', { className: `symbol ${shape.kind}${state === 'plain' ? '' : ` ${state}`}`, 'data-symbol': shape.id }, children);
}

/** A tick says "done" to those who see no colours; beside it the initials of who did it, where they fit. */
function doneMark({ x, y, width, height }: SymbolShape, initials: string | null): readonly Element[] {
  const size = Math.min(7, height * 0.36);
  const hasRoom = initials !== null && initials.length * size * 0.75 < width * 0.4;
  const unit = Math.min(width, height) / (hasRoom ? 11 : 8);
  const [cx, cy] = [x + width * (hasRoom ? 0.25 : 0.5), y + height / 2];
  const points = [
    { x: cx - 2 * unit, y: cy },
    { x: cx - unit / 2, y: cy + 1.5 * unit },
    { x: cx + 2 * unit, y: cy - 1.5 * unit },
  ];
  const tick = element('polyline', { points: joined(points), fill: 'none', stroke: STATES.done.stroke, strokeWidth: 1.2 });
  return hasRoom ? [tick, text(initials, x + width * 0.62, cy + size * 0.36, size, { fill: STATES.done.stroke })] : [tick];
}

function outline({ kind, x, y, width, height }: SymbolShape, look: (typeof STATES)[keyof typeof STATES]): Element {
  if (kind === 'box') return element('rect', { x, y, width, height, ...look });
  if (kind === 'capsule') return element('rect', { x, y, width, height, rx: Math.min(width, height) / 2, ...look });
  const [cx, cy, right, bottom] = [x + width / 2, y + height / 2, x + width, y + height];
  const shoulder = y + height * (1 - POINT_SHARE);
  const points =
    kind === 'diamond'
      ? [
          { x: cx, y },
          { x: right, y: cy },
          { x: cx, y: bottom },
          { x, y: cy },
        ]
      : [
          { x, y },
          { x: right, y },
          { x: right, y: shoulder },
          { x: cx, y: bottom },
          { x, y: shoulder },
        ];
  return element('polygon', { points: joined(points), ...look });
}

function lineElement({ id, points, arrow }: LineShape): Element {
  const children = [element('polyline', { points: joined(points), fill: 'none', stroke: INK, strokeWidth: STROKE })];
  const [before, tip] = points.slice(-2);
  if (arrow && before !== undefined && tip !== undefined)
    children.push(element('polygon', { points: joined(head(before, tip)), fill: INK }));
  return element('g', { className: arrow ? 'line' : 'line together', 'data-line': id }, children);
}

function head(before: Point, tip: Point): readonly Point[] {
  const [dx, dy] = [Math.sign(short(tip.x - before.x)), Math.sign(short(tip.y - before.y))];
  const length = Math.min(HEAD.length, Math.abs(tip.x - before.x) + Math.abs(tip.y - before.y));
  const [x, y] = [tip.x - dx * length, tip.y - dy * length];
  return [tip, { x: x - dy * HEAD.half, y: y + dx * HEAD.half }, { x: x + dy * HEAD.half, y: y - dx * HEAD.half }];
}

/** White behind the word, so that the lines of the form's table do not cross it out. */
function labelElement({ x, y, width, height, size, text: word }: LabelShape): Element {
  const ground = element('rect', { x, y, width, height, fill: '#fff' });
  return element('g', { className: 'label' }, [ground, text(word, x + width / 2, y + size * 0.82, size)]);
}

/** A line of text around x, its foot at y. */
export function text(content: string, x: number, y: number, size: number, extra: Element['attributes'] = {}): Element {
  return element('text', { x, y, fontSize: size, fontFamily: FONT, textAnchor: 'middle', fill: INK, ...extra }, [content]);
}

const joined = (points: readonly Point[]): string => points.map(({ x, y }) => `${short(x)},${short(y)}`).join(' ');
