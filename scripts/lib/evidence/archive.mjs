/** Loads the product without serving it and has it archive. Loaded after the packages are there. */
import { checkBundle } from '../../../public/verify-bundle.mjs';
import { openCommandDatabase } from '../command-database.mjs';
import { compileServer } from '../compile.mjs';
import { prepareEnvironment } from '../environment.mjs';
import { Failure } from '../failure.mjs';
import { step } from '../progress.mjs';
import { createProduct } from '../strapi.mjs';

const QUIET = { LOG_LEVEL: 'error', STARTUP_BANNER: 'false', STRAPI_TELEMETRY_DISABLED: 'true' };
const A_DAY = 24 * 60 * 60 * 1000;

const daysOf = (strapi) => {
  const days = strapi.plugin('sop-runner').config('archiveAfterDays');
  if (!days) throw new Failure('Nothing is archived: ARCHIVE_AFTER_DAYS does not say how long ago a case has to be finished.');
  return days;
};

const archiveWith = async (strapi, { by, limit }) => {
  const days = daysOf(strapi);
  const evidence = strapi.plugin('sop-runner').service('evidence');
  const person = await evidence.mayArchive(by);
  if (!person) throw new Failure(`${by} is no active account with the permission "Archive finished cases".`);
  const { archived, left } = await evidence.archive({
    before: new Date(Date.now() - days * A_DAY),
    by: person.name,
    limit,
    check: async (path) => (await checkBundle(path)).problems.map(({ en }) => en),
    done: (reference) => console.log(`  ${reference}`),
  });
  console.log(`\n${archived} cases that were finished at least ${days} days ago are archived.`);
  for (const { reference, why } of left) console.log(`  ✗ ${reference} stays as it is: ${why}`);
  if (left.length > 0) process.exitCode = 1;
};

/** @param {{ by: string, limit: number }} asked */
export const archive = async (asked) => {
  const env = await prepareEnvironment();
  await step('Compiling the server when it changed', compileServer);
  const database = await openCommandDatabase(env);
  try {
    // Another server sends the mail and minds the clock.
    Object.assign(process.env, QUIET, env, { DATABASE_URL: database.url, NODE_ENV: 'production', MAIL_WORKER: 'false', CLOCK: 'false' });
    const strapi = createProduct({ serveAdminPanel: false });
    await strapi.load().catch((error) => {
      throw new Failure(`The product could not be loaded: ${error.message}\nIs the database that DATABASE_URL names running?`);
    });
    try {
      await archiveWith(strapi, asked);
    } finally {
      await strapi.destroy();
    }
  } finally {
    await database.stop();
  }
};
