/** Undelivered mail, for those who see to it that it arrives. */
import type { ListUndeliveredMails, SendMailAgain } from '../../../shared/contracts';
import type { Handler } from '../http/admin-route';
import { readCursor, writeCursor } from '../http/cursor';
import { parse, QUERIES } from '../http/parse';
import { MailRefusal } from '../mail/refusal';
import { sendAgain as resend, undelivered } from '../mail/resend';

export const listUndelivered: Handler = async ({ strapi, query }): Promise<ListUndeliveredMails['response']> => {
  const { after } = parse(QUERIES.undelivered, query);
  const { mails, count, hasMore } = await undelivered(strapi, readCursor(after)?.id ?? null);
  const last = mails.at(-1);
  return { mails, count, next: hasMore && last !== undefined ? writeCursor({ at: null, id: last.id }) : null };
};

export const sendAgain: Handler = async ({ strapi, params: { id = '' } }): Promise<SendMailAgain['response']> => {
  if (!/^[1-9]\d{0,8}$/.test(id)) throw new MailRefusal('MAIL_NOT_FOUND');
  return resend(strapi, Number(id));
};
