/** Routes the lines of a page: plain lines first, so that the main flow stays straight; then looks where another order is better. */
import type { Grid } from './grid';
import type { Link } from './links';
import { Router, type Routed } from './router';

/** Every link whose symbols stand on the page gets exactly one line. */
export function route(grid: Grid, links: readonly Link[]): readonly Routed[] {
  const router = new Router(grid);
  const lines = inOrder(grid, links)
    .map((link) => router.draw(link))
    .filter((line) => line !== null);
  return improved(router, lines);
}

/** Joins, then lines within a row, lines straight down, lines onward, and returns; short before long. */
function inOrder(grid: Grid, links: readonly Link[]): readonly Link[] {
  const ranked = links.map((link, index) => ({ link, index, rank: rankOf(grid, link) }));
  return ranked.sort((a, b) => a.rank - b.rank || a.index - b.index).map(({ link }) => link);
}

function rankOf(grid: Grid, link: Link): number {
  const [from, to] = [grid.symbols.get(link.from.at(-1) ?? ''), grid.symbols.get(link.to[0] ?? '')];
  if (!link.arrow || from === undefined || to === undefined) return 0;
  const span = to.tier - from.tier;
  if (span === 0) return to.cx !== from.cx && link.label === null ? 1 : 5;
  if (span === 1 && from.column === to.column) return 2;
  return span > 0 ? 3 + span / 1000 : 6 - span / 1000;
}

/** Enough for the forms there are; a crowd beyond it stays as it came. */
const TRIALS = 32;
const WORTH_TRYING = 40;
const GAIN = 3;

/**
 * Two ways out of one symbol often want the same side. For each costly line, draws it before a line that shares a
 * symbol with it, and keeps that where both together become plainer.
 */
function improved(router: Router, lines: readonly Routed[]): readonly Routed[] {
  const now = [...lines];
  let trials = 0;
  for (let i = 0; i < now.length; i += 1)
    for (let j = 0; j < now.length && trials < TRIALS; j += 1) {
      const [line, other] = [now[i], now[j]];
      if (line === undefined || line.cost < WORTH_TRYING) break;
      if (other === undefined || i === j || !isNeighbour(line, other)) continue;
      trials += 1;
      const better = exchanged(router, line, other);
      if (better !== null) [now[i], now[j]] = better;
    }
  return now;
}

function isNeighbour({ way: one }: Routed, { way: other }: Routed): boolean {
  return one.from === other.from || one.to === other.to || one.from === other.to || one.to === other.from;
}

function exchanged(router: Router, line: Routed, other: Routed): readonly [Routed, Routed] | null {
  router.erase(line);
  const before = router.cost(line);
  router.erase(other);
  const sum = before + router.cost(other);
  // A line that gains nothing even without the other gains nothing before it.
  const first = router.draw(line.link, before - GAIN);
  const second = first === null ? null : router.draw(other.link);
  const isBetter = first !== null && second !== null && together(router, first, second) < sum - GAIN;
  for (const one of [first, second]) if (one !== null) router.erase(one);
  for (const one of isBetter ? [first, second] : [line, other]) router.restore(one);
  return isBetter ? [first, second] : null;
}

/** What two lines cost together, both of them drawn. */
function together(router: Router, first: Routed, second: Routed): number {
  router.erase(first);
  const after = router.cost(first);
  router.erase(second);
  const sum = after + router.cost(second);
  for (const one of [first, second]) router.restore(one);
  return sum;
}
