import type { Calendar } from '../../domain/time';
import type { HolidayKind } from '../holidays';

/** A day on which the office is closed. */
export interface HolidayFields {
  /** `YYYY-MM-DD`, each only once. */
  readonly date: string;
  readonly name: string;
  readonly kind: HolidayKind;
  /** What decreed it, e.g. the joint decree of three ministers; null where nobody said. */
  readonly decree: string | null;
}
export interface Holiday extends HolidayFields {
  readonly documentId: string;
}

/** GET /sop-runner/calendar?year=2026&unit=Biro+Umum : a year of the office, or of a unit with hours of its own. Needs `calendar.maintain`. */
export interface GetCalendar {
  /** This year and the office where left out. */
  readonly query: { readonly year?: number; readonly unit?: string };
  readonly response: {
    readonly year: number;
    /** The office's date, `YYYY-MM-DD`. */
    readonly today: string;
    /** Its name; null for the office, also where the unit that was asked for has no hours of its own. */
    readonly unit: string | null;
    /** Names of all units that have hours of their own. */
    readonly units: readonly string[];
    /** With the holidays of that year alone. */
    readonly calendar: Calendar;
    /** Those of the year, by date. */
    readonly holidays: readonly Holiday[];
  };
}

/** POST /sop-runner/calendar/holidays . Needs `calendar.maintain`. 201; HOLIDAY_TAKEN (409) where the date is one already. */
export interface AddHoliday {
  readonly body: HolidayFields;
  readonly response: Holiday;
}

/** POST /sop-runner/calendar/holidays/:documentId : with all its fields. Needs `calendar.maintain`. HOLIDAY_NOT_FOUND (404), HOLIDAY_TAKEN (409). */
export interface ChangeHoliday {
  readonly params: { readonly documentId: string };
  readonly body: HolidayFields;
  readonly response: Holiday;
}

/** POST /sop-runner/calendar/holidays/:documentId/remove , without a body. Needs `calendar.maintain`. HOLIDAY_NOT_FOUND (404). */
export interface RemoveHoliday {
  readonly params: { readonly documentId: string };
  readonly response: { readonly documentId: string };
}
