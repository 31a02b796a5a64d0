import type { RejectionCode, RejectionDetails } from '../../domain/rejection';
import type { HolidayRefusalCode } from '../holidays';
import type { MailRefusalCode } from '../mail-refusals';
import type { PositionRefusalCode } from '../position-refusals';

/** How a refusal reaches the client: Strapi's error envelope with the code in `details`. `message` is English; the panel translates by code. */
export interface Refusal {
  readonly data: null;
  readonly error: {
    readonly status: number;
    readonly name: string;
    readonly message: string;
    readonly details: RejectionDetails & {
      readonly code:
        | RejectionCode
        | HolidayRefusalCode
        | MailRefusalCode
        | PositionRefusalCode
        | 'BUSY'
        | 'DATABASE_AWAY'
        | 'INVALID_BODY'
        | 'PERMISSION_MISSING';
    };
  };
}
