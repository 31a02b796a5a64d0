/** Builds what `strapi start` needs: the compiled server and the panel's bundle, each only when its sources changed. */
import { rm, writeFile } from 'node:fs/promises';
import { compileServer } from './compile.mjs';
import { Failure } from './failure.mjs';
import { run } from './processes.mjs';
import { inRoot } from './project.mjs';
import { step } from './progress.mjs';
import { fingerprint, readStamp, stampPath } from './sources.mjs';

const plugin = 'src/plugins/sop-runner';
const panelSources = [
  'src/admin',
  `${plugin}/admin`,
  `${plugin}/shared`,
  `${plugin}/domain`,
  `${plugin}/package.json`,
  'config/admin.ts',
  'config/plugins.ts',
  'package-lock.json',
];

/** The bundle holds the path below which the server is reached, not its host. */
const pathOf = (publicUrl) => (publicUrl ? new URL(publicUrl).pathname : '/');

const buildPanel = async (env) => {
  const wanted = `${await fingerprint(panelSources)} ${pathOf(env.PUBLIC_URL)}`;
  if ((await readStamp('panel')) === wanted) return;
  await rm(stampPath('panel'), { force: true });
  await step('Building the panel (a minute or two, once)', async () => {
    const { code, output } = await run(process.execPath, [inRoot('node_modules/@strapi/strapi/bin/strapi.js'), 'build'], {
      env: { ...env, NODE_ENV: 'production' },
    });
    if (code !== 0) throw new Failure(`The panel could not be built:\n${output}`);
  });
  await writeFile(stampPath('panel'), wanted);
};

export const buildProduct = async (env) => {
  await step('Compiling the server when it changed', compileServer);
  await buildPanel(env);
};
