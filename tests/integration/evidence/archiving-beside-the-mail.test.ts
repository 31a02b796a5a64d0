import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { RKT } from '../../unit/support/rkt';
import { openApp, type TestApp } from '../support/app';
import { passOn, startCase } from '../support/clerk';
import { openOffice, type Office } from '../support/office';

/** As the mail worker writes it down. */
const WRITE = `
insert into sop_runner_notifications (document_id, event_id, recipient, channel, template, state, message_id, attempts, created_at, updated_at, published_at)
select gen_random_uuid(), max(e.id), max(e.actor_id), 'email', 'overdue', 'queued', 'm@example.go.id', 0, now(), now(), now()
from sop_runner_events e join sop_cases c on c.id = e.case_id where c.reference = $1`;

describe('archiving a case whose mail is written down at the same moment', () => {
  let app: TestApp;
  let office: Office;
  let worker: Client;

  beforeAll(async () => {
    app = await openApp({ MAIL_WORKER: 'false' });
    office = await openOffice(app, RKT);
    worker = new Client({ connectionString: app.databaseUrl });
    await worker.connect();
  });
  afterAll(async () => {
    await worker.end();
    await app.close();
  });

  it('waits for it and takes it along', async () => {
    const reference = await startCase(app, office, office.person('sesdep'));
    for (const outcome of [null, null, null, null, 'Ya']) await passOn(app, office, reference, { outcome });
    let written: Promise<unknown> | undefined;
    const check = async () => {
      await worker.query('begin');
      expect((await worker.query(WRITE, [reference])).rowCount).toBe(1);
      written = pause(400).then(() => worker.query('commit'));
      return [];
    };
    const asked = { by: 'Administrator', limit: 9, before: new Date(Date.now() + 1_000), check, done: () => undefined };
    expect(await app.strapi.plugin('sop-runner').service('evidence').archive(asked)).toEqual({ archived: 1, left: [] });
    await written;
    expect(await app.sql('select 1 from sop_runner_notifications union all select 1 from sop_runner_events')).toEqual([]);
  });
});
