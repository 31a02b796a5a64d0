import { openApp, type TestApp } from '../integration/support/app';
import { NOTHING_WRONG } from './support/audit';
import { sumOf, tell } from './support/figures';
import { blockCases, cutConnections, restartPostgres } from './support/postgres';
import { withstand, type Trouble } from './support/troubling';

const LOAD = { rows: 11, clients: 20, casesEach: 3 };

/** Few connections, and little patience for one. */
const NARROW = { DATABASE_POOL_MAX: '4', DATABASE_CONNECTION_TIMEOUT: '1500' };

const troubles: readonly (readonly [string, (app: TestApp) => Trouble])[] = [
  ['PostgreSQL stopped at once and started again', () => ({ times: 3, every: 4_000, strike: () => restartPostgres('immediate') })],
  ['PostgreSQL restarted in order', () => ({ times: 2, every: 4_000, strike: () => restartPostgres('fast') })],
  [
    'every connection cut',
    (app) => ({
      times: 15,
      every: 700,
      strike: async () => void (await cutConnections(app)),
    }),
  ],
  ['a pool of 4 connections, all taken for 4 s', (app) => ({ times: 3, every: 2_500, settings: NARROW, strike: () => blockCases(app, 4) })],
];

describe.each(troubles)('%s, during 600 handoffs by 20 clients', (name, trouble) => {
  let app: TestApp;

  beforeAll(async () => {
    app = await openApp({ MAIL_WORKER: 'false' });
  });
  afterAll(() => app.close());

  it('is withstood without a restart of the server', async () => {
    const { wrong, troubles: answers, seconds, ...figures } = await withstand(app, LOAD, trouble(app));
    tell('database', `${name}, ${figures.strikes} times, during ${figures.handoffs} handoffs by ${LOAD.clients} clients`, {
      ...{ ...figures, seconds: Math.round(seconds), troubles: JSON.stringify(answers), wrong: sumOf(wrong) },
    });
    expect(wrong).toEqual(NOTHING_WRONG);
    expect(figures.falls).toBe(0);
    expect(figures.resent).toBeGreaterThan(0);
  });
});
