/**
 * The mail worker of one process. Its own loop instead of the queue library's: that one ends a batch of jobs as one and does not
 * wait for the end to be written, so that a database that is away for a moment would end the process.
 */
import type { Core } from '@strapi/strapi';
import type { MailJob, MailQueue } from './boss';
import { deliver } from './deliver';
import { deliverLetter } from './letters';
import { patienceWith } from './patience';
import { inTurn } from './turn';
import { sleep, wake } from './wake';

/** While one mail leaves (see `turn.ts`), the next are made ready: mostly waiting for the disk. */
const AT_ONCE = 3;
/** How long a job of another process, or one put off, may lie unseen. */
const POLL_MS = 2_000;

export interface MailWorker {
  /** Resolves once the mail that is on the way has been sent and noted. */
  stop(): Promise<void>;
}

/** Starts to send what the queue holds. */
export function startWorker(strapi: Core.Strapi, queue: MailQueue): MailWorker {
  let isStopping = false;

  const work = async (job: MailJob): Promise<void> => {
    try {
      const patience = patienceWith(job, new Date());
      const { about } = job;
      // What became of a letter its job alone tells, so that its turn lasts until that is noted.
      if ('letter' in about) await inTurn(() => queue.settle(job, () => deliverLetter(strapi, job.id, about.letter, patience)));
      else if (await deliver(strapi, about.eventId, patience)) await queue.finish(job);
      else await queue.postpone(job);
    } catch (error) {
      strapi.log.error(`The mail about ${JSON.stringify(job.about)} failed and will be tried again`, { error });
      await queue.postpone(job);
    }
  };

  /** Whether there may be more. */
  const round = async (): Promise<boolean> => {
    try {
      const jobs = await queue.take(AT_ONCE);
      // All come to their end before one's fault is looked at.
      const ends = await Promise.allSettled(jobs.map(work));
      const fault = ends.find((end) => end.status === 'rejected');
      if (fault !== undefined) throw fault.reason;
      return jobs.length > 0;
    } catch (error) {
      // The database is away. What was taken is free again when its time is over.
      strapi.log.error('The mail queue cannot be reached and will be tried again', { error });
      return false;
    }
  };

  const loop = async (): Promise<void> => {
    // What an earlier process left waits a moment longer: first this one comes to listen.
    await sleep(POLL_MS);
    if (!isStopping) await queue.free();
    while (!isStopping) if (!(await round())) await sleep(POLL_MS);
  };

  const running = loop();
  return {
    async stop() {
      isStopping = true;
      wake();
      await running;
    },
  };
}
