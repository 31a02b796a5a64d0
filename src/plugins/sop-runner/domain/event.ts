/**
 * What happened to a case: the lines of its history. Events carry computed times and resolved positions, so that replaying
 * them needs no clock, calendar or holders. Times are ISO 8601 in UTC with milliseconds (`2026-05-04T07:30:00.000Z`).
 */
import type { Alarm } from './alarm';
import type { Address, StandardTime } from './definition';
import type { Attachment, Letter } from './file';

/** In which capacity a position is held: *definitif*, *Plt.* (acting), *Plh.* (daily acting). */
export type Capacity = 'definitive' | 'plt' | 'plh';

/** Who acted. `id` is the person's row in the `actor` table (names can be erased there without touching a hash). */
export interface Actor {
  readonly id: number;
  /** The position acted for; null for an act that needs none (starting, commenting, cancelling). */
  readonly role: string | null;
  readonly capacity: Capacity | null;
}

/** A task opened by a visit. One for each symbol done together, else one. */
export interface OpenedTask extends Address {
  readonly role: string;
  readonly standardTime: StandardTime;
  /** When the row's clock started: the time the row was entered. Null where it starts once somebody receives the task. */
  readonly clockStartedAt: string | null;
  readonly dueAt: string | null;
  /** Lacking in histories from before there were alarms: none. */
  readonly alarm?: Alarm | null;
  /** To whom of the position it is addressed: the sender who gets a refused case back. Absent: to whoever holds the position. */
  readonly assignee?: number;
  /** The capacity in which that person holds the position. */
  readonly actingFor?: Capacity;
}

/** A finished task named by its visit and symbol. */
export interface TaskRef {
  readonly visit: number;
  readonly node: number;
}

/** How a case came to a place. */
export interface Opening {
  readonly visit: number;
  readonly step: number;
  /** First symbol of the place; the others of a group follow in `tasks`. */
  readonly node: number;
  readonly attempt: number;
  readonly tasks: readonly OpenedTask[];
  /** The task whose completion opened this visit; null for the first visit of the case. Taken back or refused: as it was for that place before. */
  readonly sentBy: TaskRef | null;
}

/** The times of a row's clock. */
export interface StartedClock {
  readonly clockStartedAt: string;
  readonly dueAt: string | null;
  readonly alarm: Alarm | null;
}

interface Rung extends TaskRef {
  readonly next: Alarm | null;
}

export interface RecomputedTask extends TaskRef {
  readonly dueAt: string | null;
  readonly alarm: Alarm | null;
}

export type EventBody =
  | {
      readonly kind: 'CaseStarted';
      readonly revision: number;
      readonly sopDocumentId: string;
      readonly subject: string;
      readonly unit: string | null;
      readonly confidential: boolean;
      /** Histories from before these were asked for lack them: false and null. */
      readonly urgent?: boolean;
      readonly letter?: Letter | null;
      /** YYYY-MM-DD. */
      readonly externalDueOn?: string | null;
      readonly dueAt: string | null;
      /** Whether a row on the way takes as long as it needs: the case is due then at the earliest. Lacking in older histories: false. */
      readonly dueIsMinimum?: boolean;
      readonly opening: Opening;
    }
  /** With the times of a clock that starts by it. */
  | ({ readonly kind: 'TaskReceived'; readonly visit: number; readonly node: number } & Partial<StartedClock>)
  /** The task waits again: `from` received it and no longer holds the position. */
  | { readonly kind: 'TaskReleased'; readonly visit: number; readonly node: number; readonly from: number }
  /** `from` received it, or was to receive it: then with the times of a clock that starts by it. */
  | ({
      readonly kind: 'TaskTakenOver';
      readonly visit: number;
      readonly node: number;
      readonly from: number;
      readonly reason: string;
    } & Partial<StartedClock>)
  /** Refused on receipt: the whole visit ends, and the sender's place opens anew; `reason` says what is missing. */
  | { readonly kind: 'TaskRefused'; readonly visit: number; readonly node: number; readonly opening: Opening; readonly reason: string }
  /** A supervisor gave the task to another holder, who is to receive it; `from` had it, or was to have it. */
  | {
      readonly kind: 'TaskReassigned';
      readonly visit: number;
      readonly node: number;
      readonly from: number | null;
      readonly to: number;
      /** In which `to` holds the position. */
      readonly capacity: Capacity;
      readonly reason: string;
    }
  | {
      readonly kind: 'TaskCompleted';
      readonly visit: number;
      readonly node: number;
      readonly outcome: string | null;
      readonly note: string | null;
      readonly checkedInputs: readonly string[];
      readonly outputs: readonly string[];
      /** Lacking in histories from before files could be attached: none. */
      readonly attachments?: readonly Attachment[];
    }
  /** The handoff onward. */
  | { readonly kind: 'CaseHandedOver'; readonly opening: Opening; readonly note: string | null }
  /** The handoff back, with its reason: a new attempt. */
  | { readonly kind: 'CaseReturned'; readonly opening: Opening; readonly reason: string }
  /** Taken back by who handed it over, before anybody received it: the open tasks are cancelled, the sender's place opens again. */
  | { readonly kind: 'CaseTakenBack'; readonly opening: Opening }
  | { readonly kind: 'SubjectCorrected'; readonly from: string; readonly to: string; readonly reason: string }
  | { readonly kind: 'CaseCompleted' }
  /** What the clock said of an open task, and when it speaks of it next. */
  | ({ readonly kind: 'TaskReminded' } & Rung)
  | ({ readonly kind: 'TaskOverdue' } & Rung)
  /** The how manyeth time. */
  | ({ readonly kind: 'TaskEscalated'; readonly times: number } & Rung)
  /** The due time of the case, and those of the open tasks that changed, by hours and holidays that were changed since. */
  | {
      readonly kind: 'DueRecomputed';
      readonly dueAt: string | null;
      readonly tasks: readonly RecomputedTask[];
      /** `alarms`: no due time changed; tasks from before there were alarms got theirs. */
      readonly cause: 'calendar' | 'alarms';
    }
  | { readonly kind: 'CaseCancelled'; readonly reason: string }
  | { readonly kind: 'Commented'; readonly text: string };

/** One line of the history. `sequence` counts from 1 without gaps in its case; it is also the case's version after it. */
export type CaseEvent = EventBody & {
  readonly sequence: number;
  readonly at: string;
  readonly actor: Actor;
  readonly commandId: string;
};
