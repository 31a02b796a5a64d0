/** The product as a child process: seeded, and serving. */
import { Failure } from './failure.mjs';
import { run, start, stop, whenReady } from './processes.mjs';
import { inRoot } from './project.mjs';

/** Puts the demo's SOPs, positions and people into the database, once. */
export const seedProduct = async (env) => {
  const { code, output } = await run(process.execPath, [inRoot('scripts/seed.mjs')], { env });
  if (code !== 0) throw new Failure(`The demo could not be seeded:\n${output}`);
};

/** @returns {Promise<{ port: number, child: import('node:child_process').ChildProcess, stop: () => Promise<void> }>} */
export const startProduct = async (env) => {
  const child = start(inRoot('scripts/serve.mjs'), { env });
  const { port } = await whenReady(child, 'Strapi');
  return { port, child, stop: () => stop(child) };
};
