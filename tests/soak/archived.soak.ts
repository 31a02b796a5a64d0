import { readdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { atOneMoment, openStore, verifyAll } from '../../src/plugins/sop-runner/server/src/evidence/outside';
import { openApp, type TestApp } from '../integration/support/app';
import { tell } from './support/figures';
import { openServer } from './support/fleet';
import { openHandingIn } from './support/handing-in';
import { runClients } from './support/clients';
import { openShuttle } from './support/shuttle';

const ROWS = 3;
const CASES = 100;
const CLIENTS = 10;
const MOST_KILLS = 30;
/** Milliseconds within which a kill strikes after a case went: archiving one takes longer. */
const SPREAD_MS = 60;

describe('an archiving of 100 cases with files that is killed again and again', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await openApp({ MAIL_WORKER: 'false' });
  });
  afterAll(() => app.close());

  const findings = async (): Promise<number> => {
    const client = new Client({ connectionString: app.databaseUrl, options: '-c TimeZone=UTC' });
    await client.connect();
    try {
      const store = await openStore({ filesDirectory: process.env.FILES_DIRECTORY ?? '', s3: null }, () => undefined);
      let found = 0;
      await verifyAll({
        atOneMoment: (work) => atOneMoment(client, work),
        open: (name) => store.read(name),
        found: (_, all) => void (found += all.length),
        progress: () => undefined,
      });
      return found;
    } finally {
      await client.end();
    }
  };

  const archived = async (): Promise<number> =>
    (await app.sql<{ count: number }>('select count(*)::int as count from sop_runner_archived_cases'))[0]?.count ?? 0;

  it('goes on where it stopped, loses no case and leaves everything provable', async () => {
    const office = await openShuttle(app, ROWS);
    const { handIn, taken } = openHandingIn();
    const address = () => Promise.resolve(app.address);
    await runClients({ office, rows: ROWS, clients: CLIENTS, casesEach: CASES / CLIENTS, address, handIn });
    const server = await openServer();
    let kills = 0;
    let findingsBetween = 0;
    let end: { readonly archived: number; readonly left: number } | null = null;
    let fell = 0;
    try {
      while (end === null && kills < MOST_KILLS) {
        const until = (await archived()) + 3 + Math.floor(Math.random() * 12);
        let isOver = false;
        const archiving = server.archive().finally(() => {
          isOver = true;
        });
        while (!isOver && (await archived()) < Math.min(until, CASES)) await pause(10);
        if (server.falls() > 0) throw new Error(`The server ended by itself:\n${server.said().slice(-2_000)}`);
        await pause(Math.random() * SPREAD_MS);
        await server.killAndRestart(async () => void (findingsBetween += await findings()));
        kills += 1;
        end = await archiving;
      }
      end = await server.archive();
      fell = server.falls();
    } finally {
      await server.close();
    }
    const [kept] = await app.sql<{ cases: number; archived: number }>(
      `select (select count(*)::int from sop_cases) as cases, (select count(*)::int from sop_runner_archived_cases) as archived`,
    );
    const files = (await readdir(process.env.FILES_DIRECTORY ?? '', { recursive: true, withFileTypes: true })).filter((one) =>
      one.isFile(),
    );
    const bundles = files.filter(({ parentPath }) => parentPath.includes('archive'));
    const atTheEnd = await findings();
    tell('archived', `kill -9 of an archiving of ${CASES} cases with ${taken.size} files, ${kills} times`, {
      casesArchived: kept?.archived ?? -1,
      casesLeft: kept?.cases ?? -1,
      bundles: bundles.length,
      contentsLeftBeside: files.length - bundles.length,
      findingsBetweenTheKills: findingsBetween,
      findingsAtTheEnd: atTheEnd,
    });
    expect([end?.left, fell]).toEqual([0, 0]);
    expect(kept).toEqual({ cases: 0, archived: CASES });
    expect([bundles.length, files.length - bundles.length, findingsBetween, atTheEnd]).toEqual([CASES, 0, 0, 0]);
    expect(kills).toBeGreaterThanOrEqual(CASES / 15 - 1);
  });
});
