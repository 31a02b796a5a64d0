const SIGN_IN = '/auth/login';

/**
 * Where to send somebody who was put out of a page of the panel, so that signing in leads back to it: the sign-in page with `redirectTo`, both
 * as the admin's router has them. Null where they went elsewhere, or the way back is known already.
 */
export function comeBackTo(before: string, now: string): string | null {
  const [left, reached] = [new URL(before), new URL(now)];
  const base = reached.pathname.indexOf(SIGN_IN);
  if (base < 0 || reached.searchParams.has('redirectTo')) return null;
  const page = `${left.pathname.slice(base)}${left.search}`;
  return `${SIGN_IN}?redirectTo=${encodeURIComponent(page)}`;
}
