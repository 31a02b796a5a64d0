/** What is done as time passes. Each server does all of it; a job sees to it that nothing happens twice. */
import type { Core } from '@strapi/strapi';
import { sendDigests } from '../mail/digest';

export interface ClockJob {
  /** For the log. */
  readonly name: string;
  /** Does what is due at `now`. Called again and again, never twice at a time on one server. */
  run(strapi: Core.Strapi, now: Date): Promise<void>;
}

export const CLOCK_JOBS: readonly ClockJob[] = [{ name: 'daily digests', run: sendDigests }];
