import type { Core } from '@strapi/strapi';

/** The relations and components of a model: attribute name -> uid of what it leads to. */
export function targetsOf(strapi: Core.Strapi, uid: string): ReadonlyMap<string, string> {
  const model = strapi.getModel(uid as Parameters<typeof strapi.getModel>[0]) as { readonly attributes: object } | undefined;
  const targets = new Map<string, string>();
  for (const [name, attribute] of Object.entries(model?.attributes ?? {}) as [string, { target?: unknown; component?: unknown }][]) {
    const target = attribute.target ?? attribute.component;
    if (typeof target === 'string') targets.set(name, target);
  }
  return targets;
}
