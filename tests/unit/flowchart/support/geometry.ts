/** Looks at a drawn page with plain geometry, knowing nothing of how it was laid out, and names what is wrong. */
import {
  isLabel,
  isLine,
  isSymbol,
  type LineShape,
  type Page,
  type Point,
  type Rect,
  type SymbolShape,
} from '../../../../src/plugins/sop-runner/domain/flowchart';

const NEAR = 1e-6;
/** Half of a side's middle region, as a share of the side. */
const MIDDLE = 0.3;

interface Segment {
  readonly line: string;
  readonly from: Point;
  readonly to: Point;
  readonly isDown: boolean;
}

/** All violations of the drawing rules on a page, as sentences. */
export function violations(page: Page): string[] {
  const symbols = page.shapes.filter(isSymbol);
  const lines = page.shapes.filter(isLine);
  const labels = page.shapes.filter(isLabel);
  const segments = lines.flatMap(segmentsOf);
  const byId = new Map(symbols.map((symbol) => [symbol.id, symbol]));
  return [
    ...lines.flatMap((line) => [...atRightAngles(line), ...atSides(line, byId)]),
    ...segments.flatMap((one) =>
      symbols.filter((symbol) => runsThrough(one, symbol)).map((symbol) => `${one.line} runs through ${symbol.id}`),
    ),
    ...segments.flatMap((one) =>
      labels.filter((label) => touches(boxOf(one), label)).map((label) => `${one.line} runs through the word of ${label.line}`),
    ),
    ...pairs(segments)
      .filter(([a, b]) => lieOnEachOther(a, b))
      .map(([a, b]) => `${a.line} lies on ${b.line}`),
    ...pairs(symbols)
      .filter(([a, b]) => overlaps(a, b))
      .map(([a, b]) => `${a.id} covers ${b.id}`),
    ...pairs(labels)
      .filter(([a, b]) => overlaps(a, b))
      .map(([a, b]) => `the word of ${a.line} covers that of ${b.line}`),
    ...labels.flatMap((label) =>
      symbols.filter((symbol) => overlaps(label, symbol)).map((symbol) => `the word of ${label.line} covers ${symbol.id}`),
    ),
    ...[...symbols, ...labels, ...segments.map(boxOf)]
      .filter((rect) => !isOn(page, rect))
      .map((rect) => `off the page: ${JSON.stringify(rect)}`),
    ...symbols.flatMap((symbol) => inItsCell(page, symbol)),
  ];
}

/** How often lines cross. */
export function crossings(page: Page): number {
  return pairs(page.shapes.filter(isLine).flatMap(segmentsOf)).filter(
    ([a, b]) => a.line !== b.line && a.isDown !== b.isDown && overlaps(grown(boxOf(a)), grown(boxOf(b))),
  ).length;
}

/** The least distance between parallel lines beside each other. */
export function leastDistance(page: Page): number {
  const beside = pairs(page.shapes.filter(isLine).flatMap(segmentsOf)).filter(
    ([a, b]) => a.isDown === b.isDown && a.line !== b.line && shared(a, b) > 0,
  );
  return Math.min(Infinity, ...beside.map(([a, b]) => (a.isDown ? Math.abs(a.from.x - b.from.x) : Math.abs(a.from.y - b.from.y))));
}

function segmentsOf({ id, points }: LineShape): Segment[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] as Point;
    return { line: id, from, to, isDown: Math.abs(from.x - to.x) < NEAR };
  });
}

function atRightAngles({ id, points }: LineShape): string[] {
  const isSlanted = (from: Point, to: Point) => Math.abs(from.x - to.x) > NEAR && Math.abs(from.y - to.y) > NEAR;
  const wrong = points.slice(1).some((to, index) => isSlanted(points[index] as Point, to));
  return points.length < 2 || wrong ? [`${id} is not drawn at right angles`] : [];
}

/** A line begins and ends on the outline of its symbols, near the middle of a side, and goes away from them there. */
function atSides({ id, from, to, points }: LineShape, byId: ReadonlyMap<string, SymbolShape>): string[] {
  const wrong: string[] = [];
  for (const [name, symbolId, end, inner] of [
    ['begins', from, points[0], points[1]],
    ['ends', to, points.at(-1), points.at(-2)],
  ] as const) {
    const symbol = byId.get(symbolId);
    if (symbol === undefined || end === undefined || inner === undefined) return [`${id} has no symbol ${symbolId}`];
    const [cx, cy] = [symbol.x + symbol.width / 2, symbol.y + symbol.height / 2];
    const isDown = Math.abs(end.x - inner.x) < NEAR;
    const off = isDown ? Math.abs(end.x - cx) / symbol.width : Math.abs(end.y - cy) / symbol.height;
    const leaves = isDown ? Math.sign(inner.y - end.y) === Math.sign(end.y - cy) : Math.sign(inner.x - end.x) === Math.sign(end.x - cx);
    if (off > MIDDLE || !leaves) wrong.push(`${id} ${name} off the middle of a side of ${symbolId}`);
    if (!isOnOutline(symbol, end)) wrong.push(`${id} ${name} off the outline of ${symbolId}`);
  }
  return wrong;
}

