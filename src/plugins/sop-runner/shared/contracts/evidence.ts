/** What a check of stored history finds that is not as it was written. */
export type FindingCode =
  // The history of a case.
  | 'NO_HISTORY'
  | 'LINES_MISSING'
  | 'TAIL_MISSING'
  | 'TAIL_INSERTED'
  | 'LINE_TWICE'
  | 'LINE_CHANGED'
  | 'LINE_REPLACED'
  | 'LINES_INSERTED'
  | 'LINES_MOVED'
  | 'HISTORY_UNREADABLE'
  // What is stored beside it.
  | 'CASE_DIFFERS'
  | 'TASK_DIFFERS'
  | 'TASK_MISSING'
  | 'TASK_INSERTED'
  | 'REVISION_DIFFERS'
  | 'FILE_MISSING'
  | 'FILE_CHANGED'
  | 'FILE_UNKNOWN'
  | 'HEAD_DIFFERS'
  // All cases together.
  | 'CASE_UNKNOWN'
  | 'CASE_MISSING'
  | 'CASE_TWICE'
  | 'CASE_UNCOUNTED'
  | 'LINES_WITHOUT_CASE'
  | 'TASKS_WITHOUT_CASE'
  | 'TEXT_CHANGED'
  // The daily heads.
  | 'HEADS_MISSING'
  | 'HEAD_CHANGED'
  | 'HEAD_ENTRIES_CHANGED'
  | 'HEAD_CASE_MISSING'
  | 'ARCHIVE_CHANGED'
  | 'PEOPLE_CHANGED'
  | 'TEXTS_CHANGED'
  | 'KEPT_HEAD_DAMAGED'
  | 'KEPT_HEAD_DIFFERS'
  | 'KEPT_CASE_DIFFERS'
  // Archived cases.
  | 'BUNDLE_MISSING'
  | 'BUNDLE_CHANGED'
  | 'ARCHIVE_DIFFERS';

/** One of them; the details fill the places of its sentence (see `shared/evidence-words.ts`). */
export interface Finding {
  readonly code: FindingCode;
  readonly details: Readonly<Record<string, string | number>>;
}

/** GET /sop-runner/cases/:reference/integrity : for whoever may read the case. */
export interface CheckIntegrity {
  readonly response: {
    readonly findings: readonly Finding[];
    /** Lines of history and files that were looked at. */
    readonly lines: number;
    readonly files: number;
    /** The seal of the last line. */
    readonly seal: string | null;
    /** The newest daily seal that covers it, and up to which line; null where none does yet. */
    readonly head: { readonly number: number; readonly day: string; readonly line: number } | null;
    readonly checkedAt: string;
  };
}

/** GET /sop-runner/cases/:reference/bundle.zip : the case as a file. Needs `evidence.export` and to be able to read the case. */

/** A daily seal, as a list shows it. */
export interface DailySeal {
  readonly number: number;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly madeAt: string;
  /** Cases that moved since the one before. */
  readonly cases: number;
  readonly archived: number;
  readonly hash: string;
}

/**
 * GET /sop-runner/seals?after=cursor : newest first, 50 a page. Needs `evidence.export`.
 * GET /sop-runner/seals/:number/file.json : one with its list of cases, as a file to keep elsewhere; 404 where there is none.
 */
export interface ListDailySeals {
  readonly query: { readonly after?: string };
  readonly response: { readonly seals: readonly DailySeal[]; readonly next: string | null };
}
