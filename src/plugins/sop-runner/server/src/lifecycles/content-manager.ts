/**
 * The Content Manager's door. What only the engine writes is hidden there, and Strapi refuses hidden types without a reason;
 * whoever writes past the screens is told why.
 */
import type { Context, Next } from 'koa';
import { refuse } from './refuse';

const DOOR = /^\/content-manager\/(?:collection|single)-types\/([^/]+)/;

/** Refuses writes of the `guarded` types, single and bulk, before anything else looks at them. */
export function closeContentManager(guarded: readonly string[]) {
  return (ctx: Context, next: Next): Promise<void> => {
    const uid = DOOR.exec(ctx.path)?.[1];
    if (uid !== undefined && guarded.includes(uid) && ctx.method !== 'GET') refuse();
    return next();
  };
}
