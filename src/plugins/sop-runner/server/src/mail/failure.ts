/** What a failed try says: of the mail server, or of this one mail. */
import type { Patience } from './patience';

export interface Failure {
  /** In the mail server's own words. */
  readonly reason: string;
  /** Whether no mail would have got through: then the next one need not be tried now. */
  readonly isServers: boolean;
  /** Whether the server will hardly change its mind, as about an address that does not exist. */
  readonly isLasting: boolean;
}

/** Reads the error of a try. nodemailer says EENVELOPE or EMESSAGE where sender, address or content were refused; all else is the connection. */
export function failureOf(error: unknown): Failure {
  const reason = error instanceof Error ? error.message : String(error);
  const { code, command, responseCode } = detailsOf(error);
  const isOfMail = code === undefined || code === 'EENVELOPE' || code === 'EMESSAGE';
  // Our own sender refused concerns every mail; 421 is a server that goes down.
  const isServers = !isOfMail || responseCode === 421 || (code === 'EENVELOPE' && command === 'MAIL FROM');
  return { reason, isServers, isLasting: !isServers && (responseCode === undefined || responseCode >= 500) };
}

/** Whether a mail is given up after this try. */
export function isGivenUp({ isLasting }: Failure, patience: Patience, tries: number): boolean {
  return patience.isOver || (isLasting && tries >= patience.tries);
}

interface Details {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly responseCode?: number;
}

function detailsOf(error: unknown): Details {
  if (!(error instanceof Error)) return {};
  const { code, command, responseCode }: Error & { code?: unknown; command?: unknown; responseCode?: unknown } = error;
  return { code, command, ...(typeof responseCode === 'number' ? { responseCode } : {}) };
}
