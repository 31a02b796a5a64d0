/**
 * Stands before Strapi's reading of bodies, which stores the parts of any multipart body, whoever sends it: it is to happen for people who are
 * signed in alone, and where it fails the uploader is told why.
 */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { Rejection } from '../../../domain/rejection';
import { PLUGIN_ID } from '../../../shared/ids';
import { MAX_FILE_BYTES } from '../../../shared/files';
import { isFull } from '../files/store/folder';
import { tooLarge } from '../files/inspect';
import { InvalidBody, reply } from '../http/reply';

/** What multipart adds to a file. */
const MARGIN = 64 * 1024;

const uploads: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx: Context, next: Next) => {
    if (typeof ctx.is('multipart') !== 'string') return next();
    if (!isSignedIn(strapi, ctx)) throw new errors.UnauthorizedError('Sign in before you upload.');
    if (!ctx.path.startsWith(`/${PLUGIN_ID}/`)) return next();
    if (Number(ctx.get('Content-Length')) > MAX_FILE_BYTES + MARGIN) return reply(ctx, tooLarge());
    try {
      await next();
      if (ctx.status === 413) reply(ctx, tooLarge());
    } catch (error) {
      if (isFull(error)) return reply(ctx, new Rejection('STORAGE_FULL'));
      if (!isUnreadable(error)) throw error;
      reply(ctx, new InvalidBody('file', 'The upload cannot be read.'));
    }
  };

/** Whether a token of the panel came along. Whether its session still lives, and what it may do, the route asks. */
function isSignedIn(strapi: Core.Strapi, ctx: Context): boolean {
  const [, token] = /^bearer\s+(\S+)$/i.exec(ctx.get('Authorization')) ?? [];
  return token !== undefined && strapi.sessionManager('admin').validateAccessToken(token).isValid;
}

/** The multipart parser's errors bear the status they would have. */
function isUnreadable(error: unknown): boolean {
  return error instanceof Error && 'httpCode' in error;
}

export default { uploads };
