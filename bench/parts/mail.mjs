/** Mails a second: the worker with a thousand handoffs in its queue, against nodemailer sending the same mails alone. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import PostalMime from 'postal-mime';
import { compileServer } from '../../scripts/lib/compile.mjs';
import { startTestDatabase } from '../../scripts/lib/test-database.mjs';
import { testEnvironment } from '../../scripts/lib/test-environment.mjs';
import { openMailSink, sentTo } from '../lib/mail-sink.mjs';
import { serve } from '../lib/served.mjs';

const HANDOFFS = 1_000;
/** Those at the beginning warm up: what is measured is the rest. */
const WARM_UP = 200;
/** As the product sends by its own settings. */
const CONNECTIONS = 5;
const PATIENCE_MS = 10 * 60_000;

const waitFor = async (sink, count) => {
  const deadline = Date.now() + PATIENCE_MS;
  while (sink.count() < count) {
    if (Date.now() > deadline) throw new Error(`only ${sink.count()} of ${count} mails came`);
    await pause(100);
  }
};

/** Mails a second after the warm-up, by the times at which they came. */
const rateOf = (times) => (times.length - 1 - WARM_UP) / ((times[times.length - 1] - times[WARM_UP]) / 1000);

const throughWorker = async (env) => {
  const office = await serve({ ...env, MAIL_WORKER: 'false' });
  try {
    await office.ask('handOver', HANDOFFS);
  } finally {
    await office.stop();
  }
  const sink = await openMailSink({ keeps: true });
  try {
    const server = await serve({ ...env, ...sentTo(sink) });
    try {
      await waitFor(sink, HANDOFFS);
      // Any mail too many would come now.
      await pause(3_000);
      const { user, system } = await server.ask('cpu');
      return { mails: sink.mails(), times: sink.times(), statements: await server.ask('statements'), cpu: (user + system) / 1000 };
    } finally {
      await server.stop();
    }
  } finally {
    await sink.stop();
  }
};

/** The same mails, as the product hands them to nodemailer: composed, not as bytes. */
const read = async (mails) =>
  Promise.all(
    mails.map(async (mail) => {
      const { from, to, subject, text, html, messageId } = await PostalMime.parse(mail);
      return { from: from.address, to: to.map(({ address }) => address), subject, text, html, messageId };
    }),
  );

const alone = async (mails) => {
  const sink = await openMailSink();
  const provider = createRequire(import.meta.url).resolve('@strapi/provider-email-nodemailer');
  const { createTransport } = createRequire(provider)('nodemailer');
  const transport = createTransport({ host: '127.0.0.1', port: sink.port, secure: false, pool: true, maxConnections: CONNECTIONS });
  try {
    await Promise.all(mails.map((mail) => transport.sendMail(mail)));
    return rateOf(sink.times());
  } finally {
    transport.close();
    await sink.stop();
  }
};

const measure = async (env) => {
  const { mails, times, statements, cpu } = await throughWorker(env);
  const floor = await alone(await read(mails));
  const rate = rateOf(times);
  const what = 'mails/s of the worker with 1,000 handoffs queued against nodemailer sending the same mails alone';
  const each = `${(statements / mails.length).toFixed(1)} statements and ${(cpu / mails.length).toFixed(1)} ms of processor time a mail, boot included`;
  return {
    rows: [
      {
        what,
        ratio: rate / floor,
        target: null,
        isMet: null,
        measured: `${rate.toFixed(0)}/s against ${floor.toFixed(0)}/s; ${each}`,
        how: `${mails.length} mails for ${HANDOFFS} handoffs to an SMTP server on loopback, the first ${WARM_UP} left out; the worker notes each mail in the database before and after, nodemailer sends ${CONNECTIONS} at a time from memory`,
      },
    ],
  };
};

/** @returns {Promise<{ rows: object[] }>} */
export const run = async () => {
  await compileServer();
  const database = await startTestDatabase({ fresh: 'bench', durable: true });
  const files = await mkdtemp(join(tmpdir(), 'sop-mail-'));
  try {
    return await measure({ ...process.env, ...testEnvironment, DATABASE_URL: database.url('bench'), FILES_DIRECTORY: files });
  } finally {
    await rm(files, { recursive: true, force: true });
    await database.stop();
  }
};
