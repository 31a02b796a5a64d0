import { setting } from './setting';

/** One mail as the mailbox lists it. */
export interface ListedMail {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly to: readonly { readonly address: string }[];
}

/** All mails that arrived, oldest first. */
export const allMails = async (): Promise<readonly ListedMail[]> => {
  const answer = await fetch(`${setting('mailbox')}/email`);
  const mails: readonly ListedMail[] = await answer.json();
  return mails;
};

/** The mails that one address got, oldest first. */
export const mailsTo = async (address: string): Promise<readonly ListedMail[]> =>
  (await allMails()).filter(({ to }) => to.some((recipient) => recipient.address === address));
