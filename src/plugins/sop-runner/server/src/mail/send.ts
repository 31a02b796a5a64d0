/** Sends one mail and notes what became of it, in one transaction that keeps other workers off the same mail. */
import type { Core } from '@strapi/strapi';
import { compose } from './compose';
import { officeDay } from '../office';
import { claim, markFailed, markSent } from './notifications';
import { readerOf } from './reader';
import type { MailSettings, Message, Story } from './types';

/** Hands a mail to the mail server; resolves once the server has accepted it. */
async function post(
  strapi: Core.Strapi,
  story: Story,
  settings: MailSettings,
  messageId: string,
  to: string,
  message: Message,
): Promise<void> {
  await strapi
    .plugin('email')
    .service('email')
    .send({
      ...message,
      to,
      messageId,
      // Mail programs show the mails of a case as one conversation.
      references: `<${story.reference}@${new URL(settings.panelUrl).hostname}>`,
      // Out-of-office answers are not sent to automatic mail.
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
}

/** Whether the mail server did not answer at all: with a response code it refused this one mail and may take others. */
function isUnreachable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && !('responseCode' in error && error.responseCode !== undefined);
}

/** Whether the mail server could be talked to: if not, the next mail need not be tried now. */
export function send(strapi: Core.Strapi, story: Story, id: number, settings: MailSettings, isLastTry: boolean): Promise<boolean> {
  return strapi.db.connection.transaction(async (trx) => {
    const mail = await claim(trx, id);
    if (mail === undefined) return true;
    const reader = await readerOf(trx, officeDay(strapi, new Date()), story, mail.recipient);
    if (reader === undefined) {
      await markFailed(trx, id, 'The recipient has no active account any more.', true);
      return true;
    }
    try {
      const message = compose(story, mail.template, reader, settings, new Date());
      await post(strapi, story, settings, mail.messageId, reader.address, message);
      await markSent(trx, id, message.subject);
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      strapi.log.warn(`Mail ${mail.messageId} could not be sent: ${reason}`);
      await markFailed(trx, id, reason, isLastTry);
      return !isUnreachable(error);
    }
  });
}
