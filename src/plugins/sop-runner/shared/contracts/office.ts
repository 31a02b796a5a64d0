import type { Calendar } from '../../domain/time';

/** GET /sop-runner/office : what the panel needs to know about the office before it shows anything. Needs `panel.open`. */
export interface GetOffice {
  readonly response: {
    /** IANA name, e.g. `Asia/Jayapura`: all times are shown in it. */
    readonly timeZone: string;
    /** Its hours, and the holidays of last, this and next year. */
    readonly calendar: Calendar;
  };
}
