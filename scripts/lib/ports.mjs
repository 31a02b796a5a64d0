/** Ports on this machine's loopback address. */
import { createServer } from 'node:net';
import { Failure } from './failure.mjs';

const listen = (port, host) =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const { port: taken } = server.address();
      server.close(() => resolve(taken));
    });
  });

export const isFree = (port, host = '127.0.0.1') =>
  listen(port, host).then(
    () => true,
    () => false,
  );

export const freePort = () => listen(0, '127.0.0.1');

/** Refuses to go on when a port is taken, and says which setting chooses another. */
export const demandFree = async (port, purpose, variable, host) => {
  if (await isFree(port, host)) return;
  throw new Failure(
    `Port ${port} (${purpose}) is already in use by another program.\n` +
      `Stop that program, or choose another port: ${variable}=${port + 1} npm run demo (or put ${variable} into .env).`,
  );
};
