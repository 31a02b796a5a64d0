/** A real SMTP server on loopback that takes every mail and keeps none, but for their count. */
import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

/** @returns {Promise<{ port: number, count: () => number, stop: () => Promise<void> }>} */
export const openMailSink = async () => {
  let taken = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onData(stream, _session, done) {
      stream.resume();
      stream.once('end', () => {
        taken += 1;
        done();
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    port: server.server.address().port,
    count: () => taken,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
};

/** The settings that have the product send there. */
export const sentTo = ({ port }) => ({ SMTP_HOST: '127.0.0.1', SMTP_PORT: String(port), SMTP_USERNAME: '', SMTP_SECURE: 'false' });
