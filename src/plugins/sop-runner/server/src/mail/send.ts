/** Sends one mail and notes what became of it, in one transaction that keeps other workers off the same mail. */
import type { Core } from '@strapi/strapi';
import { compose } from './compose';
import { failureOf, isGivenUp } from './failure';
import { officeDay } from '../office';
import { claim, markFailed, markSent } from './notifications';
import type { Patience } from './patience';
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

/** Tries a mail. Answers why the mail server takes no mail at all; null where it took this one, refused it, or was not asked. */
export function send(strapi: Core.Strapi, story: Story, id: number, settings: MailSettings, patience: Patience): Promise<string | null> {
  return strapi.db.connection.transaction(async (trx) => {
    const mail = await claim(trx, id);
    if (mail === undefined) return null;
    const reader = await readerOf(trx, officeDay(strapi, new Date()), story, mail.recipient);
    if (reader === undefined) {
      await markFailed(trx, id, 'The recipient can no longer sign in to the panel.', true);
      return null;
    }
    try {
      const message = compose(story, mail.template, reader, settings, new Date());
      await post(strapi, story, settings, mail.messageId, reader.address, message);
      await markSent(trx, id, message.subject);
      return null;
    } catch (error) {
      const failure = failureOf(error);
      strapi.log.warn(`Mail ${mail.messageId} could not be sent: ${failure.reason}`);
      await markFailed(trx, id, failure.reason, isGivenUp(failure, patience, mail.attempts + 1));
      return failure.isServers ? failure.reason : null;
    }
  });
}
