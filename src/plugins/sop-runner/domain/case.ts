/** The state of a case, as replaying its events gives it and as the tables store it. */
import type { Alarm } from './alarm';
import type { StandardTime } from './definition';
import type { Attachment, Letter } from './file';

export type CaseStatus = 'running' | 'completed' | 'cancelled';
export type TaskState = 'waiting' | 'received' | 'done' | 'returned' | 'refused' | 'cancelled';

/** One position's work on one visit. Persons are ids of the `actor` table. */
export interface Task {
  readonly visit: number;
  readonly step: number;
  readonly node: number;
  readonly attempt: number;
  readonly role: string;
  readonly state: TaskState;
  /** Who received it; while it waits, who is to receive it. Null: whoever holds the position. */
  readonly assignee: number | null;
  /** Capacity in which the assignee acts; null where there is none. */
  readonly actingFor: 'definitive' | 'plt' | 'plh' | null;
  readonly standardTime: StandardTime;
  readonly openedAt: string;
  /** When the row's clock started; null while it waits for somebody to receive the task. */
  readonly clockStartedAt: string | null;
  readonly receivedAt: string | null;
  readonly dueAt: string | null;
  /** What the clock says next; null where nothing is due, and once the task is closed. */
  readonly alarm: Alarm | null;
  readonly closedAt: string | null;
  readonly closedBy: number | null;
  readonly outcome: string | null;
  readonly note: string | null;
  readonly checkedInputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attachments: readonly Attachment[];
  readonly sentBy: { readonly visit: number; readonly node: number } | null;
}

export interface CaseState {
  readonly subject: string;
  readonly revision: number;
  readonly sopDocumentId: string;
  readonly unit: string | null;
  readonly confidential: boolean;
  readonly urgent: boolean;
  /** The letter that it answers; null where there is none. */
  readonly letter: Letter | null;
  /** By when somebody outside the office expects it, YYYY-MM-DD. */
  readonly externalDueOn: string | null;
  readonly status: CaseStatus;
  /** Row and first symbol of the current place; the last place once the case ended. */
  readonly currentStep: number;
  readonly currentNode: number;
  readonly visit: number;
  readonly startedBy: number;
  readonly startedAt: string;
  readonly dueAt: string | null;
  /** A row on the way takes as long as it needs: it is due at the earliest then. */
  readonly dueIsMinimum: boolean;
  readonly finishedAt: string | null;
  /** Sequence of the last event. */
  readonly version: number;
  readonly tasks: readonly Task[];
}
