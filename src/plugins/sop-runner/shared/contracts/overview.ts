/** GET /sop-runner/overview?sop=documentId : how the office does. Needs `cases.monitor`. */
export interface GetOverview {
  readonly query: { readonly sop?: string };
  readonly response: Overview;
}
export interface Overview {
  /** Cases; weeks begin on Monday in the office's time zone. */
  readonly now: {
    readonly open: number;
    readonly overdue: number;
    readonly startedThisWeek: number;
    readonly completedThisWeek: number;
  };
  /** Running cases, most first, at most 20. */
  readonly bySop: readonly { readonly documentId: string; readonly title: string; readonly open: number; readonly overdue: number }[];
  /** Open tasks, most first, at most 20. */
  readonly byRole: readonly { readonly key: string; readonly name: string; readonly open: number; readonly overdue: number }[];
  /** The last 12 weeks, oldest first, this one included. */
  readonly weeks: readonly WeekCount[];
  /** Of the SOP asked for, else of the one with most running cases, else of the newest case; null where there is no case of it. */
  readonly steps: StepTimes | null;
}
export interface WeekCount {
  /** Its Monday, YYYY-MM-DD. */
  readonly week: string;
  readonly started: number;
  readonly completed: number;
  readonly cancelled: number;
}
/** How long rows took, of the newest revision that has cases, over at most the newest 500 finished stays at each row. */
export interface StepTimes {
  readonly documentId: string;
  readonly title: string;
  readonly revision: number;
  readonly rows: readonly StepTime[];
}
/** Times are working minutes; null where the form names no time, or nothing is finished. */
export interface StepTime {
  readonly step: number;
  readonly activity: string;
  readonly standardMinutes: number | null;
  readonly count: number;
  readonly median: number | null;
  /** Medians of how long a stay waited to be received, and how long it was worked on since. */
  readonly waiting: number | null;
  readonly working: number | null;
  readonly p90: number | null;
}
