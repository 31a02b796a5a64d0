import type { CaseStatus, PersonName, RoleChoice } from './common';

/** A case in a list. */
export interface CaseCard {
  readonly reference: string;
  readonly subject: string;
  readonly sopTitle: string;
  readonly unit: string | null;
  readonly status: CaseStatus;
  readonly urgent: boolean;
  readonly confidential: boolean;
  readonly step: number;
  readonly steps: number;
  /** Names of the positions that have it now; empty once it ended. */
  readonly nowWith: readonly string[];
  /** Since when it is where it is: when the newest open task was opened; null once it ended. */
  readonly openedAt: string | null;
  /** The earliest due time of an open task. */
  readonly taskDueAt: string | null;
  /** Due time of the case itself. */
  readonly dueAt: string | null;
  readonly startedBy: PersonName;
  readonly startedAt: string;
  readonly finishedAt: string | null;
}

/** What narrows the monitor; given together, all must hold. */
export interface CaseFilter {
  /** Document id. */
  readonly sop?: string;
  readonly unit?: string;
  readonly status?: CaseStatus;
  /** Row that the case is at now. */
  readonly step?: number;
  /** Key of a position that has the case now. */
  readonly role?: string;
  /** An open task is past its due time, or the running case past its own. */
  readonly overdue?: 'true';
  /** Started on that office day (YYYY-MM-DD) or later, or earlier; both inclusive. */
  readonly from?: string;
  readonly until?: string;
  /** Words of the subject, each perhaps only begun, or the beginning of a reference. */
  readonly q?: string;
}

/** GET /sop-runner/cases : all cases, newest first. Needs `cases.monitor`. */
export interface ListCases {
  readonly query: CaseFilter & { readonly after?: string };
  readonly response: CasePage;
}
export interface CasePage {
  readonly cases: readonly CaseCard[];
  /** Cases of this filter; stops at 1001, shown as "1,000+". */
  readonly count: number;
  readonly next: string | null;
}

/** GET /sop-runner/cases.csv : the cases of a filter as a table, streamed. Needs `cases.monitor`. */
export interface ExportCases {
  readonly query: CaseFilter & { readonly language?: 'id' | 'en' };
}

/** GET /sop-runner/cases/mine : cases that the person started, newest first. Needs `panel.open`. */
export interface ListMyCases {
  readonly query: { readonly status?: CaseStatus; readonly q?: string; readonly after?: string };
  readonly response: CasePage;
}

/** GET /sop-runner/cases/choices : what the monitor can be filtered by. Needs `cases.monitor`. */
export interface GetCaseChoices {
  readonly response: {
    /** SOPs that have cases, with the number of rows of their newest revision, by title. */
    readonly sops: readonly { readonly documentId: string; readonly title: string; readonly steps: number }[];
    readonly units: readonly string[];
    readonly roles: readonly RoleChoice[];
  };
}
