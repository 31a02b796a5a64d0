/** Answers with code and reason what Strapi would answer without: a body that cannot be read, and two acts that wait for each other. */
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { PLUGIN_ID } from '../../../shared/ids';
import { envelope, InvalidBody, reply } from '../http/reply';

/** Stands before Strapi's reading of bodies (see config/middlewares.ts). */
const clearRefusals: Core.MiddlewareFactory = () => async (ctx: Context, next: Next) => {
  try {
    await next();
  } catch (error) {
    if (isUnreadable(error) && ctx.path.startsWith(`/${PLUGIN_ID}/`)) return reply(ctx, new InvalidBody('', 'The body is no JSON.'));
    if (!isDeadlock(error)) throw error;
    ctx.status = 409;
    ctx.body = envelope(409, 'ConflictError', 'Somebody works on the same entries at this moment. Nothing was changed; do it again.', {
      code: 'BUSY',
    });
  }
};

/** The body parser's error keeps what it could not read. */
function isUnreadable(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 400 && 'body' in error;
}

/** PostgreSQL ended one of several transactions that waited for each other. */
function isDeadlock(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '40P01';
}

export default { 'clear-refusals': clearRefusals };
