import { randomUUID } from 'node:crypto';
import { addStandardTime } from '../../../src/plugins/sop-runner/domain/time';
import { addressed, idle, tried } from '../mail/desk';
import { openApp, type TestApp } from '../support/app';
import { refusalOf } from '../support/clerk';
import { actorFor, file } from '../support/filing';
import { hire } from '../support/office';
import { openOfficeClock, SURAT, type OfficeClock } from './office-clock';

const DAY_MS = 86_400_000;

describe('what the clock does as time passes', () => {
  let app: TestApp;
  let at: OfficeClock;
  const tick = (now: Date): Promise<void> => app.strapi.plugin('sop-runner').service('clock').tick(now);
  const mails = async () => {
    await idle(app);
    const sent = [...app.mailbox.mails];
    app.mailbox.clear();
    return sent;
  };
  const titles = async () => addressed(await mails()).map((mail) => mail.replace(/ - batas waktu .*/, ''));
  /** The open task's next alarm, at a moment of work. */
  const nextAlarm = async (reference: string) => at.worked((await at.stored(reference)).tasks.at(-1)?.alarm?.at);

  beforeAll(async () => {
    app = await openApp();
    at = await openOfficeClock(app);
    await tick(new Date());
  });
  afterEach(async () => {
    await app.sql(`update sop_runner_notifications set state = 'dropped' where state = 'queued'`);
    for (const { reference } of await app.sql<{ reference: string }>(
      `select reference from sop_cases where status = 'running' and version > 1 or due_at is not null`,
    )) {
      const { status, tasks } = await at.stored(reference);
      if (status === 'running' && tasks.length > 0) await cancel(reference);
    }
    await mails();
  });
  afterAll(() => app.close());

  const cancel = (reference: string) =>
    app.strapi
      .plugin('sop-runner')
      .service('engine')
      .execute(
        reference,
        { kind: 'CancelCase', reason: 'Uji selesai', commandId: `batal-${reference}` },
        { userId: 9_999, name: 'Penguji', mayCancelAny: true },
      );

  it('reminds who has a task, tells that it is overdue, and reports it to the superior, each once', async () => {
    const reference = await at.start();
    await mails();
    const alarm = await nextAlarm(reference);
    await tick(new Date(alarm.getTime() - 60_000));
    expect(await at.said(reference)).toEqual([]);
    await tick(alarm);
    await tick(alarm);
    expect(await titles()).toEqual([`staf: [Berkas ${reference}] Pengingat langkah 1: Mengonsep surat`]);
    await tick(await nextAlarm(reference));
    expect(await titles()).toEqual([`staf: [Berkas ${reference}] Terlambat pada langkah 1: Mengonsep surat`]);
    await tick(await nextAlarm(reference));
    const [report, ...others] = await mails();
    expect(others).toEqual([]);
    expect(report?.to[0]).toMatch(/^kabag-umum-/);
    expect(report?.subject).toContain(`[Berkas ${reference}] Laporan keterlambatan langkah 1: Mengonsep surat`);
    expect(report?.text).toMatch(/\nTerlambat sejak: .*\n\nBerada pada: Staf \(belum diterima\)\n/);
    expect(await at.said(reference)).toEqual(['TaskReminded', 'TaskOverdue', 'TaskEscalated']);
    expect((await at.stored(reference)).tasks[0]?.alarm).toMatchObject({ kind: 'escalate', times: 2 });
  });

  it('alone gives the commands of the clock, and no others', async () => {
    const reference = await at.start();
    await mails();
    const alarm = await nextAlarm(reference);
    const give = (command: object, doer: object) =>
      refusalOf(
        app.strapi
          .plugin('sop-runner')
          .service('engine')
          .execute(reference, { ...command, commandId: randomUUID() }, doer, alarm),
      );
    const CLOCK = { userId: 0, name: 'SOP Runner', mayCancelAny: true };
    expect(await give({ kind: 'Remind', visit: 1, node: 1 }, at.office.person('staf'))).toEqual({ code: 'CLOCK_SILENT', details: {} });
    expect(await give({ kind: 'CancelCase', reason: 'Uji' }, CLOCK)).toEqual({ code: 'CLOCK_SILENT', details: {} });
    expect(await at.said(reference)).toEqual([]);
    await tick(alarm);
    expect(await at.said(reference)).toEqual(['TaskReminded']);
  });

  it('tells what is overdue at once even who wants to be told of nothing else, or once a day', async () => {
    const staf = at.office.person('staf');
    const choose = (mode: string) =>
      app.http.post('/sop-runner/preferences').set('Authorization', `Bearer ${staf.token}`).send({ mode }).expect(200);
    for (const mode of ['overdue-only', 'digest']) {
      await choose(mode);
      const reference = await at.start();
      await tick(await nextAlarm(reference));
      expect((await titles()).filter((title) => title.includes(reference))).toEqual([]);
      await tick(await nextAlarm(reference));
      expect((await titles()).filter((title) => title.includes(reference))).toEqual([
        `staf: [Berkas ${reference}] Terlambat pada langkah 1: Mengonsep surat`,
      ]);
      await cancel(reference);
      await mails();
    }
    await choose('at-once');
  });

  it('reports to those who watch all cases where no position supervises', async () => {
    const watcher = await hire(app, 'Pengawas', 'sop-supervisor');
    const reference = await at.start();
    await at.complete(reference);
    await tick(await nextAlarm(reference));
    await tick(await nextAlarm(reference));
    await mails();
    await tick(await nextAlarm(reference));
    expect(await titles()).toEqual([`pengawas: [Berkas ${reference}] Laporan keterlambatan langkah 2: Memeriksa konsep surat`]);
    await app.sql('update admin_users set is_active = false where id = $1', [watcher.userId]);
  });

  it('says nothing at night or on a holiday, and says it when the office opens', async () => {
    const reference = await at.start();
    const due = new Date((await at.stored(reference)).dueAt ?? '');
    const morning = await at.worked(new Date(Math.ceil(due.getTime() / DAY_MS) * DAY_MS + DAY_MS).toISOString());
    // 22.00 in Jakarta of the day before.
    const night = new Date(Math.floor(morning.getTime() / DAY_MS) * DAY_MS - 9 * 3_600_000);
    await tick(night);
    expect(await at.said(reference)).toEqual([]);
    await app.sql(
      `insert into sop_holidays (document_id, date, name, kind, created_at, updated_at, published_at)
       values (gen_random_uuid(), $1, 'Libur kantor', 'daerah', now(), now(), now())`,
      [morning.toISOString().slice(0, 10)],
    );
    await tick(morning);
    expect(await at.said(reference)).not.toContain('TaskOverdue');
    await tick(await at.worked(morning.toISOString()));
    expect(await at.said(reference)).toContain('TaskOverdue');
    await app.sql(`delete from sop_holidays where kind = 'daerah'`);
  });

  it('tells and reports once after a week without a server, and then goes on day by day', async () => {
    const reference = await at.start();
    const { dueAt } = await at.stored(reference);
    const back = await at.worked(new Date(Date.parse(dueAt ?? '') + 8 * DAY_MS).toISOString());
    await tick(back);
    await tick(back);
    expect(await at.said(reference)).toEqual(['TaskOverdue', 'TaskEscalated']);
    const next = (await at.stored(reference)).tasks[0]?.alarm;
    expect(next).toMatchObject({ kind: 'escalate', times: 2 });
    expect(Date.parse(next?.at ?? '') - back.getTime()).toBeGreaterThan(3 * 3_600_000);
  });

  it('is silent once the task is done, and begins anew with a new attempt', async () => {
    const reference = await at.start();
    await tick(await nextAlarm(reference));
    await mails();
    await app.mailbox.stop();
    await tick(await nextAlarm(reference));
    await tried(app, 1);
    await at.complete(reference);
    await app.mailbox.start();
    await app.sql(`update pgboss.job set start_after = now() where state = 'retry'`);
    expect((await titles()).filter((title) => title.includes('Terlambat'))).toEqual([]);
    const { tasks } = await at.complete(reference, 'Tidak');
    expect(tasks.map(({ attempt, alarm }) => [attempt, alarm?.kind])).toEqual([
      [1, undefined],
      [1, undefined],
      [2, 'remind'],
    ]);
    await tick(await nextAlarm(reference));
    expect(await at.said(reference)).toEqual(['TaskReminded', 'TaskOverdue', 'TaskReminded']);
  });

  it('goes on with other cases where one fails', async () => {
    const starter = await actorFor(app, await hire(app, 'Penyimpan'));
    const filed = {
      reference: '2020-000001',
      subject: 'Tanpa riwayat',
      sop: at.office.sop,
      startedBy: starter,
      startedAt: '2020-01-06T02:00:00.000Z',
    };
    await file(app, [{ ...filed, tasks: [{ role: 'staf', step: 1, dueAt: '2020-01-06T03:00:00.000Z' }] }]);
    await app.strapi.db.transaction(async ({ trx }) => {
      await trx.raw(`select set_config('sop_runner.command', 'uji', true)`);
      await trx.raw(`update sop_runner_tasks set alarm_kind = 'overdue', alarm_at = due_at, alarm_times = 1 where due_at < '2021-01-01'`);
    });
    const reference = await at.start();
    await tick(await nextAlarm(reference));
    expect(await at.said(reference)).toEqual(['TaskReminded']);
    expect(await refusalOf(cancel('2020-000001'))).toEqual({ code: 'HISTORY_BROKEN', details: { last: 0, version: 1 } });
    await app.strapi.db.transaction(async ({ trx }) => {
      await trx.raw(
        `select set_config('sop_runner.command', 'uji', true), set_config('sop_runner.archive', (select id::text from sop_cases where reference = '2020-000001'), true)`,
      );
      await trx.raw(`delete from sop_runner_tasks where due_at < '2021-01-01'`);
      await trx.raw(`delete from sop_cases where reference = '2020-000001'`);
    });
  });

  describe('when the calendar changes', () => {
    const closeDays = (from: string) =>
      app.sql(
        `insert into sop_holidays (document_id, date, name, kind, created_at, updated_at, published_at)
         select gen_random_uuid(), d, 'Libur kantor', 'daerah', now(), now(), now() from generate_series($1::date, $1::date + 16, '1 day') d
         on conflict (date) do nothing`,
        [from],
      );

    it('computes due times anew, by one event for each case that it changes', async () => {
      const reference = await at.start();
      const before = await at.complete(reference);
      const unbound = await at.start();
      await at.complete(unbound);
      await at.complete(unbound, 'Ya');
      const caseDue = (await at.stored(unbound)).dueAt;
      await closeDays((before.tasks[1]?.dueAt ?? '').slice(0, 10));
      await tick(new Date());
      await tick(new Date());
      const after = await at.stored(reference);
      const task = after.tasks[1];
      const expected = addStandardTime(await at.calendar(), task?.clockStartedAt ?? '', SURAT.steps[1]!.standardTime);
      expect(task?.dueAt).toBe(expected);
      expect(Date.parse(expected ?? '') - Date.parse(before.tasks[1]?.dueAt ?? '')).toBeGreaterThan(10 * DAY_MS);
      expect(await at.said(reference)).toEqual(['DueRecomputed']);
      expect(after.tasks[0]).toEqual(before.tasks[0]);
      // Its open task has no due time; that of the case follows the calendar.
      expect((await at.stored(unbound)).dueAt).not.toBe(caseDue);
      await app.sql(`delete from sop_holidays where kind = 'daerah'`);
      await tick(new Date());
      expect((await at.stored(reference)).tasks).toEqual(before.tasks);
      expect(await at.said(reference)).toEqual(['DueRecomputed', 'DueRecomputed']);
    });

    it('changes nothing where nothing comes out otherwise', async () => {
      const reference = await at.start();
      await app.sql(
        `insert into sop_holidays (document_id, date, name, kind, created_at, updated_at, published_at)
         values (gen_random_uuid(), current_date - 400, 'Libur kantor', 'daerah', now(), now(), now())`,
      );
      await tick(new Date());
      expect(await at.said(reference)).toEqual([]);
    });

    it('starts clocks on receipt where the office says so', async () => {
      const entry = await app.strapi.documents('api::calendar.calendar').findFirst();
      if (entry === null) throw new Error('there is no calendar');
      const { documentId } = entry;
      await app.strapi.documents('api::calendar.calendar').update({ documentId, data: { clockStartsOn: 'saat diterima' } });
      const reference = await at.start();
      expect((await at.stored(reference)).tasks).toMatchObject([{ clockStartedAt: null, dueAt: null, alarm: null }]);
      const receive = { kind: 'ReceiveTask', visit: 1, node: 1, commandId: 'terima' } as const;
      await app.strapi.plugin('sop-runner').service('engine').execute(reference, receive, at.office.person('staf'));
      const [task] = (await at.stored(reference)).tasks;
      expect(task).toMatchObject({ state: 'received', clockStartedAt: task?.receivedAt, alarm: { kind: 'remind' } });
      await app.strapi.documents('api::calendar.calendar').update({ documentId, data: { clockStartsOn: 'saat tiba' } });
    });
  });
});
