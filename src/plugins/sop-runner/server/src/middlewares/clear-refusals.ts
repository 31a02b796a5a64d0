/** Answers with code and reason what Strapi would answer without: a body that cannot be read, two acts that wait for each other, a database that is away. */
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { PLUGIN_ID } from '../../../shared/ids';
import { isAway } from '../database/away';
import { envelope, InvalidBody, reply } from '../http/reply';

/** Stands before Strapi's reading of bodies (see config/middlewares.ts). */
const clearRefusals: Core.MiddlewareFactory =
  (_, { strapi }) =>
  async (ctx: Context, next: Next) => {
    try {
      await next();
    } catch (error) {
      if (isUnreadable(error) && ctx.path.startsWith(`/${PLUGIN_ID}/`)) return reply(ctx, new InvalidBody('', 'The body is no JSON.'));
      if (isAway(error)) return sayAway(strapi, ctx, error);
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

/** Whether the command was carried out is not known: the same may be sent again. */
function sayAway(strapi: Core.Strapi, ctx: Context, error: Error): void {
  strapi.log.error(`${ctx.method} ${ctx.path}: the database is away: ${error.message}`);
  ctx.status = 503;
  ctx.set('Retry-After', '2');
  ctx.body = envelope(503, 'ServiceUnavailableError', 'The database cannot be reached at this moment. Do the same again in a moment.', {
    code: 'DATABASE_AWAY',
  });
}

export default { 'clear-refusals': clearRefusals };
