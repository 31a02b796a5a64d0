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
  // All cases together.
  | 'CASE_UNKNOWN'
  | 'CASE_MISSING'
  | 'CASE_TWICE'
  | 'CASE_UNCOUNTED'
  | 'LINES_WITHOUT_CASE'
  | 'TASKS_WITHOUT_CASE'
  | 'TEXT_CHANGED';

/** One of them; the details fill the places of its sentence (see `shared/evidence-words.ts`). */
export interface Finding {
  readonly code: FindingCode;
  readonly details: Readonly<Record<string, string | number>>;
}
