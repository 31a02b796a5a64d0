import { officeDayOf, type Calendar } from '../../../src/plugins/sop-runner/domain/time';
import type { NotifyMode } from '../../../src/plugins/sop-runner/shared/preferences';
import { openApp, type TestApp } from '../support/app';
import type { Mail } from '../support/mailbox';
import type { Official } from '../support/office';
import { addressed, openDesk, type Desk } from './desk';

/** The digest hour of an office in Jakarta: 08.00. */
const HOUR = 'T01:00:00.000Z';

describe('being told as one chose', () => {
  let app: TestApp;
  let desk: Desk;
  let staf: Official;
  let kabag: Official;
  let wakil: Official;
  let pembantu: Official;
  let sekretaris: Official;
  /** Working days to come, one for each test that needs one. */
  let days: string[];

  beforeAll(async () => {
    app = await openApp({ OFFICE_TIME_ZONE: 'Asia/Jakarta' });
    desk = await openDesk(app);
    staf = await desk.seat('Staf', 'staf');
    kabag = await desk.seat('Kabag', 'kabag');
    wakil = await desk.seat('Wakil');
    pembantu = await desk.seat('Pembantu');
    sekretaris = await desk.seat('Sekretaris', 'sekretaris');
    await desk.appoint('kabag', kabag, wakil, pembantu);
    const { body } = await ask('/office', staf).expect(200);
    days = workingDaysAfter(body.calendar as Calendar, new Date());
    // What the calendar changed at the first start is computed anew once, and not under the tests.
    await tick(new Date().toISOString());
    await choose(kabag, 'digest');
    await choose(wakil, 'overdue-only');
  });

  afterAll(() => app.close());

  const ask = (path: string, { token }: Official) => app.http.get(`/sop-runner${path}`).set('Authorization', `Bearer ${token}`);
  const choose = ({ token }: Official, mode: string) =>
    app.http.post('/sop-runner/preferences').set('Authorization', `Bearer ${token}`).send({ mode });
  const tick = (at: string) => app.strapi.plugin('sop-runner').service('clock').tick(new Date(at)) as Promise<void>;
  const nextDay = () => days.shift() ?? '';
  const digestsOf = (day: string) =>
    app.sql<{ user: number; state: string; tasks: number }>(
      `select user_id as "user", state, tasks from sop_runner_digests where day = $1 order by user_id`,
      [day],
    );
  /** Who was told how of the cases' events, last first. */
  const told = (limit: number) =>
    app.sql<{ recipient: number; channel: string; state: string }>(
      `select recipient, channel, state from sop_runner_notifications order by event_id desc, recipient limit ${limit}`,
    );
  /** A case that waits for the three of the second position. */
  const handedOver = async () => {
    const reference = await desk.start(staf);
    await desk.complete(reference, staf, 1, 1);
    return reference;
  };
  const finish = async (reference: string) => {
    await desk.complete(reference, pembantu, 2, 2);
    await desk.complete(reference, pembantu, 3, 3, 1);
    await desk.complete(reference, sekretaris, 3, 3, 2);
    await desk.complete(reference, sekretaris, 4, 4, 1, { outcome: 'Ya' });
  };

  it('tells at once whoever chose nothing, and keeps what is chosen', async () => {
    expect((await ask('/preferences', pembantu).expect(200)).body).toEqual({ mode: 'at-once', digestAt: '08:00' });
    expect((await ask('/preferences', kabag).expect(200)).body).toEqual({ mode: 'digest', digestAt: '08:00' });
    const modes: readonly NotifyMode[] = ['overdue-only', 'digest'];
    for (const mode of modes) expect((await choose(kabag, mode).expect(200)).body).toEqual({ mode, digestAt: '08:00' });
    const { status, body } = await choose(kabag, 'never');
    expect([status, body.error.details.code, body.error.details.field]).toEqual([400, 'INVALID_BODY', 'mode']);
  });

  it('writes a notification for everybody, and mails at once only those who want that', async () => {
    await desk.mails();
    const reference = await handedOver();
    expect(addressed(await desk.mails())).toEqual([`pembantu: [Berkas ${reference}] Langkah 2: Memeriksa konsep surat`]);
    expect(await told(3)).toEqual([
      { recipient: kabag.userId, channel: 'digest', state: 'queued' },
      { recipient: wakil.userId, channel: 'none', state: 'withheld' },
      { recipient: pembantu.userId, channel: 'email', state: 'sent' },
    ]);
    await finish(reference);
  });

  it('sends one digest a day at its hour, the overdue tasks first, also where two servers look at once', async () => {
    const [late, open] = [await handedOver(), await handedOver()];
    const day = nextDay();
    await app.strapi.db.transaction(async ({ trx }) => {
      await trx.raw(`select set_config('sop_runner.command', 'test', true)`);
      await trx.raw(
        `update sop_runner_tasks set due_at = ?, alarm_kind = null, alarm_at = null from sop_cases c
         where c.id = case_id and c.reference = ? and state = 'waiting'`,
        [`${day}T00:45:00Z`, late],
      );
    });
    await desk.mails();
    await tick(`${day}T00:59:59.000Z`);
    expect(await desk.mails()).toEqual([]);
    await Promise.all([tick(`${day}${HOUR}`), tick(`${day}${HOUR}`)]);
    await tick(`${day}T03:00:00.000Z`);

    const [digest, ...others] = (await desk.mails()).filter(isDigest);
    expect(others).toEqual([]);
    expect(digest?.to).toEqual([expect.stringMatching(/^kabag-/)]);
    expect(digest?.subject).toMatch(/^\[Ringkasan tugas\] .+: 1 terlambat, 1 lainnya$/);
    const tasks = digest?.text.match(/berkas \d{4}-\d{6}/gi);
    expect(tasks?.slice(0, 1)).toEqual([`Berkas ${late}`]);
    expect(tasks).toContain(`Berkas ${open}`);
    expect(digest?.messageId).toBe(`<digest.${day}.${kabag.userId}@sop.example.go.id>`);
    expect(await digestsOf(day)).toEqual([{ user: kabag.userId, state: 'sent', tasks: 2 }]);
    expect((await told(20)).filter(({ channel }) => channel === 'digest').map(({ state }) => state)).not.toContain('queued');
    for (const reference of [late, open]) await finish(reference);
  });

  it('leaves out what somebody else has, as long as that one holds the position', async () => {
    const reference = await handedOver();
    const receive = { kind: 'ReceiveTask', visit: 2, node: 1, commandId: `terima-${reference}` };
    await app.strapi.plugin('sop-runner').service('engine').execute(reference, receive, pembantu);
    const [day, next] = [nextDay(), nextDay()];
    await desk.mails();
    await tick(`${day}${HOUR}`);
    expect(await digestsOf(day)).toEqual([{ user: kabag.userId, state: 'dropped', tasks: 0 }]);
    await desk.appoint('kabag', kabag, wakil);
    await tick(`${next}${HOUR}`);
    expect(await digestsOf(next)).toEqual([{ user: kabag.userId, state: 'sent', tasks: 1 }]);
    await desk.appoint('kabag', kabag, wakil, pembantu);
    await finish(reference);
  });

  it('sends none on a day on which the office is closed, and what was missed later the same day', async () => {
    const reference = await handedOver();
    const day = nextDay();
    await app.sql(`insert into sop_holidays (document_id, date, name, kind, published_at) values ('libur', $1, 'Libur', 'daerah', now())`, [
      day,
    ]);
    await desk.mails();
    await tick(`${day}${HOUR}`);
    expect([await desk.mails(), await digestsOf(day)]).toEqual([[], []]);
    await app.sql(`delete from sop_holidays where document_id = 'libur'`);
    await tick(`${day}T08:30:00.000Z`);
    expect((await desk.mails()).filter(isDigest)).toHaveLength(1);
    await finish(reference);
  });

  it('sends none where there are neither open tasks nor news', async () => {
    const day = nextDay();
    await desk.mails();
    await tick(`${day}${HOUR}`);
    expect(await desk.mails()).toEqual([]);
    expect(await digestsOf(day)).toEqual([{ user: kabag.userId, state: 'dropped', tasks: 0 }]);
  });

  it('tells the news that no open task tells', async () => {
    const reference = await desk.start(kabag);
    await app.strapi
      .plugin('sop-runner')
      .service('engine')
      .execute(
        reference,
        { kind: 'CancelCase', reason: 'Tidak jadi', commandId: `batal-${reference}` },
        {
          ...staf,
          mayCancelAny: true,
        },
      );
    const day = nextDay();
    await desk.mails();
    await tick(`${day}${HOUR}`);
    const [digest] = (await desk.mails()).filter(isDigest);
    expect(digest?.text).toContain('Tidak ada tugas Anda yang terbuka.');
    expect(digest?.text).toContain(`[Berkas ${reference}] Dibatalkan: Undangan rapat`);
  });

  it('waits for a mail server that is down, and sends the digest once', async () => {
    const reference = await handedOver();
    const day = nextDay();
    await desk.mails();
    await app.mailbox.stop();
    await tick(`${day}${HOUR}`);
    expect(await digestsOf(day)).toEqual([{ user: kabag.userId, state: 'queued', tasks: null }]);
    await app.mailbox.start();
    await tick(`${day}T01:00:01.000Z`);
    expect((await desk.mails()).filter(isDigest)).toEqual([]);
    await tick(`${day}T01:20:00.000Z`);
    await tick(`${day}T01:40:00.000Z`);
    expect((await desk.mails()).filter(isDigest)).toHaveLength(1);
    await finish(reference);
  });

  it('begins the day after for whoever chooses it after its hour, and ends with what was gathered', async () => {
    const reference = await handedOver();
    const [day, next] = [nextDay(), nextDay()];
    await desk.mails();
    await app.sql(`update sop_runner_preferences set updated_at = $1 where user_id = $2`, [`${day}T02:00:00`, kabag.userId]);
    await app.sql(`update sop_runner_notifications set created_at = $1 where recipient = $2 and state = 'queued'`, [
      `${day}T02:00:00`,
      kabag.userId,
    ]);
    await tick(`${day}T03:00:00.000Z`);
    expect(await digestsOf(day)).toEqual([]);
    await choose(kabag, 'at-once').expect(200);
    await tick(`${next}${HOUR}`);
    expect((await desk.mails()).filter(isDigest)).toHaveLength(1);
    const last = nextDay();
    await tick(`${last}${HOUR}`);
    expect(await digestsOf(last)).toEqual([]);
    await finish(reference);
  });
});

const isDigest = ({ subject }: Mail): boolean => subject.startsWith('[Ringkasan tugas]');

/** Twelve working days, from the day after a moment on. */
function workingDaysAfter(calendar: Calendar, from: Date): string[] {
  const dates = Array.from({ length: 40 }, (_none, index) =>
    new Date(from.getTime() + (index + 2) * 86_400_000).toISOString().slice(0, 10),
  );
  return dates.filter((date) => officeDayOf(calendar, date).hours.length > 0).slice(0, 12);
}
