import type { CaseStatus, PersonName, RoleChoice } from './common';

/** An open task in the inbox. */
export interface TaskCard {
  readonly reference: string;
  readonly subject: string;
  readonly sopTitle: string;
  readonly sopDocumentId: string;
  readonly urgent: boolean;
  readonly confidential: boolean;
  readonly step: number;
  readonly steps: number;
  readonly visit: number;
  readonly node: number;
  readonly attempt: number;
  readonly activity: string;
  readonly roleName: string;
  readonly state: 'waiting' | 'received';
  /** Another holder received it; while it waits, is to receive it. */
  readonly receivedBy: PersonName | null;
  /** This person received it, or is to receive it. */
  readonly isMine: boolean;
  /** It came back incomplete; `from` is who refused it. */
  readonly isRefused: boolean;
  readonly from: PersonName | null;
  readonly openedAt: string;
  readonly dueAt: string | null;
}
/** GET /sop-runner/tasks : open tasks of the person's positions, overdue first, then by due time, none last. Needs `panel.open`. */
export interface ListTasks {
  readonly query: {
    /** Document id. */
    readonly sop?: string;
    /** Key of one of the person's positions. */
    readonly role?: string;
    /** `mine`: received by this person; `received`: by anybody. */
    readonly state?: 'waiting' | 'received' | 'mine';
    /** `today`: due later on this office day; `later`: after it, or never. */
    readonly due?: 'overdue' | 'today' | 'later';
    /** Words of the subject, each perhaps only begun, or the beginning of a reference. */
    readonly q?: string;
    readonly after?: string;
    readonly limit?: number;
  };
  readonly response: {
    readonly tasks: readonly TaskCard[];
    /** Open tasks of this filter; stops at 1001, shown as "1,000+". */
    readonly count: number;
    /** All open tasks whatever the filter; each stops at 1001. */
    readonly totals: { readonly overdue: number; readonly today: number; readonly others: number };
    readonly next: string | null;
    /** What the open tasks can be filtered by; on the first page only. */
    readonly choices: {
      readonly sops: readonly { readonly documentId: string; readonly title: string }[];
      readonly roles: readonly RoleChoice[];
    } | null;
  };
}

/** A task that the person completed. */
export interface DoneTask {
  readonly reference: string;
  readonly subject: string;
  readonly sopTitle: string;
  readonly step: number;
  readonly steps: number;
  readonly activity: string;
  readonly roleName: string;
  /** The chosen branch; null for a box. */
  readonly outcome: string | null;
  readonly closedAt: string;
  readonly caseStatus: CaseStatus;
  /** Names of the positions that have the case now. */
  readonly nowWith: readonly string[];
}
/** GET /sop-runner/tasks/done : tasks that the person completed, newest first. Needs `panel.open`. */
export interface ListDoneTasks {
  readonly query: { readonly q?: string; readonly after?: string };
  readonly response: {
    readonly tasks: readonly DoneTask[];
    /** Tasks of this filter; stops at 1001. */
    readonly count: number;
    readonly next: string | null;
  };
}
