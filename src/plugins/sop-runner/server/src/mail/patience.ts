/** How long a mail that does not get through is tried. */

/** Longer than a long weekend with the mail server down. */
const WEEK_MS = 7 * 24 * 60 * 60 * 1_000;
/** About four hours of tries; also for a job that lay in the queue for weeks because no worker ran. */
export const TRIES = 24;

export interface Patience {
  /** Whether this is the last try of all. */
  readonly isOver: boolean;
  /** After how many tries a mail is given up that the server refuses for good. */
  readonly tries: number;
}

/** The patience left for a job's mails. `tries` counts this one. */
export function patienceWith(job: { readonly createdOn: Date; readonly tries: number }, now: Date): Patience {
  const isOld = now.getTime() - job.createdOn.getTime() > WEEK_MS;
  return { isOver: isOld && job.tries >= TRIES, tries: TRIES };
}