function isOnOutline(symbol: SymbolShape, point: Point): boolean {
  const corners = outline(symbol);
  const isOn = corners.some((corner, index) => distance(point, corner, corners[(index + 1) % corners.length] as Point) < 0.05);
  return isOn;
}

/** The outline as a polygon; arcs in short pieces. */
function outline({ kind, x, y, width, height }: SymbolShape): Point[] {
  const [right, bottom, cx, cy] = [x + width, y + height, x + width / 2, y + height / 2];
  if (kind === 'diamond')
    return [
      { x: cx, y },
      { x: right, y: cy },
      { x: cx, y: bottom },
      { x, y: cy },
    ];
  if (kind === 'pentagon')
    return [
      { x, y },
      { x: right, y },
      { x: right, y: y + height * 0.6 },
      { x: cx, y: bottom },
      { x, y: y + height * 0.6 },
    ];
  if (kind === 'box')
    return [
      { x, y },
      { x: right, y },
      { x: right, y: bottom },
      { x, y: bottom },
    ];
  const radius = Math.min(width, height) / 2;
  const arc = (centre: Point, from: number) =>
    Array.from({ length: 33 }, (_, step) => {
      const angle = ((from + (step * 90) / 32) * Math.PI) / 180;
      return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
    });
  return [
    ...arc({ x: right - radius, y: bottom - radius }, 0),
    ...arc({ x: x + radius, y: bottom - radius }, 90),
    ...arc({ x: x + radius, y: y + radius }, 180),
    ...arc({ x: right - radius, y: y + radius }, 270),
  ];
}

function distance(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

/** Whether part of the segment lies inside the outline, by more than drawing precision: points along it are tried. */
function runsThrough(segment: Segment, symbol: SymbolShape): boolean {
  if (!overlaps(grown(boxOf(segment)), symbol)) return false;
  const corners = outline(symbol);
  const inner = corners.map(({ x, y }) => ({
    x: x + (symbol.x + symbol.width / 2 - x) * 0.02,
    y: y + (symbol.y + symbol.height / 2 - y) * 0.02,
  }));
  return Array.from({ length: 41 }, (_, step) => between(segment, step / 40)).some((point) => isInside(inner, point));
}

/** A point of the part of the segment that is near. */
function between({ from, to }: Segment, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function isInside(corners: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  corners.forEach((a, index) => {
    const b = corners[(index + 1) % corners.length] as Point;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}

function lieOnEachOther(a: Segment, b: Segment): boolean {
  if (a.isDown !== b.isDown) return false;
  const apart = a.isDown ? Math.abs(a.from.x - b.from.x) : Math.abs(a.from.y - b.from.y);
  return apart < NEAR && shared(a, b) > NEAR;
}

/** Length that two parallel segments run beside each other. */
function shared(a: Segment, b: Segment): number {
  const [p, q] = [a, b].map(({ from, to, isDown }) => (isDown ? [from.y, to.y] : [from.x, to.x]).sort((m, n) => m - n)) as [
    number[],
    number[],
  ];
  return Math.min(p[1] as number, q[1] as number) - Math.max(p[0] as number, q[0] as number);
}

/** A symbol stands in the column and row of its address. */
function inItsCell(page: Page, { id, address, x, y, width, height }: SymbolShape): string[] {
  if (address === null) return [];
  const row = page.rows.find(({ step }) => step === address.step);
  const column = page.columns.find((one) => one.x <= x && x + width <= one.x + one.width);
  return row === undefined || column === undefined || y < row.y || y + height > row.y + row.height ? [`${id} stands outside its cell`] : [];
}

function isOn(page: Page, { x, y, width, height }: Rect): boolean {
  return x >= -NEAR && y >= page.top - NEAR && x + width <= page.width + NEAR && y + height <= page.bottom + NEAR;
}

function boxOf({ from, to }: Segment): Rect {
  return { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) };
}

const grown = ({ x, y, width, height }: Rect): Rect => ({ x: x - NEAR, y: y - NEAR, width: width + 2 * NEAR, height: height + 2 * NEAR });

function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width - NEAR && b.x < a.x + a.width - NEAR && a.y < b.y + b.height - NEAR && b.y < a.y + a.height - NEAR;
}

function touches(a: Rect, b: Rect): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [T, T] => [one, other]));
}
