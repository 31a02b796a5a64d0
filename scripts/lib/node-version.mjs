/** Strapi runs on Node 20, 22 and 24; another version fails late and unclearly, so say it first. */
import { Failure } from './failure.mjs';

export const demandNode = (version = process.versions.node) => {
  const [major, minor] = version.split('.').map(Number);
  if (major > 24 || major < 20 || (major === 20 && minor < 12))
    throw new Failure(`SOP Runner needs Node.js 20.12 or newer, up to 24. This is Node.js ${version}.`);
};
