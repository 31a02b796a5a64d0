import { setTimeout as pause } from 'node:timers/promises';
import type { TestApp } from '../../integration/support/app';
import { idle } from '../../integration/mail/desk';
import { audit, doneUnanswered, duplicates, type Wrong } from './audit';
import { chance, moments } from './chance';
import { runClients } from './clients';
import { openServer, type Server } from './fleet';
import { openShuttle } from './shuttle';

export interface KillingPlan {
  readonly rows: number;
  readonly clients: number;
  readonly casesEach: number;
  /** Server processes on the one database. */
  readonly servers: number;
  readonly kills: number;
  readonly seed: number;
  /** What happens while a killed server is down, such as the passing of time. */
  meanwhile?(): Promise<unknown>;
}

export interface KillingFigures {
  readonly wrong: Wrong;
  readonly handoffs: number;
  readonly cases: number;
  readonly kills: number;
  readonly resent: number;
  readonly doneUnanswered: number;
  readonly mails: number;
  readonly duplicates: number;
  readonly falls: number;
  readonly seconds: number;
  readonly longestMs: number;
  readonly troubles: Readonly<Record<string, number>>;
}

/** Milliseconds after a handoff within which a kill strikes: one handoff takes less. */
const SPREAD_MS = 40;

/**
 * Has clients hand cases over through servers that are killed at random moments, and counts what is wrong afterwards. A kill strikes one
 * server; the clients of it turn to the next.
 */
export const killDuringHandoffs = async (app: TestApp, plan: KillingPlan): Promise<KillingFigures> => {
  const random = chance(plan.seed);
  const office = await openShuttle(app, plan.rows);
  const servers = await Promise.all(Array.from({ length: plan.servers }, () => openServer()));
  const at = (index: number): Server => servers[index % servers.length] ?? never();
  const total = plan.clients * plan.casesEach * plan.rows;
  const due = [...moments(random, plan.kills, total)];
  let killing: Promise<void> = Promise.resolve();
  let kills = 0;
  let isOver = false;
  const kill = async (): Promise<void> => {
    await pause(random() * SPREAD_MS);
    // One that waited for the one before may come too late to strike anything.
    if (isOver) return;
    kills += 1;
    await at(Math.floor(random() * servers.length)).killAndRestart(plan.meanwhile);
  };
  const since = Date.now();
  try {
    const seen = await runClients({
      ...{ office, ...plan },
      address: (client, attempt) => at(client + attempt).address(),
      onHandoff(count) {
        if (due[0] === undefined || count < due[0]) return;
        due.shift();
        killing = killing.then(kill);
      },
    });
    isOver = true;
    await killing;
    const seconds = (Date.now() - since) / 1_000;
    await idle(app, undefined, 400_000);
    const { acknowledged, started, resent, troubles, longest } = seen;
    return {
      wrong: await audit(app, seen),
      handoffs: acknowledged.length - started.length,
      cases: started.length,
      ...{ kills, resent, troubles, seconds, longestMs: longest },
      doneUnanswered: await doneUnanswered(app, seen),
      mails: app.mailbox.mails.length,
      duplicates: duplicates(app),
      falls: servers.reduce((sum, server) => sum + server.falls(), 0),
    };
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
};

const never = (): never => {
  throw new Error('there is no such server');
};
