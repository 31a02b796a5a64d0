import { errors } from '@strapi/utils';
import type { Problem } from '../../../shared/contracts';

/** Why a change of an SOP, a step or a position is refused, by code. The sentences are what the Content Manager shows. */
const SENTENCES = {
  STEP_NOT_ALONE: 'A step is ratified, withdrawn and restored only together with its SOP. Save it as a draft, then do it on the SOP.',
  SOP_RATIFIED: 'This SOP has been ratified and is part of the record; it cannot be deleted. Withdraw it (unpublish) instead.',
  SOP_NEVER_RATIFIED: 'This SOP has no ratified text to go back to.',
  ROLE_IN_USE: 'The position is used by SOPs or cases and cannot be deleted. Make it inactive instead.',
  ROLE_KEY_FIXED: 'The key of a position is fixed once an SOP with it has been ratified.',
} as const;

export type RefusalCode = keyof typeof SENTENCES;

/** A 400 with its code and reason; nothing has changed. */
export function refused(code: RefusalCode, details: Readonly<Record<string, unknown>> = {}): Error {
  return new errors.ApplicationError(SENTENCES[code], { code, ...details });
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
