import type { PersonName } from './common';

/** A mail that was tried and not delivered: still tried (`waiting`) or given up (`failed`). */
export interface UndeliveredMail {
  readonly id: number;
  /** The position held today for which the mail is; null where there is none (an end, a cancellation) or it ended since. */
  readonly to: PersonName;
  /** Null where the account is gone. */
  readonly address: string | null;
  /** The case it is about. */
  readonly reference: string;
  /** Kind of the event that it tells of. */
  readonly event:
    | 'CaseStarted'
    | 'CaseHandedOver'
    | 'CaseReturned'
    | 'CaseTakenBack'
    | 'CaseCompleted'
    | 'CaseCancelled'
    | 'TaskTakenOver'
    | 'TaskReminded'
    | 'TaskOverdue'
    | 'TaskEscalated';
  readonly state: 'waiting' | 'failed';
  /** What the mail server or the connection to it answered last, in its own words. */
  readonly reason: string;
  readonly tries: number;
  /** When the mail was queued. */
  readonly since: string;
  readonly lastTriedAt: string;
}

/** GET /sop-runner/mails/undelivered?after=cursor : newest first, 50 a page. Needs `mails.resend`. */
export interface ListUndeliveredMails {
  readonly query: { readonly after?: string };
  readonly response: {
    readonly mails: readonly UndeliveredMail[];
    /** How many there are in all; stops at 1001, shown as "1,000+". */
    readonly count: number;
    readonly next: string | null;
  };
}

/**
 * POST /sop-runner/mails/:id/send-again , without a body. Needs `mails.resend`. 202: it is tried within seconds, to whoever is to have it
 * then. MAIL_NOT_FOUND (404); MAIL_SETTLED (409) where it was delivered or is needed no more.
 */
export interface SendMailAgain {
  readonly params: { readonly id: number };
  readonly response: { readonly id: number; readonly state: 'waiting' };
}
