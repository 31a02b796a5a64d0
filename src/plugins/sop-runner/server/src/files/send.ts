import { extname } from 'node:path';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { isValid } from './signature';
import type { Store } from './store';

/** Shown in the browser; anything else is offered for saving, so that an uploaded page can never run as ours. */
const SHOWN = new Set(['.pdf', '.png', '.jpg', '.jpeg', '.gif', '.webp', '.avif']);

/** GET /files/:name?until=&signature= : the file, for whoever was given its link. */
export function sendFile(store: Store, secret: () => string) {
  return async (ctx: Context): Promise<void> => {
    const { name } = ctx.params as { name: string };
    const { until, signature } = ctx.query;
    if (!isValid(secret(), name, Number(until), String(signature), Date.now())) {
      throw new errors.PolicyError('This link has ended. Open the file from the admin again.', { code: 'LINK_ENDED' });
    }
    const file = await store.read(name);
    if (!file) throw new errors.NotFoundError();
    const extension = extname(name).toLowerCase();
    ctx.type = SHOWN.has(extension) ? extension : 'application/octet-stream';
    ctx.set('Content-Disposition', SHOWN.has(extension) ? 'inline' : 'attachment');
    ctx.set('Cache-Control', 'private, no-store');
    ctx.set('X-Content-Type-Options', 'nosniff');
    file.stream.once('error', () => ctx.res.destroy());
    ctx.body = file.stream;
    ctx.length = file.size;
  };
}
