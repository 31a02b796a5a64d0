import { openApp, type TestApp } from '../support/app';
import { engineOf, hire, type Official } from '../support/office';
import { addressed, idle, openDesk, tried, type Desk } from './desk';

describe('seeing to mail that was not delivered', () => {
  let app: TestApp;
  let desk: Desk;
  let staf: Official;
  let kabag: Official;
  let supervisor: Official;

  beforeAll(async () => {
    app = await openApp();
    desk = await openDesk(app);
    staf = await desk.seat('Staf', 'staf');
    kabag = await desk.seat('Kabag', 'kabag');
    await desk.seat('Sekretaris', 'sekretaris');
    supervisor = await hire(app, 'Pengawas', 'sop-supervisor');
  });

  beforeEach(() => app.mailbox.start());

  afterAll(() => app.close());

  const list = (by: Official, query = '') =>
    app.http.get(`/sop-runner/mails/undelivered${query}`).set('Authorization', `Bearer ${by.token}`);
  const again = (id: number | string, by: Official) =>
    app.http.post(`/sop-runner/mails/${id}/send-again`).set('Authorization', `Bearer ${by.token}`);
  const said = ({ status, body }: { status: number; body: { error?: { details?: { code?: string } } } }) => [
    status,
    body.error?.details?.code,
  ];
  /** A case whose first mail found the mail server down. */
  const startUnheard = async (): Promise<string> => {
    await app.mailbox.stop();
    const reference = await desk.start(kabag);
    await tried(app, 1);
    return reference;
  };

  it('lists it to supervisors with recipient, case, reason and tries, and sends it again', async () => {
    const reference = await startUnheard();
    const { body } = await list(supervisor);
    expect(body).toEqual({
      mails: [
        {
          id: expect.any(Number),
          to: { name: 'Staf', position: 'Staf', capacity: 'definitive' },
          address: expect.stringMatching(/^staf-.*@example\.go\.id$/),
          reference,
          event: 'CaseStarted',
          state: 'waiting',
          reason: expect.stringContaining('ECONNREFUSED'),
          tries: expect.any(Number),
          since: expect.stringMatching(/Z$/),
          lastTriedAt: expect.stringMatching(/Z$/),
        },
      ],
      count: 1,
      next: null,
    });
    const [{ id }] = body.mails;

    await app.sql(`update pgboss.job set start_after = now() + interval '1 day' where state = 'retry'`);
    await app.mailbox.start();
    expect((await again(id, supervisor)).body).toEqual({ id, state: 'waiting' });
    expect(addressed(await desk.mails())).toEqual([`staf: [Berkas ${reference}] Langkah 1: Mengonsep surat`]);
    expect((await list(supervisor)).body).toEqual({ mails: [], count: 0, next: null });
    expect(said(await again(id, supervisor))).toEqual([409, 'MAIL_SETTLED']);
    expect(await desk.mails()).toEqual([]);
  });

  it('lists what was given up, and sends it when asked to', async () => {
    const reference = await startUnheard();
    await app.sql(
      `update pgboss.job set created_on = now() - interval '8 days', retry_count = 100, start_after = now() where state = 'retry'`,
    );
    await idle(app);
    const [mail] = (await list(supervisor)).body.mails;
    expect(mail).toMatchObject({ reference, state: 'failed' });
    await app.mailbox.start();
    expect(await desk.mails()).toEqual([]);
    expect((await again(mail.id, supervisor)).status).toBe(202);
    expect(addressed(await desk.mails())).toEqual([`staf: [Berkas ${reference}] Langkah 1: Mengonsep surat`]);
  });

  it('refuses who may not, naming the permission, and what names no mail', async () => {
    expect(said(await list(staf))).toEqual([403, 'PERMISSION_MISSING']);
    expect(said(await again(1, staf))).toEqual([403, 'PERMISSION_MISSING']);
    for (const id of ['999999999', '99999999999999', 'x', '0', "1'--"]) {
      expect(said(await again(id, supervisor))).toEqual([404, 'MAIL_NOT_FOUND']);
    }
    expect(said(await list(supervisor, '?after=palsu'))).toEqual([400, 'INVALID_BODY']);
  });

  it('pages through what is undelivered, newest first', async () => {
    const reference = await startUnheard();
    const { id: caseId } = (await app.sql<{ id: number }>('select id from sop_cases where reference = $1', [reference]))[0] ?? { id: 0 };
    await app.sql(
      `insert into sop_runner_notifications (document_id, event_id, recipient, channel, template, state, message_id, attempts, last_error)
       select gen_random_uuid(), e.id, 1000000 + n, 'email', 'start', 'failed', '<x>', 3, 'refused'
       from sop_runner_events e, generate_series(1, 60) n where e.case_id = $1`,
      [caseId],
    );
    const first = (await list(supervisor)).body;
    expect([first.mails.length, first.count]).toEqual([50, 61]);
    const second = (await list(supervisor, `?after=${first.next}`)).body;
    expect([second.mails.length, second.next]).toEqual([11, null]);
    const ids = [...first.mails, ...second.mails].map(({ id }: { id: number }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((one, other) => other - one));
    expect(second.mails.at(0)).toMatchObject({ to: { name: '?', position: null }, address: null, tries: 3, reason: 'refused' });
  });

  it('leaves the history of a case whole', async () => {
    const [row] = await app.sql<{ reference: string }>('select reference from sop_cases limit 1');
    expect(await engineOf(app).verify(row?.reference ?? '')).toMatchObject({ isEqual: true, brokenAt: null });
  });
});
