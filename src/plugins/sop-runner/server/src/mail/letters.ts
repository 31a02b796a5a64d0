/** Sends letters: mail about people and no case, queued by the transaction that gives the reason for it. */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { failureOf, isGivenUp } from './failure';
import { headLetter } from './head-letter';
import type { Letter, PersonalLetter } from './letter';
import { composeLetter } from './letter-compose';
import { letterFacts } from './letter-facts';
import type { Patience } from './patience';
import { LETTER_JOB, wakeOnCommit } from './queue';
import { settingsOf } from './settings';

/** Queues a letter; rolled back, there is none. */
export async function queueLetter(trx: Knex.Transaction, letter: Letter): Promise<void> {
  await trx.raw(LETTER_JOB, { data: JSON.stringify({ letter }) });
  wakeOnCommit(trx);
}

/** Whether nothing is left to do for the letter of a job: it went out, was refused for good, or has no reason any more. */
export async function deliverLetter(strapi: Core.Strapi, job: string, letter: Letter, patience: Patience): Promise<boolean> {
  const mail = letter.kind === 'head' ? await headLetter(strapi, letter.head) : await personalMail(strapi, letter);
  if (mail === undefined) return true;
  try {
    await strapi
      .plugin('email')
      .service('email')
      .send({ ...mail, messageId: messageIdOf(strapi, job), headers: { 'Auto-Submitted': 'auto-generated' } });
    return true;
  } catch (error) {
    const failure = failureOf(error);
    strapi.log.warn(`The letter ${JSON.stringify(letter)} could not be sent: ${failure.reason}`);
    return isGivenUp(failure, patience, patience.tries);
  }
}

/** The same however often it is tried, so that whoever gets it twice can tell. */
function messageIdOf(strapi: Core.Strapi, job: string): string {
  return `<${job}@${new URL(settingsOf(strapi).panelUrl).hostname}>`;
}

async function personalMail(strapi: Core.Strapi, letter: PersonalLetter) {
  const facts = await letterFacts(strapi, letter);
  return facts && { ...composeLetter(facts, settingsOf(strapi)), to: facts.address };
}
