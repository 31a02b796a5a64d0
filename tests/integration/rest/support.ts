import type { Definition } from '../../../src/plugins/sop-runner/domain/definition';
import { loadSop } from '../../../database/seeds';
import type { TestApp } from '../support/app';

/** Writes an SOP and ratifies it; answers its documentId. */
export async function ratified({ strapi }: TestApp, sop: Definition): Promise<string> {
  const documentId = await loadSop(strapi, sop);
  await strapi.documents('api::sop.sop').publish({ documentId });
  return documentId;
}

/** Everything a portal needs to show an SOP as on the form. */
export const WHOLE = {
  ratifiedBy: true,
  legalBasis: true,
  qualifications: true,
  equipment: true,
  related: true,
  steps: { populate: { standardTime: true, fourEyes: true, nodes: { populate: { role: true, branches: true } } } },
} as const;

interface Item {
  readonly text: string;
}

interface ServedStep {
  readonly number: number;
  readonly activity: string;
  readonly inputs: string;
  readonly outputs: string;
  readonly remark: string | null;
  readonly standardTime: { readonly amount: number | null; readonly unit: string; readonly asWritten: string };
  readonly fourEyes: readonly { readonly number: number }[];
  readonly nodes: readonly {
    readonly symbol: string;
    readonly together: boolean;
    readonly role: { readonly key: string; readonly name: string; readonly unit: string };
    readonly branches: readonly {
      readonly label: string | null;
      readonly target: string;
      readonly step: number | null;
      readonly node: number | null;
    }[];
  }[];
}

export interface ServedSop extends Record<string, unknown> {
  readonly documentId: string;
  readonly ratifiedBy: { readonly position: string; readonly name: string };
  readonly legalBasis: readonly Item[];
  readonly qualifications: readonly Item[];
  readonly equipment: readonly Item[];
  readonly related: readonly Item[];
  readonly steps: readonly ServedStep[];
}

/** A served SOP, in the shape of a definition: what a portal understands of it. */
export function understood(sop: ServedSop) {
  const nodes = sop.steps.flatMap((step) => step.nodes);
  return {
    ...Object.fromEntries(IDENTITY.map((field) => [field, sop[field]])),
    ratifiedBy: { position: sop.ratifiedBy.position, name: sop.ratifiedBy.name },
    legalBasis: sop.legalBasis.map(({ text }) => text),
    qualifications: sop.qualifications.map(({ text }) => text),
    equipment: sop.equipment.map(({ text }) => text),
    related: sop.related.map(({ text }) => text),
    roles: [...new Map(nodes.map(({ role: { key, name, unit } }) => [key, { key, name, unit }])).values()],
    steps: sop.steps.map((step) => ({
      number: step.number,
      activity: step.activity,
      nodes: step.nodes.map(({ role, symbol, together, branches }) => ({
        role: role.key,
        symbol,
        together,
        branches: branches.map(({ label, target, step: row, node }) => ({
          label,
          target: target === 'step' ? { kind: 'node', step: row, node } : { kind: target },
        })),
      })),
      inputs: step.inputs.split('\n'),
      standardTime: { amount: step.standardTime.amount, unit: step.standardTime.unit, asWritten: step.standardTime.asWritten },
      outputs: step.outputs.split('\n'),
      fourEyes: step.fourEyes.map(({ number }) => number),
      remark: step.remark,
    })),
  };
}

/** What the public is to understand of a definition: all but the NIP. */
export function publicText({ format: _format, ratifiedBy, related, ...sop }: Definition) {
  return {
    ...sop,
    ratifiedBy: ratifiedBy && { position: ratifiedBy.position, name: ratifiedBy.name },
    related: related.map(({ text }) => text),
  };
}

const IDENTITY = [
  'number',
  'title',
  'kind',
  'institution',
  'unit',
  'subunit',
  'createdOn',
  'revisedOn',
  'reviewDueOn',
  'effectiveOn',
  'warning',
  'recordKeeping',
] as const;
