import { openApp, type TestApp } from '../support/app';
import type { Official } from '../support/office';
import { addressed, idle, notifications, openDesk, tried, type Desk } from './desk';

const repeat = `
  insert into pgboss.job (name, data, retry_limit, expire_in)
  select name, data, retry_limit, expire_in from pgboss.job where state = 'completed'`;

describe('the outbox', () => {
  let app: TestApp;
  let desk: Desk;
  let staf: Official;
  let kabag: Official;

  beforeEach(async () => {
    app = await openApp();
    desk = await openDesk(app);
    staf = await desk.seat('Staf', 'staf');
    kabag = await desk.seat('Kabag', 'kabag');
    await desk.seat('Sekretaris', 'sekretaris');
  });

  afterEach(() => app.close());

  it('keeps ten handoffs while the mail server is down and sends ten mails once it is up', async () => {
    const references: string[] = [];
    for (let count = 0; count < 10; count += 1) references.push(await desk.start(staf));
    expect(await desk.mails()).toEqual([]);

    await app.mailbox.stop();
    for (const reference of references) await desk.complete(reference, staf, 1, 1);
    const failures = await tried(app, 10);
    expect((await notifications(app)).map(({ state, hasSentAt }) => ({ state, hasSentAt }))).toEqual(
      Array.from({ length: 10 }, () => ({ state: 'queued', hasSentAt: false })),
    );
    expect(failures[0]?.lastError).toMatch(/ECONNREFUSED/);

    await app.mailbox.start();
    const mails = await desk.mails();
    expect(addressed(mails)).toEqual(references.map((reference) => `kabag: [Berkas ${reference}] Langkah 2: Memeriksa konsep surat`));
    expect((await notifications(app)).map(({ state, lastError, hasSentAt }) => ({ state, lastError, hasSentAt }))).toEqual(
      Array.from({ length: 10 }, () => ({ state: 'sent', lastError: null, hasSentAt: true })),
    );
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(10);
  });

  it('sends nothing for a move that is rolled back', async () => {
    const reference = await desk.start(staf);
    await idle(app);
    const jobs = () => app.sql(`select id from pgboss.job order by id`);
    const before = await jobs();
    const undone = app.strapi.db.transaction(async () => {
      await desk.complete(reference, staf, 1, 1);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await jobs()).toEqual(before);
    expect(await desk.mails()).toEqual([]);
    await desk.complete(reference, staf, 1, 1);
    expect(addressed(await desk.mails())).toEqual([`kabag: [Berkas ${reference}] Langkah 2: Memeriksa konsep surat`]);
  });

  it('sends nothing twice when jobs are repeated', async () => {
    const reference = await desk.start(staf);
    await desk.complete(reference, staf, 1, 1);
    expect(await desk.mails()).toHaveLength(1);
    const before = await notifications(app);
    await app.sql(repeat);
    await app.sql(repeat);
    expect(await desk.mails()).toEqual([]);
    expect(await notifications(app)).toEqual(before);
  });

  it('sends one mail when the same job runs several times at once', async () => {
    await app.mailbox.stop();
    const reference = await desk.start(kabag);
    await tried(app, 1);
    await app.sql(`insert into pgboss.job (name, data, retry_limit) select name, data, 100 from pgboss.job, generate_series(1, 5)`);
    await app.mailbox.start();
    await app.sql(`update pgboss.job set start_after = now()`);
    expect(addressed(await desk.mails())).toEqual([`staf: [Berkas ${reference}] Langkah 1: Mengonsep surat`]);
  });

  it('decides who gets a mail once, however often it is tried', async () => {
    await app.mailbox.stop();
    const reference = await desk.start(kabag);
    await tried(app, 1);
    await desk.appoint('staf', staf, await desk.seat('Staf dua'));
    await app.mailbox.start();
    expect(addressed(await desk.mails())).toEqual([`staf: [Berkas ${reference}] Langkah 1: Mengonsep surat`]);
  });

  it('gives a mail up after a week of tries and keeps it listed as failed with the reason', async () => {
    await app.mailbox.stop();
    await desk.start(kabag);
    await tried(app, 1);
    await app.sql(`update pgboss.job set created_on = now() - interval '8 days'`);
    await idle(app);
    expect(await notifications(app)).toMatchObject([
      { template: 'start', state: 'failed', hasSentAt: false, lastError: expect.stringMatching(/ECONNREFUSED/) },
    ]);
    await app.mailbox.start();
    expect(await desk.mails()).toEqual([]);
  });

  it('gives a mail up at once when its recipient can no longer sign in', async () => {
    await app.mailbox.stop();
    await desk.start(kabag);
    await tried(app, 1);
    await app.sql(`update admin_users set blocked = true where firstname = 'Staf'`);
    await app.mailbox.start();
    expect(await desk.mails()).toEqual([]);
    expect(await notifications(app)).toMatchObject([{ state: 'failed', lastError: 'The recipient has no active account any more.' }]);
  });
});
