/** Loads the product without serving it, has it draw the form, and writes the file. Loaded after the packages are there. */
import { writeFile } from 'node:fs/promises';
import { compileServer } from '../compile.mjs';
import { prepareEnvironment } from '../environment.mjs';
import { Failure } from '../failure.mjs';
import { step } from '../progress.mjs';
import { createProduct } from '../strapi.mjs';
import { openCommandDatabase } from '../command-database.mjs';

const QUIET = { LOG_LEVEL: 'error', STARTUP_BANNER: 'false', STRAPI_TELEMETRY_DISABLED: 'true' };

const draw = async ({ number, paper }) => {
  const strapi = createProduct({ serveAdminPanel: false });
  await strapi.load().catch((error) => {
    throw new Failure(`The product could not be loaded: ${error.message}\nIs the database that DATABASE_URL names running?`);
  });
  try {
    return await strapi.plugin('sop-runner').service('form').pdfByNumber(number, paper);
  } finally {
    await strapi.destroy();
  }
};

const told = ({ title, revision, isWithdrawn, problems }) => {
  if (revision !== null) return `${title}: revision ${revision}${isWithdrawn ? ', withdrawn' : ''}`;
  const wrong = problems.length === 0 ? '' : `\nWhat is to be mended:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`;
  return `${title}: draft, never ratified; it carries a watermark${wrong}`;
};

/** @param {{ number: string, file: string, paper: 'a4' | 'f4' }} asked */
export const printForm = async (asked) => {
  const env = await prepareEnvironment();
  await step('Compiling the server when it changed', compileServer);
  const database = await openCommandDatabase(env);
  try {
    // Another server sends the mail; this one only reads.
    Object.assign(process.env, QUIET, env, { DATABASE_URL: database.url, NODE_ENV: 'production', MAIL_WORKER: 'false' });
    const form = await step('Drawing the form', () => draw(asked));
    if (form === null) throw new Failure(`No SOP has the number ${asked.number}.`);
    await writeFile(asked.file, form.pdf).catch((error) => {
      throw new Failure(`${asked.file} cannot be written: ${error.message}`);
    });
    console.log(`\n${told(form)}\n${asked.file} is written.`);
  } finally {
    await database.stop();
  }
};
