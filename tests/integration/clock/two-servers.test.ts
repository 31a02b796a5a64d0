import { idle } from '../mail/desk';
import { openApp, type TestApp } from '../support/app';
import { openSecondServer, type SecondServer } from '../support/second-server';
import { openOfficeClock, type OfficeClock } from './office-clock';

const CASES = 6;

describe('the clocks of two servers on one database', () => {
  let app: TestApp;
  let other: SecondServer | undefined;
  let at: OfficeClock;
  let references: readonly string[];
  const both = async (now: Date): Promise<void> => {
    await Promise.all([app.strapi.plugin('sop-runner').service('clock').tick(now), other?.tick(now)]);
  };
  /** The latest alarm of all cases, at a moment of work. */
  const lastAlarm = async (): Promise<Date> => {
    const [row] = await app.sql<{ at: Date }>(`select max(alarm_at at time zone 'UTC') as at from sop_runner_tasks`);
    return at.worked(row?.at.toISOString());
  };
  const said = () => Promise.all(references.map((reference) => at.said(reference)));
  const same = <T>(value: T): readonly T[] => references.map(() => value);

  beforeAll(async () => {
    app = await openApp();
    at = await openOfficeClock(app);
    other = await openSecondServer();
    const started: string[] = [];
    for (let count = 0; count < CASES; count += 1) started.push(await at.start());
    references = started;
    await idle(app);
    app.mailbox.clear();
  });
  afterAll(async () => {
    await other?.close();
    await app.close();
  });

  it('are those of two processes', () => {
    expect(other?.pid).toEqual(expect.any(Number));
    expect(other?.pid).not.toBe(process.pid);
  });

  it('say everything once', async () => {
    for (let stage = 0; stage < 3; stage += 1) {
      await both(await lastAlarm());
      await both(await lastAlarm());
    }
    const kinds = ['TaskReminded', 'TaskOverdue', 'TaskEscalated', 'TaskEscalated', 'TaskEscalated', 'TaskEscalated'];
    expect(await said()).toEqual(same(kinds));
    await idle(app);
    expect(app.mailbox.mails).toHaveLength(CASES * kinds.length);
    for (const reference of references) await at.stored(reference);
  });

  it('compute due times anew once for each case and change', async () => {
    const before = await said();
    await app.sql(
      `insert into sop_holidays (document_id, date, name, kind, created_at, updated_at, published_at)
       select gen_random_uuid(), d, 'Libur kantor', 'daerah', now(), now(), now() from generate_series(current_date, current_date + 16, '1 day') d
       on conflict (date) do nothing`,
    );
    await both(new Date());
    await both(new Date());
    expect(await said()).toEqual(before.map((kinds) => [...kinds, 'DueRecomputed']));
    for (const reference of references) await at.stored(reference);
  });
});
