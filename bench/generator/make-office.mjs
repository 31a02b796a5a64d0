/** The office, made by a process of its own: one process has one Strapi. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../../scripts/lib/failure.mjs';
import { run } from '../../scripts/lib/processes.mjs';
import { inRoot } from '../../scripts/lib/project.mjs';
import { testEnvironment } from '../../scripts/lib/test-environment.mjs';

/**
 * @param {string} url of a database, empty or with a product that has no office yet
 * @param {number} units how many of the eight
 * @returns {Promise<object>} what `openOffice` answers
 */
export const makeOffice = async (url, units) => {
  const folder = await mkdtemp(join(tmpdir(), 'sop-runner-office-'));
  try {
    const file = join(folder, 'office.json');
    const env = { ...process.env, ...testEnvironment, DATABASE_URL: url, MAIL_WORKER: 'false' };
    const args = [inRoot('bench/generator/office-process.mjs'), String(units), file];
    const { code, output } = await run(process.execPath, args, { env });
    if (code !== 0) throw new Failure(`The office could not be made:\n${output}`);
    return JSON.parse(await readFile(file, 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
