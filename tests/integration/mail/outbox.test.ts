import { randomUUID } from 'node:crypto';
import { openApp, type TestApp } from '../support/app';
import { appoint, engineOf, hire, type Official } from '../support/office';
import { addressed, idle, notifications, openDesk, tried, type Desk } from './desk';

const repeat = `
  insert into pgboss.job (name, data, retry_limit, expire_in)
  select name, data, retry_limit, expire_in from pgboss.job where state = 'completed'`;

describe('the outbox', () => {
  let app: TestApp;
  let desk: Desk;
  let staf: Official;
  let kabag: Official;

  beforeAll(async () => {
    app = await openApp();
    desk = await openDesk(app);
    staf = await desk.seat('Staf');
    kabag = await desk.seat('Kabag', 'kabag');
    await desk.seat('Sekretaris', 'sekretaris');
  });

  beforeEach(async () => {
    app.mailbox.refuse({});
    await app.mailbox.start();
    await desk.appoint('staf', staf);
    await app.sql('delete from pgboss.job');
    await app.sql('delete from sop_runner_notifications');
    app.mailbox.clear();
  });

  afterAll(() => app.close());

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

  it('mails who holds the position when the mail server is back, and nobody who held it before', async () => {
    const pengganti = await desk.seat('Staf pengganti');
    await app.mailbox.stop();
    const reference = await desk.start(kabag);
    await tried(app, 1);
    await desk.appoint('staf', pengganti);
    await app.mailbox.start();
    expect(addressed(await desk.mails())).toEqual([`staf-pengganti: [Berkas ${reference}] Langkah 1: Mengonsep surat`]);
    expect(await notifications(app)).toMatchObject([{ state: 'dropped', hasSentAt: false }, { state: 'sent' }]);
  });

  it('mails who came to hold the position while another holder could not be mailed, and nobody twice', async () => {
    const lain = await desk.seat('Staf lain');
    await desk.appoint('staf', staf, lain);
    app.mailbox.refuse({ recipient: ['staf-lain', '450 Try later'] });
    const reference = await desk.start(kabag);
    await tried(app, 1);
    const goOn = () => app.sql(`update pgboss.job set start_after = now() where state = 'retry'`);
    await desk.appoint('staf', staf, await desk.seat('Staf baru'));
    await goOn();
    expect(addressed(await desk.mails())).toEqual([
      `staf-baru: [Berkas ${reference}] Langkah 1: Mengonsep surat`,
      `staf: [Berkas ${reference}] Langkah 1: Mengonsep surat`,
    ]);
    await app.sql(repeat);
    expect(await desk.mails()).toEqual([]);
  });

  it('tells nobody new of a task that was done while its mail waited', async () => {
    await app.mailbox.stop();
    const reference = await desk.start(kabag);
    await tried(app, 1);
    await desk.complete(reference, staf, 1, 1);
    await desk.appoint('staf', await desk.seat('Staf baru'));
    await app.mailbox.start();
    expect(addressed(await desk.mails())).toEqual([`kabag: [Berkas ${reference}] Langkah 2: Memeriksa konsep surat`]);
  });

  it('tells the new holder, and the supervisors no more, once a vacant position is filled', async () => {
    await app.createAdmin({ email: 'pengawas@example.go.id', roles: ['sop-supervisor'] });
    const reference = await desk.start(kabag);
    await desk.mails();
    const former = await desk.seat('Kabag lama', 'kabag');
    await app.sql('update admin_users set blocked = true where id = $1', [former.userId]);
    await app.mailbox.stop();
    await desk.complete(reference, staf, 1, 1);
    await tried(app, 1);
    await desk.appoint('kabag', kabag);
    await app.mailbox.start();
    expect(addressed(await desk.mails())).toEqual([`kabag: [Berkas ${reference}] Langkah 2: Memeriksa konsep surat`]);
  });

  it.each([
    ['an address', { recipient: ['staf-lain', '550 No such mailbox'] }, /No such mailbox/],
    ['a content', { content: ['Plh. Staf', '554 Message refused'] }, /Message refused/],
  ] as const)('keeps the mails of others apart from %s that the server refuses', async (_, refusals, reason) => {
    const lain = await desk.seat('Staf lain');
    await appoint(app, { key: 'staf', name: 'Staf' }, [
      { user: lain.userId, capacity: 'plh' },
      { user: staf.userId, capacity: 'definitive' },
    ]);
    app.mailbox.refuse(refusals);
    const reference = await desk.start(kabag);
    await tried(app, 1);
    // The mail server has the other mail before the worker has noted so.
    await idle(app, ['created', 'active']);
    expect(addressed(app.mailbox.mails)).toEqual([`staf: [Berkas ${reference}] Langkah 1: Mengonsep surat`]);
    const failed = (await notifications(app)).filter(({ state }) => state !== 'sent');
    expect(failed).toMatchObject([{ state: 'queued', lastError: expect.stringMatching(reason) }]);

    // Refused for good so many times, it is given up long before a week is over.
    await app.sql(`update sop_runner_notifications set attempts = 50 where state = 'queued'`);
    await app.sql(`update pgboss.job set start_after = now() where state = 'retry'`);
    await idle(app);
    expect((await notifications(app)).map(({ state }) => state).sort()).toEqual(['failed', 'sent']);
    expect(app.mailbox.mails).toHaveLength(1);
  });

  it('gives a mail up after a week of tries and keeps it listed as failed with the reason', async () => {
    await app.mailbox.stop();
    await desk.start(kabag);
    await tried(app, 1);
    await app.sql(
      `update pgboss.job set created_on = now() - interval '8 days', retry_count = 100, start_after = now() where state = 'retry'`,
    );
    await idle(app);
    expect(await notifications(app)).toMatchObject([
      { template: 'start', state: 'failed', hasSentAt: false, lastError: expect.stringMatching(/ECONNREFUSED/) },
    ]);
    await app.mailbox.start();
    expect(await desk.mails()).toEqual([]);
  });

  it('gives no mail up at the first tries of a job that lay for weeks', async () => {
    await app.mailbox.stop();
    const reference = await desk.start(kabag);
    await app.sql(`update pgboss.job set created_on = now() - interval '30 days'`);
    await tried(app, 1);
    await app.sql(`update pgboss.job set start_after = now() where state = 'retry'`);
    const again = async () => (await notifications(app)).some(({ attempts }) => attempts >= 2);
    while (!(await again())) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await notifications(app)).toMatchObject([{ state: 'queued' }]);
    await app.mailbox.start();
    expect(addressed(await desk.mails())).toEqual([`staf: [Berkas ${reference}] Langkah 1: Mengonsep surat`]);
  });

  it('says of mail whose recipient can no longer sign in that it was not sent', async () => {
    const reference = await desk.start(kabag);
    await desk.mails();
    await app.mailbox.stop();
    const supervisor = await hire(app, 'Pengawas', 'sop-supervisor');
    await engineOf(app).execute(reference, { kind: 'CancelCase', reason: 'Batal', commandId: randomUUID() }, supervisor);
    await tried(app, 1);
    await app.sql(`update admin_users set blocked = true where id = $1`, [staf.userId]);
    await app.mailbox.start();
    expect(addressed(await desk.mails())).toEqual([`kabag: [Berkas ${reference}] Dibatalkan: Undangan rapat`]);
    await app.sql(`update admin_users set blocked = false where id = $1`, [staf.userId]);
    expect((await notifications(app)).filter(({ template, state }) => template === 'cancelled' && state !== 'sent')).toMatchObject([
      { template: 'cancelled', state: 'failed', lastError: 'The recipient can no longer sign in to the panel.' },
    ]);
  });
});
