import { MAIL_REFUSALS, type MailRefusalCode } from '../../../shared/mail-refusals';

/** A mail that is not sent again, with the reason. Nothing has changed. */
export class MailRefusal extends Error {
  constructor(readonly code: MailRefusalCode) {
    super(MAIL_REFUSALS[code]);
    this.name = 'MailRefusal';
  }
}
