import type { Core } from '@strapi/strapi';
import { CLOCK_JOBS } from './jobs';

/** Does all that is due at `now`. What fails is logged and tried again with the next tick; the other jobs go on. */
export async function tick(strapi: Core.Strapi, now: Date): Promise<void> {
  for (const job of CLOCK_JOBS) {
    try {
      await job.run(strapi, now);
    } catch (error) {
      strapi.log.error(`The clock's work on ${job.name} failed and will be tried again`, { error });
    }
  }
}
