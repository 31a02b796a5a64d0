/** The demo: database, mailbox, build, seed, server. Loaded after the packages are there. */
import { buildProduct } from '../build.mjs';
import { onStop } from '../cleanup.mjs';
import { startDatabase } from '../database.mjs';
import { prepareEnvironment } from '../environment.mjs';
import { Failure } from '../failure.mjs';
import { tryLock } from '../lock.mjs';
import { startMailbox } from '../mailbox.mjs';
import { demandFree } from '../ports.mjs';
import { seedProduct, startProduct } from '../product.mjs';
import { step } from '../progress.mjs';
import { inData } from '../project.mjs';
import { isSeeded } from '../seeded.mjs';
import { readSignIns } from '../sign-ins.mjs';
import { reportText } from './report.mjs';

const lockFolder = async () => {
  const release = await tryLock(inData('demo.lock'));
  if (!release) throw new Failure('The demo of this folder is already running. Stop it first (Ctrl-C in its window).');
  onStop(release);
};

const openDatabase = async (env) => {
  if (env.DATABASE_URL) return { url: env.DATABASE_URL, text: 'yours (DATABASE_URL)' };
  const database = await step('Starting PostgreSQL', () => startDatabase({ folder: inData('postgres') }));
  onStop(database.stop);
  return { url: database.url(), text: 'embedded PostgreSQL, its data in .data/postgres' };
};

const openMailbox = async (env) => {
  if (env.SMTP_HOST) return { settings: {}, address: `none here: mail goes to ${env.SMTP_HOST} (SMTP_HOST)` };
  const smtpPort = Number(env.MAILBOX_SMTP_PORT ?? 1025);
  const webPort = Number(env.MAILBOX_PORT ?? 1080);
  await demandFree(webPort, "the mailbox's page", 'MAILBOX_PORT');
  await demandFree(smtpPort, 'the mail server of the mailbox', 'MAILBOX_SMTP_PORT');
  const mailbox = await step('Starting the mailbox', () => startMailbox({ smtpPort, webPort, folder: inData('mails') }));
  onStop(mailbox.stop);
  return mailbox;
};

/** @returns {Promise<import('node:child_process').ChildProcess>} the serving process */
export const runDemo = async () => {
  await lockFolder();
  const settings = await prepareEnvironment();
  const host = settings.HOST ?? '127.0.0.1';
  const port = Number(settings.PORT ?? 1337);
  await demandFree(port, 'the panel and the REST API', 'PORT', host);
  const mailbox = await openMailbox(settings);
  const database = await openDatabase(settings);
  const address = settings.PUBLIC_URL || `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`;
  const env = {
    LOG_LEVEL: 'warn',
    STARTUP_BANNER: 'false',
    STRAPI_TELEMETRY_DISABLED: 'true',
    ...settings,
    ...mailbox.settings,
    NODE_ENV: 'production',
    HOST: host,
    PORT: String(port),
    PUBLIC_URL: address,
    DATABASE_URL: database.url,
  };
  await buildProduct(env);
  if (!(await isSeeded(database.url))) await step('Seeding SOPs, positions and people (once)', () => seedProduct(env));
  const product = await step('Starting Strapi', () => startProduct(env));
  onStop(product.stop);
  console.log(reportText({ address, mailbox: mailbox.address, database: database.text, signIns: await readSignIns() }));
  return product.child;
};
