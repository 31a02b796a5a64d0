import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link carries to show that the server made it: for this file, until this time (seconds since 1970). */
export function sign(secret: string, name: string, until: number): string {
  return createHmac('sha256', `sop-runner files ${secret}`).update(`${until}/${name}`).digest('base64url');
}

/** Whether a link is the server's own and has not ended. `now` in milliseconds. */
export function isValid(secret: string, name: string, until: number, signature: string, now: number): boolean {
  if (!Number.isSafeInteger(until) || until * 1000 < now) return false;
  const expected = Buffer.from(sign(secret, name, until));
  const given = Buffer.from(signature);
  return expected.length === given.length && timingSafeEqual(expected, given);
}
