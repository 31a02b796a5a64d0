/** Why working hours are not taken. Each has an Indonesian text in the panel's translations, shown by the Content Manager at the field. */
export const CALENDAR_REFUSALS = {
  DAY_ENDS_FIRST: 'The day has to end after it begins.',
  BREAK_HALF: 'A break needs both its beginning and its end.',
  BREAK_OUTSIDE: 'The break has to lie within the working hours and to end after it begins.',
  DAY_TWICE: 'This weekday is there already.',
  PERIOD_ENDS_FIRST: 'The period may not end before it begins.',
  PERIODS_OVERLAP: 'The period overlaps another one.',
  UNIT_TWICE: 'This unit is there already.',
} as const;

export type CalendarRefusalCode = keyof typeof CALENDAR_REFUSALS;
