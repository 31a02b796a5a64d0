import type { Definition } from '../../../src/plugins/sop-runner/domain/definition';
import { officialForm, type Form, type FormOptions } from '../../../src/plugins/sop-runner/domain/form';
import { FLOW_WORDS } from '../../../src/plugins/sop-runner/shared/flow-words';
import { FORM_WORDS } from '../../../src/plugins/sop-runner/shared/form-words';

export const RATIFIED = {
  kind: 'ratified',
  revision: 0,
  effectiveOn: '2018-05-02',
  sha256: '0f'.repeat(32),
  statusUrl: 'https://sop.example.go.id/sop/abc/0',
} as const;

export function formOf(def: Definition, given: Partial<FormOptions> = {}): Form {
  const usual = { paper: 'a4', standing: RATIFIED, showsNip: true, problems: [], words: FORM_WORDS, flowWords: FLOW_WORDS.id } as const;
  return officialForm(def, { ...usual, ...given });
}

/** Room for the rows of a page: what paper, margins, caption and head leave. */
export function roomOf({ paper, table }: Form): number {
  return paper.height - 28 - 46 - 21 - table.head.groups - table.head.names;
}
