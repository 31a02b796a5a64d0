import { NOTHING_WRONG } from '../../soak/support/audit';
import { killDuringHandoffs } from '../../soak/support/killing';
import { openApp, type TestApp } from '../support/app';

describe('a server that is killed during handoffs', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await openApp({ MAIL_WORKER: 'false' });
  });
  afterAll(() => app.close());

  it('keeps every handoff that was acknowledged, once, with one mail each; its mail goes on when it is back', async () => {
    const plan = { rows: 4, clients: 20, casesEach: 1, servers: 1, kills: 1, seed: 20_260_504 };
    // While it is down the time passes after which what it had taken from the queue is free again.
    const meanwhile = () => app.sql(`update pgboss.job set started_on = started_on - interval '2 minutes' where state = 'active'`);
    const { wrong, handoffs, kills, duplicates, falls } = await killDuringHandoffs(app, { ...plan, meanwhile });
    expect({ wrong, handoffs, kills, falls }).toEqual({ wrong: NOTHING_WRONG, handoffs: 60, kills: 1, falls: 0 });
    expect(duplicates).toBeLessThanOrEqual(kills);
  }, 300_000);
});
