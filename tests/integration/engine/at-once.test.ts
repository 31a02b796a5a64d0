import { randomUUID } from 'node:crypto';
import { PLAIN } from '../../unit/support/office';
import { RKT } from '../../unit/support/rkt';
import { pressAtOnce } from '../../soak/support/pressing';
import { openApp, type TestApp } from '../support/app';
import { completion, proved, refusalOf, startCase } from '../support/clerk';
import { engineOf, hire, openOffice, type Office } from '../support/office';
import { settled, snapshot } from '../support/snapshot';

describe('several acts at once', () => {
  let app: TestApp;
  let office: Office;

  beforeAll(async () => {
    app = await openApp();
    office = await openOffice(app, RKT);
  });
  afterAll(() => app.close());

  it('lets one of several completions of a task win; the others learn that it is done', async () => {
    const sesdep = office.person('sesdep');
    const reference = await startCase(app, office, sesdep);
    const state = await proved(app, reference);
    const acts = Array.from({ length: 6 }, () => engineOf(app).execute(reference, completion(office, state), sesdep));
    const outcomes = await Promise.allSettled(acts);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const losers = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as { code?: string }] : []));
    expect(losers.map(({ code }) => code)).toEqual(Array.from({ length: 5 }, () => 'TASK_CLOSED'));
    const after = await proved(app, reference);
    expect(after.tasks.map(({ step, state: is }) => `${step} ${is}`)).toEqual(['1 done', '2 waiting']);
  });

  it('lets one of fifty people win who press at once; the others read who was first', async () => {
    const { winners, losers } = await pressAtOnce(app, 50, [app.address]);
    expect([winners.length, losers.length]).toEqual([1, 49]);
    const told = { status: 409, code: 'TASK_CLOSED', by: winners[0] };
    expect(losers).toEqual(losers.map(() => told));
  });

  it('counts thirty parallel starts without a gap or a duplicate', async () => {
    const before = await app.sql<{ last: number }>('select coalesce(max(last), 0)::int as last from sop_runner_counters');
    const starts = await Promise.all(Array.from({ length: 30 }, () => startCase(app, office, office.person('sesdep'))));
    const numbers = starts.map((reference) => Number(reference.slice(5))).sort((one, other) => one - other);
    expect(numbers).toEqual(Array.from({ length: 30 }, (_, index) => (before[0]?.last ?? 0) + 1 + index));
  });

  it('answers a repeated start with the first case, also when both come at once', async () => {
    const command = { ...PLAIN, subject: 'Sekali saja', commandId: randomUUID() } as const;
    const start = () => engineOf(app).start(office.sop, command, office.person('sesdep'));
    const started = await Promise.all([start(), start(), start(), start()]);
    expect(new Set(started.map(({ reference }) => reference)).size).toBe(1);
    const before = await settled(app);
    const other = engineOf(app).start(office.sop, { ...command, subject: 'Lain' }, office.person('sesdep'));
    expect((await refusalOf(other)).code).toBe('COMMAND_REUSED');
    expect(await snapshot(app)).toEqual(before);
  });

  it('moves nothing when the case changed between looking and writing', async () => {
    const sesdep = office.person('sesdep');
    const reference = await startCase(app, office, sesdep);
    const command = completion(office, await proved(app, reference));
    const before = await settled(app);
    let isLate = true;
    app.strapi.db.lifecycles.subscribe({
      models: ['plugin::sop-runner.event'],
      async beforeCreateMany() {
        if (!isLate) return;
        await app.strapi.db.transaction(({ trx }) =>
          trx.raw('update sop_cases set version = version + 1 where reference = ?', [reference]),
        );
      },
    });
    expect((await refusalOf(engineOf(app).execute(reference, command, sesdep))).code).toBe('STALE');
    const path = `/sop-runner/cases/${reference}/tasks/1/1/receive`;
    const answer = await app.http.post(path).set('Authorization', `Bearer ${sesdep.token}`).send({ commandId: randomUUID() });
    expect([answer.status, answer.body.error.details.code]).toEqual([409, 'STALE']);
    isLate = false;
    expect(await snapshot(app)).toEqual(before);
    expect(await engineOf(app).execute(reference, command, sesdep)).toMatchObject({ step: 2 });
  });

  it('forgets who acted for the first time in a transaction that is rolled back', async () => {
    const newcomer = await hire(app, 'Sesdep baru');
    const first = app.strapi.db.transaction(async () => {
      const reference = await startCase(app, office, newcomer);
      const comment = { kind: 'Comment', text: 'Halo', commandId: randomUUID() } as const;
      await engineOf(app).execute(reference, comment, newcomer);
      throw new Error('undone');
    });
    await expect(first).rejects.toThrow('undone');
    expect(await proved(app, await startCase(app, office, newcomer))).toMatchObject({ status: 'running' });
  });

  it('answers a repeated command as the first time, though the case went on since', async () => {
    const sesdep = office.person('sesdep');
    const reference = await startCase(app, office, sesdep);
    const command = completion(office, await proved(app, reference));
    const first = await engineOf(app).execute(reference, command, sesdep);
    await engineOf(app).execute(reference, completion(office, await proved(app, reference)), office.person('kabag-pe'));
    const before = await settled(app);
    expect(await engineOf(app).execute(reference, command, sesdep)).toEqual(first);
    const otherBody = engineOf(app).execute(reference, { ...command, note: 'lain' }, sesdep);
    expect((await refusalOf(otherBody)).code).toBe('COMMAND_REUSED');
    const otherPerson = engineOf(app).execute(reference, command, office.person('kabag-pe'));
    expect((await refusalOf(otherPerson)).code).toBe('COMMAND_REUSED');
    expect(await snapshot(app)).toEqual(before);
  });
});
