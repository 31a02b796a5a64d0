import { setTimeout as pause } from 'node:timers/promises';
import type { TestApp } from '../../integration/support/app';
import { idle } from '../../integration/mail/desk';
import { audit, duplicates, type Wrong } from './audit';
import { runClients, type Work } from './clients';
import { openServer, type Server } from './fleet';
import { openShuttle } from './shuttle';

/** A fault that comes again and again while clients hand cases over. */
export interface Trouble {
  /** Brings the fault once and resolves when it is over. */
  strike(server: Server): Promise<void>;
  readonly times: number;
  /** Milliseconds between two. */
  readonly every: number;
  /** Settings of the server. */
  readonly settings?: Readonly<Record<string, string>>;
}

export type Load = Pick<Work, 'rows' | 'clients' | 'casesEach' | 'handIn'>;

export interface TroubleFigures {
  readonly wrong: Wrong;
  readonly handoffs: number;
  readonly strikes: number;
  readonly resent: number;
  readonly troubles: Readonly<Record<string, number>>;
  readonly mails: number;
  readonly duplicates: number;
  /** How often the server ended by itself. */
  readonly falls: number;
  readonly seconds: number;
  readonly longestMs: number;
}

/** Has clients hand cases over through one server while the trouble strikes; the server is never restarted. */
export const withstand = async (app: TestApp, load: Load, trouble: Trouble): Promise<TroubleFigures> => {
  const office = await openShuttle(app, load.rows);
  const server = await openServer(trouble.settings);
  const since = Date.now();
  let strikes = 0;
  const run = async (): Promise<void> => {
    for (; strikes < trouble.times; strikes += 1) {
      await pause(trouble.every);
      await trouble.strike(server);
    }
  };
  try {
    const striking = run();
    const seen = await runClients({ office, ...load, address: () => server.address() });
    await striking;
    const seconds = (Date.now() - since) / 1_000;
    await idle(app, undefined, 240_000);
    const { acknowledged, started, resent, troubles, longest } = seen;
    return {
      wrong: await audit(app, seen),
      handoffs: acknowledged.length - started.length,
      ...{ strikes, resent, troubles, seconds, longestMs: longest },
      mails: app.mailbox.mails.length,
      duplicates: duplicates(app),
      falls: server.falls(),
    };
  } finally {
    await server.close();
  }
};
