/** How a refusal leaves a hook: as the error that Strapi's doors answer with its reason (403, details whole). */
import { errors } from '@strapi/utils';
import { Rejection, type RejectionCode } from '../../../domain/rejection';

/** The error that Strapi's own routes carry to the client for a refused write. */
export function refusal(rejection: Rejection): Error {
  return new errors.PolicyError(rejection.message, { ...rejection.details, code: rejection.code });
}

/** Refuses a write. */
export function refuse(code: RejectionCode = 'NOT_THE_ENGINE'): never {
  throw refusal(new Rejection(code));
}
