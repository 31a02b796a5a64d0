import type { Definition } from '../../../src/plugins/sop-runner/domain/definition';
import { layout } from '../../../src/plugins/sop-runner/domain/flowchart';
import { box, branch, decision, definition, next, step, to, together } from '../support/build';

/** Six positions, in every five rows one decision back to its own row and one over two rows, some rows done together. */
function long(rows: number): Definition {
  const role = (row: number, beside = 0) => `jabatan-${((((row * 7) % 11) + beside) % 6) + 1}`;
  const positions = [1, 2, 3, 4, 5, 6].map((index) => ({ key: `jabatan-${index}`, name: `Jabatan ${index}`, unit: null }));
  const nodes = (row: number) => {
    if (row % 5 === 3) return [box(role(row)), decision(role(row, 1), branch('Ya', next), branch('Tidak', to(row)))];
    if (row % 5 === 4) return [decision(role(row), branch('Ya', next), branch('Tidak', to(row - 2)))];
    return row % 7 === 2 ? [box(role(row)), together(box(role(row, 2)))] : [box(role(row))];
  };
  return definition(
    positions,
    Array.from({ length: rows }, (_, index) => step(index + 1, nodes(index + 1))),
  );
}

/** The quickest of many runs: what the work takes when nothing else disturbs it. */
function quickest(work: () => void, runs: number): number {
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const from = performance.now();
    work();
    least = Math.min(least, performance.now() - from);
  }
  return least;
}

describe('laying out in time', () => {
  // The form's five milliseconds for 60 rows are not measured here: the test runner slows every call several times.
  it('takes about eight times as long for eight times the rows', () => {
    const [eight, sixtyFour] = [long(8), long(64)];
    const once = quickest(() => layout(eight), 120);
    expect(quickest(() => layout(sixtyFour), 60) / once).toBeLessThan(20);
  });
});
