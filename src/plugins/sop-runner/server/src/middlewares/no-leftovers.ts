/** Stands after Strapi's reading of bodies and removes what that stored, however the request ends. Strapi itself forgets it where a request is refused. */
import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { pathsOf } from '../http/incoming';

const noLeftovers: Core.MiddlewareFactory = () => async (ctx: Context, next: Next) => {
  const { files }: { readonly files?: unknown } = ctx.request;
  if (files === undefined) return next();
  try {
    await next();
  } finally {
    await Promise.all(pathsOf(files).map((path) => rm(path, { force: true })));
  }
};

export default { 'no-leftovers': noLeftovers };
