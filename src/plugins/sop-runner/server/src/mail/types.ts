/** What a mail is made of. All of it is data: nothing here knows the database, the queue or the mail server. */
import type { Definition } from '../../../domain/definition';
import type { Capacity, EventBody } from '../../../domain/event';

export type Language = 'id' | 'en';

export const TEMPLATES = [
  'start',
  'handoff',
  'return',
  'completed',
  'cancelled',
  'taken-over',
  'taken-back',
  'refused',
  'refused-too',
  'reassigned',
  'reassigned-away',
  'reopened',
  'no-holder',
  'reminder',
  'overdue',
  'escalation',
] as const;
export type Template = (typeof TEMPLATES)[number];

/** A position as somebody holds it. */
export interface Position {
  /** Key of the position. */
  readonly role: string;
  readonly capacity: Capacity;
}

/** Who acted: by position where the act needed one, by name where it needed none or the name says more than the position. */
export interface Doer {
  /** As the `actor` table has it; empty once erased. */
  readonly name: string;
  readonly position: Position | null;
}

/** A task that the clock spoke of, as it stands when the mail about it is sent. */
export interface ToldTask {
  readonly step: number;
  /** Key of its position. */
  readonly role: string;
  readonly isOpen: boolean;
  readonly dueAt: string | null;
  /** Admin user, name and capacity of who received it; null while it waits. */
  readonly assignee: { readonly user: number; readonly name: string; readonly capacity: Capacity } | null;
}

/** One event and the case it happened to, read back for its mails. */
export interface Story {
  readonly eventId: number;
  readonly sequence: number;
  readonly event: EventBody;
  readonly doer: Doer;
  readonly caseId: number;
  readonly reference: string;
  readonly subject: string;
  readonly confidential: boolean;
  readonly urgent: boolean;
  /** The row the event is about. */
  readonly step: number;
  /** The visit the case is at. */
  readonly visit: number;
  readonly definition: Definition;
  /** Admin user of the person who acted and of the one who started the case; null where the account is gone. */
  readonly doerUser: number | null;
  readonly starterUser: number | null;
  /** Names of the files that came with it: what the senders delivered, or the letter that the case answers. */
  readonly files: readonly string[];
  /** The row that a case was taken back from or refused at, where the event is that. */
  readonly lostStep: number | null;
  /** Whose task was taken over or given to another, where the event is that. */
  readonly takenFromUser: number | null;
  /** To whom a task was given, or a refused case came back. */
  readonly givenToUser: number | null;
  /** The task that the event names. */
  readonly task: { readonly role: string; readonly dueAt: string | null } | null;
  /** The task that the clock spoke of, where the event is that. */
  readonly told: ToldTask | null;
}

/** Somebody who gets a mail of a story, and why. */
export interface Recipient {
  readonly user: number;
  readonly template: Template;
}

/** The recipient at the time of sending. */
export interface Reader {
  readonly language: Language;
  /** Positions of the opened tasks that this person holds; empty where that ended since. */
  readonly positions: readonly Position[];
  /** Keys of the opened tasks' positions that nobody can act for; empty where they were filled since. */
  readonly vacant: readonly string[];
}

export interface MailSettings {
  /** Where people reach the admin panel, e.g. `https://sop.example.go.id/admin`. */
  readonly panelUrl: string;
  /** IANA name of the office's time zone. */
  readonly timeZone: string;
}

export interface Message {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
