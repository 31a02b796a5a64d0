/** Of what was gathered for a digest, what its open tasks do not say already. */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { compose, isWork } from '../compose';
import { readerOf } from '../reader';
import { settingsOf } from '../settings';
import { loadStory } from '../story';
import { TEMPLATES, type Template } from '../types';
import type { News } from './compose';
import type { Gathered } from './rows';

/** The news for a person on a day: ends, cancellations, work that somebody else has now. */
export async function newsOf(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  user: number,
  today: string,
  gathered: readonly Gathered[],
  now: Date,
): Promise<readonly News[]> {
  const news: News[] = [];
  for (const { eventId, template } of gathered) {
    const known = TEMPLATES.find((each) => each === template);
    // Work that is still open stands among the tasks; what is done since is no news.
    if (known === undefined || isWork(known)) continue;
    const told = await newsOfEvent(strapi, trx, user, today, eventId, known, now);
    if (told !== undefined) news.push(told);
  }
  return news;
}

async function newsOfEvent(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  user: number,
  today: string,
  eventId: number,
  template: Template,
  now: Date,
): Promise<News | undefined> {
  const story = await loadStory(strapi, eventId, trx);
  const reader = story && (await readerOf(trx, today, story, user));
  if (story === undefined || reader === undefined) return undefined;
  return { title: compose(story, template, reader, settingsOf(strapi), now).subject, reference: story.reference };
}
