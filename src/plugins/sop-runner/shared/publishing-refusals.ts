/** Why a change of an SOP, a step or a position is refused, by code. The panel says each in the reader's language. */
export const PUBLISHING_REFUSALS = {
  STEP_NOT_ALONE: 'A step is ratified, withdrawn and restored only together with its SOP. Save it as a draft, then do it on the SOP.',
  SOP_RATIFIED: 'This SOP has been ratified and is part of the record; it cannot be deleted. Withdraw it (unpublish) instead.',
  SOP_NEVER_RATIFIED: 'This SOP has no ratified text to go back to.',
  ROLE_IN_USE: 'The position is used by SOPs or cases and cannot be deleted. Make it inactive instead.',
  ROLE_KEY_FIXED: 'The key of a position is fixed once an SOP with it has been ratified.',
} as const;

export type PublishingRefusalCode = keyof typeof PUBLISHING_REFUSALS;
