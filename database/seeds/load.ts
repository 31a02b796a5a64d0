/** Writes an SOP given as a definition through the Document Service, as an administrator would in the Content Manager. */
import type { Core } from '@strapi/strapi';
import type { Branch, Definition, Role, Step } from '../../src/plugins/sop-runner/domain/definition';

/**
 * Makes the positions and the draft of an SOP with its steps, all or nothing. Positions that exist (by key) and an SOP that exists
 * (by number) are left as they are.
 *
 * @returns the SOP's documentId; publish it to ratify it
 */
export async function loadSop(strapi: Core.Strapi, sop: Definition): Promise<string> {
  return await strapi.db.transaction(async () => {
    const roles = new Map<string, string>();
    for (const role of sop.roles) roles.set(role.key, await ensureRole(strapi, role));
    const existing = await strapi.documents('api::sop.sop').findFirst({ filters: { number: sop.number }, fields: ['number'] });
    if (existing) return existing.documentId;

    const { documentId } = await strapi.documents('api::sop.sop').create({ data: identity(sop) });
    for (const step of sop.steps) await strapi.documents('api::step.step').create({ data: { ...row(step, roles), sop: documentId } });
    return documentId;
  });
}

async function ensureRole(strapi: Core.Strapi, { key, name, unit }: Role): Promise<string> {
  const roles = strapi.documents('api::role.role');
  const existing = await roles.findFirst({ filters: { key }, fields: ['key'] });
  return (existing ?? (await roles.create({ data: { key, name, unit: unit ?? undefined, active: true, exclusive: false } }))).documentId;
}

function identity({ format: _format, roles: _roles, steps: _steps, ...sop }: Definition) {
  return {
    ...filled(sop),
    ratifiedBy: sop.ratifiedBy ? filled(sop.ratifiedBy) : undefined,
    legalBasis: items(sop.legalBasis),
    qualifications: items(sop.qualifications),
    equipment: items(sop.equipment),
    related: sop.related.map(({ text }) => ({ text })),
  };
}

function row(step: Step, roles: ReadonlyMap<string, string>) {
  return {
    number: step.number,
    activity: step.activity,
    nodes: step.nodes.map(({ role, symbol, together, branches }) => ({
      role: roles.get(role),
      symbol,
      together,
      branches: branches.map(branch),
    })),
    inputs: step.inputs.join('\n'),
    standardTime: filled(step.standardTime),
    outputs: step.outputs.join('\n'),
    fourEyes: step.fourEyes.map((number) => ({ number })),
    remark: step.remark ?? undefined,
  };
}

function branch({ label, target }: Branch) {
  const way = target.kind === 'node' ? { target: 'step' as const, step: target.step, node: target.node } : { target: target.kind };
  return { label: label ?? undefined, ...way };
}

function items(texts: readonly string[]) {
  return texts.map((text) => ({ text }));
}

type Filled<T> = { [K in keyof T]: Exclude<T[K], null> | (null extends T[K] ? undefined : never) };

/** What a definition says by null, a row says by leaving the field out. */
function filled<T extends object>(fields: T): Filled<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Filled<T>;
}
