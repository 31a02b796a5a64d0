/** Which product made a backup: what may read it again. */
import { readFile } from 'node:fs/promises';
import { inRoot } from '../project.mjs';

export const FORMAT = 1;

const versionIn = async (path) => JSON.parse(await readFile(inRoot(path), 'utf8')).version;

/** @returns {Promise<{ product: string, strapi: string, queue: string }>} */
export const versions = async () => ({
  product: await versionIn('package.json'),
  strapi: await versionIn('node_modules/@strapi/strapi/package.json'),
  queue: await versionIn('node_modules/pg-boss/package.json'),
});
