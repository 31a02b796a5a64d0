/** Undelivered mail: what there is, and another try at somebody's wish. */
import type { Core } from '@strapi/strapi';
import type { ListUndeliveredMails, SendMailAgain, UndeliveredMail } from '../../../shared/contracts';
import { personName } from '../handlers/people';
import { officeDay } from '../office';
import { definitionOf } from '../repositories/revisions';
import { undeliveredCount, undeliveredPage, type UndeliveredRow } from '../repositories/undelivered';
import { reopen } from './notifications';
import { requeue } from './queue';
import { MailRefusal } from './refusal';

const PAGE = 50;

/** A page of undelivered mails, newest first; `before` is the id of the last mail of the page before. */
export async function undelivered(
  strapi: Core.Strapi,
  before: number | null,
): Promise<Pick<ListUndeliveredMails['response'], 'mails' | 'count'> & { readonly hasMore: boolean }> {
  const sql = strapi.db.connection;
  const rows = await undeliveredPage(sql, officeDay(strapi, new Date()), before, PAGE + 1);
  const mails = await Promise.all(rows.slice(0, PAGE).map((row) => mailOf(strapi, row)));
  return { mails, count: await undeliveredCount(sql), hasMore: rows.length > PAGE };
}

async function mailOf(strapi: Core.Strapi, row: UndeliveredRow): Promise<UndeliveredMail> {
  const { revisionId, name, role, capacity, state, event, ...rest } = row;
  const to = personName(await definitionOf(strapi, strapi.db.connection, revisionId), name, role, capacity);
  // Only kinds that mail have notifications.
  return { ...rest, to, event: event as UndeliveredMail['event'], state: state === 'queued' ? 'waiting' : 'failed' };
}

/**
 * Has a mail tried again at once, with the patience of a new one. To whom it then goes is decided as for any mail that waited: not to
 * who is no longer to have it. Throws MailRefusal.
 */
export async function sendAgain(strapi: Core.Strapi, id: number): Promise<SendMailAgain['response']> {
  await strapi.db.transaction(async ({ trx }) => {
    const found = await reopen(trx, id);
    if (found === undefined) throw new MailRefusal('MAIL_NOT_FOUND');
    if (!found.isOpen) throw new MailRefusal('MAIL_SETTLED');
    await requeue(trx, found.eventId);
  });
  return { id, state: 'waiting' };
}
