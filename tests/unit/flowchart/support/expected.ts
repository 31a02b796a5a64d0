/** What must be drawn of a definition, asked of the engine's own flow. */
import type { Definition } from '../../../../src/plugins/sop-runner/domain/definition';
import { keyOf, placeOf, places, waysOut } from '../../../../src/plugins/sop-runner/domain/flow';
import { isLabel, isLine, isSymbol, type Flowchart, type LineShape } from '../../../../src/plugins/sop-runner/domain/flowchart';

/** A way as text: the place left, the word, the place reached. */
export function expectedWays(def: Definition): string[] {
  const name = (address: { step: number; node: number }) => placeOf(def, address).map(keyOf).join('+');
  return places(def)
    .flatMap((place) => {
      const from = place.map(keyOf).join('+');
      const last = place.at(-1);
      const isDecision = last !== undefined && def.steps[last.step - 1]?.nodes[last.node - 1]?.symbol === 'decision';
      return waysOut(def, place).flatMap(({ label, target }) => {
        // A box that only ends is its own capsule and has no line.
        if (target === 'end') return isDecision ? [`${from} ${label ?? ''}> end`] : [];
        return [`${from} ${label ?? ''}> ${name(target)}`];
      });
    })
    .sort();
}

/** The ways that a flowchart shows, followed over pentagons from page to page. */
export function drawnWays(def: Definition, chart: Flowchart): string[] {
  const shapes = chart.pages.flatMap((page) => page.shapes);
  const lines = shapes.filter(isLine).filter((line) => line.arrow);
  const words = new Map(shapes.filter(isLabel).map((label) => [label.line, label.text]));
  const symbols = new Map(shapes.filter(isSymbol).map((symbol) => [symbol.id, symbol]));
  const name = (id: string) => {
    const address = symbols.get(id)?.address ?? null;
    return address === null ? 'end' : placeOf(def, address).map(keyOf).join('+');
  };
  const arriving = new Map(lines.filter((line) => line.from.endsWith('.in')).map((line) => [line.from.slice(0, -3), line]));
  const goal = (line: LineShape): string =>
    line.to.endsWith('.out') ? name(arriving.get(line.to.slice(0, -4))?.to ?? '?') : name(line.to);
  return lines
    .filter((line) => !line.from.endsWith('.in'))
    .map((line) => `${name(line.from)} ${words.get(line.id) ?? ''}> ${goal(line)}`)
    .sort();
}
