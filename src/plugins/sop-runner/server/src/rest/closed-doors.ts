import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

/** Accounts and files leave through no public route, whatever token asks: signed scans and e-mail addresses are among them. */
const CLOSED = /^\/api\/(users|users-permissions|upload)(\/|$)/i;

/** Files are stored elsewhere and served by signed links alone (see `files/`). */
const PUBLIC_FILES = /^\/uploads(\/|$)/i;

export function refuseClosedDoors(ctx: Context, next: Next): Promise<void> {
  if (CLOSED.test(ctx.path)) throw new errors.PolicyError('Accounts and files are not served over REST.', { code: 'NEVER_SERVED' });
  if (PUBLIC_FILES.test(ctx.path)) throw new errors.NotFoundError();
  return next();
}
