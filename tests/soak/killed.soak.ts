import { openApp, type TestApp } from '../integration/support/app';
import { NOTHING_WRONG } from './support/audit';
import { sumOf, tell } from './support/figures';
import { killDuringHandoffs, type KillingPlan } from './support/killing';

const ROWS = 21;

const plans: readonly (readonly [string, Omit<KillingPlan, 'seed'>])[] = [
  ['2,000 handoffs by 20 clients through one server', { rows: ROWS, clients: 20, casesEach: 5, servers: 1, kills: 12 }],
  ['800 handoffs by 20 clients through two servers', { rows: ROWS, clients: 20, casesEach: 2, servers: 2, kills: 4 }],
  ['800 handoffs by 20 clients through three servers', { rows: ROWS, clients: 20, casesEach: 2, servers: 3, kills: 4 }],
];

describe.each(plans)('%s, killed at random moments', (name, plan) => {
  let app: TestApp;

  beforeAll(async () => {
    app = await openApp({ MAIL_WORKER: 'false' });
  });
  afterAll(() => app.close());

  it('lose nothing and do nothing twice', async () => {
    const seed = Date.now() % 1_000_000;
    const { wrong, ...figures } = await killDuringHandoffs(app, { ...plan, seed });
    const { troubles, seconds, ...counted } = figures;
    tell('killed', `kill -9 of a server, ${plan.kills} times, during ${name} (seed ${seed})`, {
      ...counted,
      ...{ seconds: Math.round(seconds), troubles: JSON.stringify(troubles), wrong: sumOf(wrong) },
    });
    expect(wrong).toEqual(NOTHING_WRONG);
    expect(figures.falls).toBe(0);
    expect(figures.handoffs).toBe(plan.clients * plan.casesEach * (ROWS - 1));
    expect(figures.duplicates).toBeLessThanOrEqual(figures.kills);
  });
});
