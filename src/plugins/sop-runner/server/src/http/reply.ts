/** The one place that maps refusals to HTTP. */
import type { Context } from 'koa';
import { Rejection, type RejectionCode } from '../../../domain/rejection';
import type { Refusal } from '../../../shared/contracts';
import { HolidayRefusal } from '../calendar/refusal';
import { MailRefusal } from '../mail/refusal';
import { PositionRefusal } from '../positions/refusal';
import type { PositionRefusalCode } from '../../../shared/position-refusals';

/** Where the code is not here, what was asked is wrong in itself: 400. */
const STATUS: Readonly<Partial<Record<RejectionCode, 403 | 404 | 409 | 413 | 503 | 507>>> = {
  CASE_NOT_FOUND: 404,
  SOP_NOT_FOUND: 404,
  TASK_NOT_FOUND: 404,
  CASE_NOT_YOURS: 403,
  NOT_YOUR_ROLE: 403,
  FOUR_EYES: 403,
  NOT_REASSIGNABLE: 403,
  NOT_CANCELLABLE: 403,
  NOT_CORRECTABLE: 403,
  NOT_THE_ENGINE: 403,
  CASE_NOT_RUNNING: 409,
  TASK_CLOSED: 409,
  NOT_CURRENT: 409,
  RECEIVED_BY_OTHER: 409,
  ADDRESSED_TO_OTHER: 409,
  NOT_REFUSABLE: 409,
  NOT_A_HOLDER: 409,
  ALREADY_ASSIGNED: 409,
  FOUR_EYES_IMPOSSIBLE: 409,
  ALREADY_RECEIVED: 409,
  NOT_RECEIVED: 409,
  NOT_TAKEABLE: 409,
  COMMAND_REUSED: 409,
  CLOCK_SILENT: 409,
  HISTORY_BROKEN: 409,
  STALE: 409,
  SOP_NOT_IN_FORCE: 409,
  ROLE_VACANT: 409,
  MOVE_NOT_ALLOWED: 409,
  FILE_NOT_FOUND: 404,
  FILE_LIMIT: 409,
  FILE_TOO_LARGE: 413,
  STORAGE_FULL: 507,
  STORAGE_AWAY: 503,
};

const POSITION_STATUS: Readonly<Partial<Record<PositionRefusalCode, 403 | 404 | 409>>> = {
  ABSENCE_NOT_FOUND: 404,
  PERSON_NOT_FOUND: 404,
  POSITION_NOT_FOUND: 404,
  HOLDING_NOT_FOUND: 404,
  ABSENCE_NOT_YOURS: 403,
  ABSENCE_OVER: 409,
  PERSON_EXISTS: 409,
  PERSON_REGISTERED: 409,
  PERSON_HAS_OTHER_ROLES: 403,
};

/** A body or query that does not have the contract's shape; `field` names the first wrong member. */
export class InvalidBody extends Error {
  constructor(
    readonly field: string,
    why: string,
  ) {
    super(field === '' ? why : `${field}: ${why}`);
  }
}

/** Answers a refusal in Strapi's error envelope; rethrows what is none. Not thrown onward: Strapi would log a 409 as a fault. */
export function reply(ctx: Context, error: unknown): void {
  const refusal = refusalOf(error);
  ctx.status = refusal.error.status;
  ctx.body = refusal;
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Rejection) {
    return envelope(STATUS[error.code] ?? 400, 'Rejection', error.message, { ...error.details, code: error.code });
  }
  if (error instanceof InvalidBody) return envelope(400, 'ValidationError', error.message, { code: 'INVALID_BODY', field: error.field });
  if (error instanceof MailRefusal)
    return envelope(error.code === 'MAIL_NOT_FOUND' ? 404 : 409, 'Rejection', error.message, { code: error.code });
  if (error instanceof HolidayRefusal)
    return envelope(error.code === 'HOLIDAY_NOT_FOUND' ? 404 : 409, 'Rejection', error.message, { code: error.code });
  if (error instanceof PositionRefusal) {
    return envelope(POSITION_STATUS[error.code] ?? 400, 'Rejection', error.message, { ...error.details, code: error.code });
  }
  throw error;
}

/** A refusal as Strapi's clients read it. */
export function envelope(status: number, name: string, message: string, details: Refusal['error']['details']): Refusal {
  return { data: null, error: { status, name, message, details } };
}
