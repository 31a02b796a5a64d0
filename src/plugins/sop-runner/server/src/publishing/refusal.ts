import { errors } from '@strapi/utils';
import type { Problem } from '../../../shared/contracts';
import { PUBLISHING_REFUSALS, type PublishingRefusalCode } from '../../../shared/publishing-refusals';

/** A 400 with its code and reason; nothing has changed. */
export function refused(code: PublishingRefusalCode, details: Readonly<Record<string, unknown>> = {}): Error {
  return new errors.ApplicationError(PUBLISHING_REFUSALS[code], { code, ...details });
}

/** What hinders ratifying, as a list the panel can show. */
export function notPublishable(problems: readonly Problem[]): Error {
  const list = problems.map(({ message }) => message).join(' ');
  return new errors.ApplicationError(`The SOP cannot be ratified yet. ${list}`, { code: 'SOP_NOT_PUBLISHABLE', problems });
}

/** In the shape by which the Content Manager shows the message at the field. */
export function numberRefused(message: string): Error {
  return new errors.ValidationError(message, { code: 'NUMBER_TAKEN', errors: [{ path: ['number'], message, name: 'ValidationError' }] });
}
