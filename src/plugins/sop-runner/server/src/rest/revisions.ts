/** Each SOP in an answer says which revision its text is, and whether that is in force. */
import type { Core } from '@strapi/strapi';
import type { Context, Middleware } from 'koa';
import { UID } from '../../../shared/ids';
import { statesOf } from '../publishing';
import { targetsOf } from './schema';

type Entry = Record<string, unknown>;

export function addRevisions(strapi: Core.Strapi): Middleware {
  return async (ctx, next) => {
    await next();
    const uid = contentType(strapi, ctx);
    const data = (ctx.body as { data?: unknown } | undefined)?.data;
    if (!uid || !data || ctx.status >= 300) return;
    const sops = sopsIn(strapi, uid, data);
    if (sops.length === 0) return;
    const states = await statesOf(strapi, [...new Set(sops.map(({ documentId }) => String(documentId)))]);
    for (const sop of sops) {
      // What is published is the newest revision, also while an older one is still in force.
      const newest = states.get(String(sop.documentId))?.revisions[0];
      Object.assign(sop, {
        revisionNumber: newest?.number ?? null,
        inForceFrom: newest?.effectiveOn ?? null,
        state: newest?.state ?? null,
      });
    }
  };
}

/** The type that the stock controllers answer with on this route. */
function contentType(strapi: Core.Strapi, ctx: Context): string | undefined {
  const handler: unknown = ctx.state.route?.handler;
  const match = typeof handler === 'string' ? /^(api::[a-z0-9-]+\.[a-z0-9-]+)\.(find|findOne|create|update)$/.exec(handler) : null;
  const uid = match?.[1];
  return uid && uid in strapi.contentTypes ? uid : undefined;
}

/** The SOPs in a value of the given type, however deep. */
function sopsIn(strapi: Core.Strapi, uid: string, value: unknown): readonly Entry[] {
  if (Array.isArray(value)) return value.flatMap((one) => sopsIn(strapi, uid, one));
  if (typeof value !== 'object' || value === null) return [];
  const entry = value as Entry;
  const nested = [...targetsOf(strapi, uid)].flatMap(([name, target]) => sopsIn(strapi, target, entry[name]));
  return uid === UID.sop ? [entry, ...nested] : nested;
}
