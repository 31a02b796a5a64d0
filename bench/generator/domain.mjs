/** The product's own rules, compiled: what is generated is decided by them. */
import { createRequire } from 'node:module';
import { inRoot } from '../../scripts/lib/project.mjs';

const require = createRequire(import.meta.url);
const plugin = (path) => require(inRoot('dist/src/plugins/sop-runner', path));

export const { canonicalJson } = plugin('domain/canonical.js');
export const { decide } = plugin('domain/decide.js');
export const { evolve } = plugin('domain/evolve.js');
export const { inputsDue, outputsDue } = plugin('domain/commands/documents.js');
export const { placeOf } = plugin('domain/flow.js');
export const { ringId, ringOf } = plugin('domain/commands/ring.js');
export const { addStandardTime, standardMinutes } = plugin('domain/time/index.js');
