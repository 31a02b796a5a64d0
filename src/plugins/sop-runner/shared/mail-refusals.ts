/** Why a mail is not sent again, by code. The panel says each in the reader's language. */
export const MAIL_REFUSALS = {
  MAIL_NOT_FOUND: 'There is no such mail.',
  MAIL_SETTLED: 'The mail was delivered meanwhile, or its recipient is to have it no more.',
} as const;

export type MailRefusalCode = keyof typeof MAIL_REFUSALS;
