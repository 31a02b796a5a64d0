/** The texts of an SOP as forms: ratified ones, and the draft with what is wrong with it. */
import type { Core } from '@strapi/strapi';
import type { Definition, Node } from '../../../domain/definition';
import type { DraftNode } from '../../../domain/check';
import { officialForm, type Form, type PaperName } from '../../../domain/form';
import { FLOW_WORDS } from '../../../shared/flow-words';
import { FORM_WORDS } from '../../../shared/form-words';
import { draftWithProblems } from '../publishing';
import type { RatifiedText } from '../repositories/ratified-texts';
import { fingerprint } from './fingerprint';
import { problemSentences } from './problem-sentences';
import { statusAddress } from './status-address';

/** A form with what its file says about itself. */
export interface FormDocument {
  readonly form: Form;
  readonly definition: Definition;
  /** Written into the file; null for a draft, which has no day of its own. */
  readonly ratifiedAt: string | null;
}

export interface Shown {
  readonly paper: PaperName;
  /** For signature and for those who are signed in; never for the public. */
  readonly showsNip: boolean;
}

const WORDS = { words: FORM_WORDS, flowWords: FLOW_WORDS.id };

export function ratifiedForm(strapi: Core.Strapi, sopDocumentId: string, text: RatifiedText, shown: Shown): FormDocument {
  const { definition, number: revision, effectiveOn, ratifiedAt } = text;
  const statusUrl = statusAddress(strapi, sopDocumentId, revision);
  const standing = { kind: 'ratified', revision, effectiveOn, sha256: fingerprint(definition), statusUrl } as const;
  return { form: officialForm(definition, { ...shown, ...WORDS, standing, problems: [] }), definition, ratifiedAt };
}

/** The draft as it is, however incomplete; null where there is none. */
export async function draftForm(strapi: Core.Strapi, sopDocumentId: string, shown: Shown): Promise<FormDocument | null> {
  const found = await draftWithProblems(strapi, sopDocumentId);
  if (found === null) return null;
  const { draft, problems } = found;
  const steps = draft.steps.map((step) => ({ ...step, nodes: step.nodes.map(withRole) }));
  const definition: Definition = { ...draft, format: 1, steps };
  const options = { ...shown, ...WORDS, standing: { kind: 'draft' } as const, problems: problemSentences(problems) };
  return { form: officialForm(definition, options), definition, ratifiedAt: null };
}

/** A symbol whose position is not chosen yet stands in a column of its own. */
function withRole(node: DraftNode): Node {
  return { ...node, role: node.role ?? '' };
}
