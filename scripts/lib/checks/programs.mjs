/** Checks that are one program each: it passes or it does not. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../processes.mjs';
import { inData, inRoot } from '../project.mjs';

const node = (script, ...args) => run(process.execPath, [inRoot('node_modules', script), ...args]);
const types = (project) => () => node('typescript/bin/tsc', '--noEmit', '-p', project);

const textsIn = async (folder) => {
  const names = (await readdir(folder).catch(() => [])).sort();
  return JSON.stringify(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])));
};

/** The committed types must be those that the schemas give. */
const generatedTypes = async () => {
  const fresh = inData('types');
  await rm(fresh, { recursive: true, force: true });
  const made = await node('@strapi/strapi/bin/strapi.js', 'ts:generate-types', '--silent', '--out-dir', '.data/types');
  if (made.code !== 0) return made;
  const isCurrent = (await textsIn(join(fresh, 'generated'))) === (await textsIn(inRoot('types/generated')));
  return isCurrent
    ? { code: 0, output: '' }
    : { code: 1, output: 'types/generated is out of date: run "npm run types" and commit the result.' };
};

/** The longest first: two run at a time. */
export const programs = [
  ['lint', () => node('eslint/bin/eslint.js', '.')],
  ['generated types are current', generatedTypes],
  ['types of the server', types('tsconfig.json')],
  ['types of the panel', types('src/admin/tsconfig.json')],
  ['types of the domain', types('src/plugins/sop-runner/domain/tsconfig.json')],
  ['types of the tests', types('tests/tsconfig.json')],
  ['format', () => node('prettier/bin/prettier.cjs', '--check', '.')],
  [
    'import directions',
    () => node('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'src', 'config', 'scripts', 'tests'),
  ],
];
