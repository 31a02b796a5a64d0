import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/**
 * How a line behaves: well; each answer late; not taken at all; cut while a mail's text is on its way; cut when the server has taken a mail
 * and before it says so.
 */
export type Weather = 'fair' | 'slow' | 'refusing' | 'cutting' | 'unheard';

/** A line between a server under test and a service, whose weather a test makes. */
export interface Line {
  readonly port: number;
  /** How often the line was cut or refused. */
  readonly faults: Readonly<Record<Weather, number>>;
  become(weather: Weather): void;
  close(): Promise<void>;
}

const LATE_MS = 700;
const END_OF_MAIL = '\r\n.\r\n';

/** Opens a line to a mail server on loopback. */
export const openLine = async (target: number): Promise<Line> => {
  let weather: Weather = 'fair';
  const faults: Record<Weather, number> = { fair: 0, slow: 0, refusing: 0, cutting: 0, unheard: 0 };
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  };
  const server = createServer((client) => {
    keep(client);
    if (weather === 'refusing') {
      faults.refusing += 1;
      return void client.destroy();
    }
    const service = connect(target, '127.0.0.1');
    keep(service);
    let isMailOnTheWay = false;
    let isMailWhole = false;
    const cut = (): void => {
      faults[weather] += 1;
      client.destroy();
      service.destroy();
    };
    client.on('data', (chunk) => {
      if (isMailOnTheWay && weather === 'cutting') return cut();
      const text = chunk.toString('latin1');
      if (isMailOnTheWay && text.endsWith(END_OF_MAIL)) isMailWhole = true;
      service.write(chunk);
    });
    service.on('data', (chunk) => {
      const text = chunk.toString('latin1');
      if (isMailWhole && weather === 'unheard') return cut();
      isMailOnTheWay = text.startsWith('354');
      isMailWhole = false;
      if (weather === 'slow') {
        faults.slow += 1;
        setTimeout(() => client.write(chunk), LATE_MS);
      } else client.write(chunk);
    });
    client.on('close', () => service.destroy());
    service.on('close', () => client.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the line has no port');
  return {
    port: address.port,
    faults,
    become(next) {
      weather = next;
      // A pooled connection would keep the weather it began in.
      if (next === 'refusing') for (const socket of sockets) socket.destroy();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
};
