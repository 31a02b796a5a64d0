import Module from 'node:module';
import { join } from 'node:path';
import type * as gate from '../../../src/plugins/sop-runner/server/src/gate';
import type { TestApp } from './app';

/** What Node has loaded, by file; the type of Node leaves it out. */
const loaded = (Module as unknown as { readonly _cache: Readonly<Record<string, { readonly exports: typeof gate } | undefined>> })._cache;

/**
 * The product's own gate: the very module that the running Strapi has loaded. What a test requires itself comes from the registry of
 * Jest and would be a second gate, which the hooks do not ask.
 */
export const gateOf = ({ strapi }: TestApp): typeof gate => {
  const path = join(strapi.dirs.dist.root, 'src/plugins/sop-runner/server/src/gate.js');
  const found = loaded[path];
  if (found === undefined) throw new Error(`Strapi has not loaded ${path}`);
  return found.exports;
};
