/** Why a change of positions, their holders, absences or people is refused. Each has an Indonesian text in the panel's translations. */
import type { AbsenceFault } from '../domain/absence';

/** At the fields of a position's form. */
export const HOLDER_REFUSALS = {
  HOLDER_ENDS_FIRST: 'The last day may not be before the first one.',
  HOLDER_TWICE: 'This person holds the position already in this time.',
  POSITION_EXCLUSIVE: 'Only one person may hold this position at a time. End the time of the other definitive holder first.',
} as const;

const ABSENCE_FAULTS = {
  ABSENCE_ENDS_FIRST: 'The last day may not be before the first one.',
  ABSENCE_PAST: 'An absence begins today or later.',
  ABSENCE_OVERLAPS: 'This person is entered as absent already in this time.',
  ABSENCE_CIRCLE: 'The tasks would come back to who is absent: the substitute is absent too in this time and is replaced by this person.',
  SUBSTITUTE_SELF: 'Nobody is their own substitute.',
} as const satisfies Record<AbsenceFault, string>;

export const POSITION_REFUSALS = {
  ...HOLDER_REFUSALS,
  ...ABSENCE_FAULTS,
  SUBSTITUTE_CANNOT_ACT: 'The substitute cannot work in the panel: the account is not active, or lacks the permission.',
  ABSENCE_NOT_FOUND: 'There is no such absence.',
  ABSENCE_NOT_YOURS: 'You may enter and end your own absence only.',
  ABSENCE_OVER: 'The absence is over already.',
  PERSON_NOT_FOUND: 'There is no such person.',
  PERSON_EXISTS: 'Somebody with this e-mail address has an account already.',
  PERSON_REGISTERED: 'This person has set a password already and needs no invitation.',
  PERSON_HAS_OTHER_ROLES: 'This account has other roles of the admin too: who manages users there invites this person.',
  POSITION_NOT_FOUND: 'There is no such position.',
  HOLDING_NOT_FOUND: 'This person no longer holds the position that you wanted to change.',
  ADMIN_ROLE_MISSING: 'The admin role that people get here is gone. Make it again in the settings, or give them another role there.',
} as const;

export type HolderRefusalCode = keyof typeof HOLDER_REFUSALS;
export type PositionRefusalCode = keyof typeof POSITION_REFUSALS;
