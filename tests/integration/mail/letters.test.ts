import { openQueue, type MailJob, type MailQueue } from '../../../src/plugins/sop-runner/server/src/mail/boss';
import { queueLetter } from '../../../src/plugins/sop-runner/server/src/mail/letters';
import { openApp, type TestApp } from '../support/app';

describe('letters whose job two servers hold for theirs', () => {
  let app: TestApp;
  let queues: readonly [MailQueue, MailQueue];

  beforeAll(async () => {
    app = await openApp({ MAIL_WORKER: 'false' });
    queues = [await openQueue(app.strapi), await openQueue(app.strapi)];
  });
  afterAll(async () => {
    for (const queue of queues) await queue.close();
    await app.close();
  });

  const write = () => app.strapi.db.transaction(({ trx }) => queueLetter(trx, { kind: 'invitation', user: 1 }));
  const takenBy = async (queue: MailQueue): Promise<MailJob> => {
    const [job] = await queue.take(3);
    if (job === undefined) throw new Error('There is no job to take');
    return job;
  };
  /** What the queue's library does with a job whose server seems to have died; how many it gave back. */
  const giveBack = async () => {
    const jobs = await app.sql(`update pgboss.job set state = 'retry' where state = 'active' returning id`);
    await app.sql(`update pgboss.job set start_after = now() where state = 'retry'`);
    return jobs.length;
  };
  const states = async () =>
    (await app.sql<{ state: string }>('select state::text from pgboss.job order by created_on')).map(({ state }) => state);

  it('are sent by the one that took it last, and by no other', async () => {
    await write();
    const early = await takenBy(queues[0]);
    expect(await giveBack()).toBe(1);
    const late = await takenBy(queues[1]);
    expect([late.id, late.tries]).toEqual([early.id, early.tries + 1]);
    const sent: string[] = [];
    const sends = (name: string) => () => Promise.resolve(sent.push(name) > 0);
    await queues[0].settle(early, sends('early'));
    expect([sent, await states()]).toEqual([[], ['active']]);
    await queues[1].settle(late, sends('late'));
    await queues[1].settle(late, sends('again'));
    expect([sent, await states()]).toEqual([['late'], ['completed']]);
  });

  it('are given back to nobody while one leaves, however long that takes', async () => {
    await write();
    const job = await takenBy(queues[0]);
    let given: Promise<number> | undefined;
    await queues[0].settle(job, async () => {
      given = giveBack();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return true;
    });
    expect([await given, await queues[1].take(3), await states()]).toEqual([0, [], ['completed', 'completed']]);
  });

  it('wait for their next try where they could not be sent, or the work on them broke', async () => {
    await write();
    const job = await takenBy(queues[0]);
    await queues[0].settle(job, () => Promise.resolve(false));
    expect(await states()).toEqual(['completed', 'completed', 'retry']);
    await giveBack();
    const again = await takenBy(queues[1]);
    await expect(queues[1].settle(again, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await states()).toEqual(['completed', 'completed', 'active']);
    await queues[1].settle(again, () => Promise.resolve(true));
    expect(await states()).toEqual(['completed', 'completed', 'completed']);
  });
});
