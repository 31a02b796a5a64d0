/** Sends one digest and notes what became of it, in one transaction that keeps other servers off the same digest. */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Definition } from '../../../../domain/definition';
import { definitionOf } from '../../repositories/revisions';
import { failureOf } from '../failure';
import { languageOf } from '../languages';
import { accountOf } from '../people';
import { TRIES } from '../patience';
import { settingsOf } from '../settings';
import { composeDigest, type Digest } from './compose';
import { newsOf } from './news';
import { claimDigest, endDigest, endGathered, failDigest, gatheredFor, type DigestDay, type OpenDigest } from './rows';
import { openTasksOf } from './tasks';

const QUARTER = 900;

/** Tries a digest. Answers whether the mail server takes no mail at all. */
export function sendDigest(strapi: Core.Strapi, id: number, day: DigestDay, now: Date): Promise<boolean> {
  return strapi.db.connection.transaction(async (trx) => {
    const digest = await claimDigest(trx, id);
    if (digest === undefined) return false;
    const account = await accountOf(trx, digest.user);
    if (account === undefined) {
      await failDigest(trx, id, 'The recipient can no longer sign in to the panel.', null);
      return false;
    }
    const gathered = await gatheredFor(trx, digest.user);
    const content = await contentOf(strapi, trx, digest.user, day, gathered, now);
    const isEmpty = content.tasks.length === 0 && content.news.length === 0;
    const ids = gathered.map((each) => each.id);
    if (!isEmpty) {
      const isAway = await post(strapi, trx, id, digest, { ...content, language: languageOf(account.language) }, account.address, now);
      if (isAway !== null) return isAway;
    }
    await endGathered(trx, ids, isEmpty ? 'dropped' : 'sent');
    await endDigest(trx, id, isEmpty ? 'dropped' : 'sent', content.tasks.length);
    return false;
  });
}

async function contentOf(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  user: number,
  day: DigestDay,
  gathered: Parameters<typeof newsOf>[4],
  now: Date,
): Promise<Omit<Digest, 'language'>> {
  const { tasks, counts } = await openTasksOf(trx, user, day, now);
  const texts = new Map<number, Definition>();
  for (const { revisionId } of tasks) texts.set(revisionId, await definitionOf(strapi, trx, revisionId));
  return {
    ...{ day: day.day, tasks, counts },
    news: await newsOf(strapi, trx, user, day.day, gathered, now),
    definitionOf: ({ revisionId }) => {
      const text = texts.get(revisionId);
      if (text === undefined) throw new Error(`The text of revision ${revisionId} was not read`);
      return text;
    },
  };
}

/** Hands a digest to the mail server: null where it was taken, else whether the server takes no mail at all. */
async function post(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  id: number,
  { messageId, attempts }: OpenDigest,
  content: Digest,
  to: string,
  now: Date,
): Promise<boolean | null> {
  try {
    const message = composeDigest(content, settingsOf(strapi), now);
    const headers = { 'Auto-Submitted': 'auto-generated' };
    await strapi
      .plugin('email')
      .service('email')
      .send({ ...message, to, messageId, headers });
    return null;
  } catch (error) {
    const { reason, isServers } = failureOf(error);
    strapi.log.warn(`Digest ${messageId} could not be sent: ${reason}`);
    const wait = Math.min(QUARTER, 15 * 2 ** attempts) * 1_000;
    await failDigest(trx, id, reason, !isServers && attempts + 1 >= TRIES ? null : new Date(now.getTime() + wait));
    return isServers;
  }
}
