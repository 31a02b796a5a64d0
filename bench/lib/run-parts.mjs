/** Runs parts of the bench, each in a process of its own, so that none warms up or fills the memory of the next. */
import { writeFile } from 'node:fs/promises';
import { compileServer } from '../../scripts/lib/compile.mjs';
import { Failure } from '../../scripts/lib/failure.mjs';
import { run } from '../../scripts/lib/processes.mjs';
import { inRoot } from '../../scripts/lib/project.mjs';
import { PARTS } from './parts.mjs';
import { report } from './report.mjs';
import { readResults } from './results.mjs';

/** @param {string[]} asked names of parts; none means all. Throws a Failure that names a part that is unknown or failed. */
export const runParts = async (asked) => {
  const unknown = asked.filter((name) => !PARTS.includes(name));
  if (unknown.length > 0) throw new Failure(`There is no part ${unknown.join(', ')} of the bench. It has ${PARTS.join(', ')}.`);
  await compileServer();
  const failed = [];
  for (const name of asked.length > 0 ? asked : PARTS) {
    console.log(`\n${name}`);
    const { code } = await run(process.execPath, [inRoot('bench/part.mjs'), name], { show: true });
    if (code !== 0) failed.push(name);
  }
  const text = report(await readResults());
  await writeFile(inRoot('bench/results.md'), text);
  process.stdout.write(`\n${text}`);
  if (failed.length > 0)
    throw new Failure(`These parts of the bench failed: ${failed.join(', ')}. Their lines above are of an earlier run.`);
};
