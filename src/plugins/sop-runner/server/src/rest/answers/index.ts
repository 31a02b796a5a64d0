/**
 * Keeps answers of `/api/sops` and gives them again while no text changed. It stands behind Strapi's check of who asks, which is made anew for
 * every request, and before its controllers, which make every answer that is not kept. One number in the database, raised by triggers with every
 * change of a table that is served, says on every process whether anything changed.
 */
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { textGeneration } from '../../repositories/generations';
import { addRevisions } from '../revisions';
import { questionOf } from './question';
import { AnswerStore } from './store';

export { servedTables } from './served';

/** Named in the routes of SOPs: a middleware of a route runs once it is known that the caller may ask. */
export const keptAnswers: Core.MiddlewareFactory = (_config, { strapi }) => {
  const store = new AnswerStore();
  const complete = addRevisions(strapi);
  return async (ctx: Context, next: Next) => {
    const question = await questionOf(strapi, ctx);
    if (question === undefined) return next();
    // Before the texts: they may be newer than it says, which the next request finds out, and never older.
    const generation = await textGeneration(strapi.db.connection);
    const kept = store.get(question, generation);
    if (kept !== undefined) return send(ctx, kept);
    await complete(ctx, next);
    if (ctx.status !== 200 || typeof ctx.body !== 'object' || ctx.body === null) return;
    const answer = Buffer.from(JSON.stringify(ctx.body));
    store.keep(question, generation, answer);
    send(ctx, answer);
  };
};

function send(ctx: Context, answer: Buffer): void {
  ctx.status = 200;
  ctx.type = 'json';
  ctx.body = answer;
}
