/** What a case lights up in its flowchart: where it is, where it has been, and who did it. */
import type { Address } from '../definition';
import { keyOf } from '../flow';
import type { SymbolShape } from './types';

export interface Highlight {
  readonly current: readonly Address[];
  readonly done: readonly Address[];
  /** By address as people write it (`4.2`). */
  readonly notes?: ReadonlyMap<string, SymbolNote>;
}

/** What is told of one symbol: all of it where the pointer rests, and the initials (*paraf*) of who did it, in the symbol. */
export interface SymbolNote {
  readonly told: string;
  readonly initials: string | null;
}

export type SymbolState = 'current' | 'done' | 'plain';

export interface Lighting {
  readonly stateOf: (symbol: SymbolShape) => SymbolState;
  readonly noteOf: (symbol: SymbolShape) => SymbolNote | undefined;
}

/** Answers for each symbol of a page; ends of branches and pentagons are never lit. */
export function lighting(highlight: Highlight | null): Lighting {
  const current = new Set(highlight?.current.map(keyOf));
  const done = new Set(highlight?.done.map(keyOf));
  return {
    stateOf: ({ address }) => {
      if (address === null) return 'plain';
      if (current.has(keyOf(address))) return 'current';
      return done.has(keyOf(address)) ? 'done' : 'plain';
    },
    noteOf: ({ address }) => (address === null ? undefined : highlight?.notes?.get(keyOf(address))),
  };
}
