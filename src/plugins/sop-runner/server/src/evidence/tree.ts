/**
 * A Merkle tree as RFC 6962 has it: one hash for any number of lines, and a short proof that one of them is under it, which tells nothing of the
 * others.
 */
import { createHash } from 'node:crypto';

const sha256 = (...parts: readonly (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

const leafOf = (line: string): Buffer => sha256(LEAF, line);
const nodeOf = (left: Buffer, right: Buffer): Buffer => sha256(NODE, left, right);

/** Adds lines one by one and keeps no more than a hash for each level. */
export class Tree {
  /** Whole subtrees, the largest first; no two of one size. */
  private readonly stack: { readonly size: number; readonly hash: Buffer }[] = [];
  count = 0;

  add(line: string): void {
    let top = { size: 1, hash: leafOf(line) };
    for (let last = this.stack.at(-1); last?.size === top.size; last = this.stack.at(-1)) {
      this.stack.pop();
      top = { size: 2 * top.size, hash: nodeOf(last.hash, top.hash) };
    }
    this.stack.push(top);
    this.count += 1;
  }

  /** Hexadecimal; of no lines the hash of nothing. */
  root(): string {
    const hashes = this.stack.map(({ hash }) => hash);
    return (hashes.length === 0 ? sha256() : hashes.reduceRight((right, left) => nodeOf(left, right))).toString('hex');
  }
}

export function rootOf(lines: Iterable<string>): string {
  const tree = new Tree();
  for (const line of lines) tree.add(line);
  return tree.root();
}

/** One step from a line up to the root: the hash beside, and on which side it stands. */
export interface ProofStep {
  readonly side: 'left' | 'right';
  readonly hash: string;
}

/** The way from a line to the root. */
export function proofOf(lines: readonly string[], index: number): readonly ProofStep[] {
  const path = (hashes: readonly Buffer[], at: number): ProofStep[] => {
    if (hashes.length <= 1) return [];
    const half = 2 ** (Math.ceil(Math.log2(hashes.length)) - 1);
    const [left, right] = [hashes.slice(0, half), hashes.slice(half)];
    return at < half
      ? [...path(left, at), { side: 'right', hash: over(right).toString('hex') }]
      : [...path(right, at - half), { side: 'left', hash: over(left).toString('hex') }];
  };
  return path(lines.map(leafOf), index);
}

function over(hashes: readonly Buffer[]): Buffer {
  const [first] = hashes;
  if (first !== undefined && hashes.length === 1) return first;
  const half = 2 ** (Math.ceil(Math.log2(hashes.length)) - 1);
  return nodeOf(over(hashes.slice(0, half)), over(hashes.slice(half)));
}
