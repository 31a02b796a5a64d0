import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../domain/canonical';
import type { Definition } from '../../../domain/definition';
import type { DraftText } from './draft';

/** A definition with the hash by which the same text is known again. */
export interface Frozen {
  readonly definition: Definition;
  readonly sha256: string;
}

/** The text as it would be frozen. A draft may miss positions; one that passed the check has them all. */
export function frozen(draft: DraftText): Frozen {
  const definition = { format: 1, ...draft } as Definition;
  return { definition, sha256: createHash('sha256').update(canonicalJson(definition)).digest('hex') };
}
