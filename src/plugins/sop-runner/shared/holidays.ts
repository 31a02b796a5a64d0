/** Kinds of holidays as the content type has them. On each of them the office is closed. */
export const HOLIDAY_KINDS = ['libur nasional', 'cuti bersama', 'pemilu', 'daerah'] as const;
export type HolidayKind = (typeof HOLIDAY_KINDS)[number];

/** Why a holiday is not taken, by code. The panel says each in the reader's language. */
export const HOLIDAY_REFUSALS = {
  HOLIDAY_NOT_FOUND: 'There is no such holiday.',
  HOLIDAY_TAKEN: 'This date is a holiday already.',
} as const;

export type HolidayRefusalCode = keyof typeof HOLIDAY_REFUSALS;
