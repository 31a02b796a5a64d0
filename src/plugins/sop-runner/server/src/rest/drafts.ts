/**
 * The content API speaks of ratified text alone. Strapi would serve drafts to whoever may read, at `status=draft`; that and the
 * other words for the same are refused to every caller, tokens too.
 */
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

const CONTENT_API = /^\/api(\/|$)/i;
const VERSION_WORDS = new Set(['status', 'publicationstate', 'publicationfilter', 'haspublishedversion']);

/** Below these a word names an attribute, not a version. */
const ATTRIBUTE_PLACES = new Set(['filters', 'fields', 'sort']);

export function refuseDrafts(ctx: Context, next: Next): Promise<void> {
  if (CONTENT_API.test(ctx.path)) {
    const asked = versionAsked(ctx.query);
    if (asked)
      throw new errors.ValidationError(`Only ratified text is served: "${asked}" is not allowed here.`, { code: 'PUBLISHED_ONLY' });
  }
  return next();
}

/** The first word of a query that asks for another version than the published one. */
function versionAsked(query: unknown): string | undefined {
  if (typeof query !== 'object' || query === null) return undefined;
  for (const [word, value] of Object.entries(query)) {
    if (VERSION_WORDS.has(word.toLowerCase()) && !(word === 'status' && value === 'published')) return word;
    const nested = ATTRIBUTE_PLACES.has(word) ? undefined : versionAsked(value);
    if (nested) return nested;
  }
  return undefined;
}
