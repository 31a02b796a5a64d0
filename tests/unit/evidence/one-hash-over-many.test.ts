import { createHash } from 'node:crypto';
import { proofOf, rootOf } from '../../../src/plugins/sop-runner/server/src/evidence/tree';

const sha256 = (...parts: readonly (Buffer | string)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const leaf = (line: string) => sha256(Buffer.from([0]), line);
const node = (left: Buffer, right: Buffer) => sha256(Buffer.from([1]), left, right);
const lines = (count: number) => Array.from({ length: count }, (_, index) => `2026-${String(index + 1).padStart(6, '0')} 4 abc`);

describe('one hash over many lines', () => {
  it('is the tree of RFC 6962', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(leaf) as [Buffer, Buffer, Buffer];
    expect(rootOf([])).toBe(sha256().toString('hex'));
    expect(rootOf(['a'])).toBe(a.toString('hex'));
    expect(rootOf(['a', 'b', 'c'])).toBe(node(node(a, b), c).toString('hex'));
  });

  it('is reached from every line by its proof, whatever the number of lines', () => {
    for (const count of [1, 2, 3, 5, 8, 13, 21]) {
      const all = lines(count);
      const reached = all.map((line, index) =>
        proofOf(all, index)
          .reduce(
            (at, { side, hash }) => (side === 'left' ? node(Buffer.from(hash, 'hex'), at) : node(at, Buffer.from(hash, 'hex'))),
            leaf(line),
          )
          .toString('hex'),
      );
      expect(new Set(reached)).toEqual(new Set([rootOf(all)]));
    }
  });
});
