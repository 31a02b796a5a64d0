/** What people ask of a case. A command carries the id its client made; `now` and the people come with the context. */
import type { Deadlines } from './alarm';
import type { Capacity } from './event';
import type { StoredFile } from './file';
import type { Calendar } from './time';

export type Command =
  | {
      readonly kind: 'StartCase';
      readonly subject: string;
      readonly confidential: boolean;
      readonly urgent: boolean;
      readonly letter: NewLetter | null;
      readonly externalDueOn: string | null;
    }
  | { readonly kind: 'ReceiveTask'; readonly visit: number; readonly node: number }
  | { readonly kind: 'TakeOver'; readonly visit: number; readonly node: number; readonly reason: string }
  /** `reason` says what is missing. */
  | { readonly kind: 'RefuseTask'; readonly visit: number; readonly node: number; readonly reason: string }
  /** `to` is a person's id in the `actor` table. */
  | { readonly kind: 'ReassignTask'; readonly visit: number; readonly node: number; readonly to: number; readonly reason: string }
  | {
      readonly kind: 'CompleteTask';
      readonly visit: number;
      readonly node: number;
      readonly outcome: string | null;
      readonly note: string | null;
      readonly reason: string | null;
      readonly checkedInputs: readonly string[];
      readonly outputs: readonly string[];
      readonly attachments: readonly NewAttachment[];
    }
  | { readonly kind: 'TakeBack' }
  | { readonly kind: 'CorrectSubject'; readonly subject: string; readonly reason: string }
  | { readonly kind: 'Comment'; readonly text: string }
  | { readonly kind: 'CancelCase'; readonly reason: string }
  | ClockCommand;

/** What the clock asks by itself, never a person. */
export type ClockCommand =
  | { readonly kind: 'Remind'; readonly visit: number; readonly node: number }
  | { readonly kind: 'MarkOverdue'; readonly visit: number; readonly node: number }
  | { readonly kind: 'Escalate'; readonly visit: number; readonly node: number }
  | { readonly kind: 'RecomputeDue' };

/** The incoming letter as it is registered; `file` is the id of an uploaded file. */
export interface NewLetter {
  readonly number: string | null;
  readonly date: string | null;
  readonly from: string | null;
  readonly file: string | null;
}

/** A file to attach: the id of an uploaded file, and the output of the row that it delivers, if any. */
export interface NewAttachment {
  readonly file: string;
  readonly output: string | null;
}

/** A person's hold on a position today: in the dates, active, not blocked, permitted to act. */
export interface Holding {
  readonly role: string;
  /** The person's id in the `actor` table. */
  readonly person: number;
  readonly capacity: Capacity;
}

/** What `decide` may know beside command and state. */
export interface Context {
  readonly now: string;
  readonly commandId: string;
  /** The acting person's id in the `actor` table. */
  readonly person: number;
  readonly mayCancelAny: boolean;
  /** May give any open task to another holder of its position. */
  readonly mayReassign?: boolean;
  /** The office's hours and holidays: when what is opened now is due. */
  readonly calendar: Calendar;
  /** How it deals with what takes its time; DEFAULT_DEADLINES where it has not said. */
  readonly deadlines?: Deadlines;
  /** Eligible holdings: for StartCase those of every position of the definition, else those of the open tasks' positions; where taking back or refusing is asked, also the sender's. */
  readonly holdings: readonly Holding[];
  /** StartCase only. */
  readonly start?: {
    readonly revision: number;
    readonly sopDocumentId: string;
    /** The office's day, YYYY-MM-DD. */
    readonly today: string;
  };
  /** The uploaded files that the command names: the person's own, attached to nothing yet. */
  readonly files?: readonly StoredFile[];
}
