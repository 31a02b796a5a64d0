import { idle } from '../integration/mail/desk';
import { openOfficeClock } from '../integration/clock/office-clock';
import { openApp, type TestApp } from '../integration/support/app';
import { openSecondServer, type SecondServer } from '../integration/support/second-server';
import { tell } from './support/figures';

const CASES = 100;
const DAYS = 5;
const DAY = 86_400_000;
const PATIENCE_MS = 200_000;

describe.each([2, 3])('the clocks of %i servers, all at the same moments', (count) => {
  let app: TestApp;
  let others: readonly SecondServer[] = [];

  beforeAll(async () => {
    app = await openApp();
    others = await Promise.all(Array.from({ length: count - 1 }, () => openSecondServer()));
  });
  afterAll(async () => {
    for (const other of others) await other.close();
    await app.close();
  });

  const tick = async (now: Date): Promise<void> => {
    await Promise.all([app.strapi.plugin('sop-runner').service('clock').tick(now), ...others.map((other) => other.tick(now))]);
  };

  it('say everything once and seal each day once', async () => {
    const at = await openOfficeClock(app);
    const references: string[] = [];
    for (let number = 0; number < CASES; number += 1) references.push(await at.start());
    await idle(app, undefined, PATIENCE_MS);
    app.mailbox.clear();
    let ticks = 0;
    let last = new Date();
    for (let stage = 0; stage < 6; stage += 1) {
      const [row] = await app.sql<{ at: Date }>(`select max(alarm_at at time zone 'UTC') as at from sop_runner_tasks`);
      last = await at.worked(row?.at.toISOString());
      await tick(last);
      ticks += 1;
    }
    for (let day = 1; day <= DAYS; day += 1, ticks += 1) await tick(new Date(last.getTime() + day * DAY));
    await idle(app, undefined, PATIENCE_MS);
    const said = await Promise.all(references.map((reference) => at.said(reference)));
    const seals = await app.sql<{ day: string }>(`select day::text from sop_runner_heads order by number`);
    const [twice] = await app.sql<{ count: number }>(
      `select count(*)::int as count from (select 1 from sop_runner_events where kind in ('TaskReminded', 'TaskOverdue', 'TaskEscalated')
       group by case_id, kind, payload - 'next' having count(*) > 1) said`,
    );
    const mails = app.mailbox.mails.map(({ messageId }) => messageId);
    const proved = await Promise.all(references.map((reference) => at.stored(reference)));
    tell('clocks', `${count} servers whose clocks tick at the same moments, ${ticks} times, over ${CASES} cases that nobody works on`, {
      linesOfTheClock: said.flat().length,
      linesOfEachCase: said[0]?.length ?? 0,
      linesSaidTwice: twice?.count ?? -1,
      mails: mails.length,
      mailsSentTwice: mails.length - new Set(mails).size,
      dailySeals: seals.length,
      casesReplayed: proved.length,
    });
    expect(said[0]?.slice(0, 3)).toEqual(['TaskReminded', 'TaskOverdue', 'TaskEscalated']);
    // All were started alike: a line that two clocks had said would make one case longer than another.
    expect(said).toEqual(references.map(() => said[0]));
    expect(twice?.count).toBe(0);
    expect(mails).toHaveLength(said.flat().length);
    expect(new Set(mails).size).toBe(mails.length);
    expect(new Set(seals.map(({ day }) => day)).size).toBe(seals.length);
    expect(seals.length).toBeGreaterThanOrEqual(DAYS);
  });
});
