import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { RKT } from '../../unit/support/rkt';
import { openApp, type TestApp } from '../support/app';
import { startCase } from '../support/clerk';
import { openOffice, type Office } from '../support/office';

describe('a database that goes away in the middle of a request', () => {
  let app: TestApp;
  let office: Office;
  let client: Client;

  beforeAll(async () => {
    app = await openApp();
    office = await openOffice(app, RKT);
    client = new Client({ connectionString: app.databaseUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await app.close();
  });

  /** Ends the connection of whoever waits for a lock, as soon as somebody does. */
  const cutWhoWaits = async (): Promise<void> => {
    for (let cut = 0; cut === 0; await pause(20)) {
      const { rowCount } = await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      cut = rowCount ?? 0;
    }
  };

  it('is told as such, and the same command is carried out once it is back', async () => {
    const sesdep = office.person('sesdep');
    const reference = await startCase(app, office, sesdep);
    const comment = { text: 'Halo', commandId: randomUUID() };
    const send = () =>
      app.http.post(`/sop-runner/cases/${reference}/comments`).set('Authorization', `Bearer ${sesdep.token}`).send(comment);
    await client.query('begin; lock table sop_cases in access exclusive mode');
    const [answer] = await Promise.all([send(), cutWhoWaits()]);
    await client.query('rollback');
    expect(answer).toMatchObject({ status: 503, body: { error: { details: { code: 'DATABASE_AWAY' } } } });
    expect(answer.headers['retry-after']).toBe('2');
    expect((await send()).status).toBe(200);
    expect(await app.sql(`select 1 from sop_runner_events where kind = 'Commented'`)).toHaveLength(1);
  });
});
