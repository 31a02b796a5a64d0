/** The public part of the OpenAPI document that Strapi makes of all its routes: what a portal reads. */
import { corrected } from './openapi-corrections.mjs';
import { formPaths } from './openapi-form.mjs';
import { inForcePath } from './openapi-in-force.mjs';

const PUBLIC_PATHS = /^\/(sops|steps|roles)(\/\{id\})?$/;

/** Refused to every caller: ratified text alone is served. */
const REFUSED_PARAMETERS = new Set(['status', 'publicationFilter', 'hasPublishedVersion', 'locale']);

const readOnly = ({ get }) => ({
  get: { ...get, security: [], parameters: (get.parameters ?? []).filter(({ name }) => !REFUSED_PARAMETERS.has(name)) },
});

/** Names of the schemas that a part of the document refers to, and those that they refer to. */
const referred = (part, schemas, found = new Set()) => {
  for (const [, name] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    if (found.has(name)) continue;
    found.add(name);
    referred(schemas[name], schemas, found);
  }
  return found;
};

/**
 * @param {object} document what `@strapi/openapi` generates of the content API
 * @param {string} version the product's
 */
export const publicDocument = ({ openapi, components, paths }, version) => {
  const kept = Object.entries(paths).filter(([path]) => PUBLIC_PATHS.test(path));
  const served = Object.fromEntries(kept.map(([path, operations]) => [path, corrected(readOnly(operations))]));
  const { schemas } = corrected(components);
  const names = [...referred(served, schemas)].sort();
  return {
    openapi,
    info: { title: 'SOP Runner', version, description: 'Ratified SOPs for portals: read only, without signing in.' },
    servers: [{ url: '/api' }],
    security: [],
    paths: { ...served, '/sops/{documentId}/in-force': inForcePath, ...formPaths },
    components: { schemas: Object.fromEntries(names.map((name) => [name, schemas[name]])) },
  };
};
