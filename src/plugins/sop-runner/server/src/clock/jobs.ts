/** What is done as time passes. Each server does all of it; a job sees to it that nothing happens twice. */
import type { Core } from '@strapi/strapi';
import { makeDailyHead } from '../evidence/make-head';
import { sendDigests } from '../mail/digest';
import { ringAlarms } from './alarms';
import { recomputeDueTimes } from './recomputing';

export interface ClockJob {
  /** For the log. */
  readonly name: string;
  /** Does what is due at `now`. Called again and again, never twice at a time on one server. */
  readonly run: (strapi: Core.Strapi, now: Date) => Promise<void>;
}

/** In this order: an alarm that a new holiday puts off does not ring. */
export const CLOCK_JOBS: readonly ClockJob[] = [
  { name: 'due times', run: recomputeDueTimes },
  { name: 'deadlines', run: ringAlarms },
  { name: 'daily digests', run: sendDigests },
  { name: 'the daily seal', run: makeDailyHead },
];
