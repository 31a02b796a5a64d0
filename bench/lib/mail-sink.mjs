/** A real SMTP server on loopback that takes every mail, and keeps when each came. */
import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

/**
 * @param {{ keeps?: boolean }} [options] whether it keeps the mails themselves, too
 * @returns {Promise<{ port: number, count: () => number, times: () => number[], mails: () => Buffer[], stop: () => Promise<void> }>}
 *   `times` in milliseconds of `performance.now()`
 */
export const openMailSink = async ({ keeps = false } = {}) => {
  const times = [];
  const mails = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onData(stream, _session, done) {
      const chunks = [];
      stream.on('data', (chunk) => keeps && chunks.push(chunk));
      stream.once('end', () => {
        times.push(performance.now());
        if (keeps) mails.push(Buffer.concat(chunks));
        done();
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    port: server.server.address().port,
    count: () => times.length,
    times: () => times,
    mails: () => mails,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
};

/** The settings that have the product send there. */
export const sentTo = ({ port }) => ({ SMTP_HOST: '127.0.0.1', SMTP_PORT: String(port), SMTP_USERNAME: '', SMTP_SECURE: 'false' });
