/** The flowchart in words: row by row, symbol by symbol. */
import type { Address, Definition } from '../../../domain/definition';
import { inWords } from '../../../domain/flowchart';
import { FLOW_WORDS } from '../../../shared/flow-words';
import type { Voice } from './text';

export interface ToldRow {
  readonly step: number;
  readonly words: string;
  readonly symbols: readonly { readonly at: Address; readonly words: string }[];
}

const wordsFor = ({ locale }: Voice) => (locale.startsWith('id') ? FLOW_WORDS.id : FLOW_WORDS.en);

/** One sentence a row and one a symbol, in the form's order. */
export function toldFlow(definition: Definition, voice: Voice): readonly ToldRow[] {
  const sentences = [...inWords(definition, wordsFor(voice))];
  return definition.steps.map(({ nodes }, index) => ({
    step: index + 1,
    words: sentences.shift() ?? '',
    symbols: nodes.map((_, place) => ({ at: { step: index + 1, node: place + 1 }, words: sentences.shift() ?? '' })),
  }));
}

/** All sentences as one text, the description of the drawing. */
export function flowText(definition: Definition, voice: Voice): string {
  return inWords(definition, wordsFor(voice)).join(' ');
}
