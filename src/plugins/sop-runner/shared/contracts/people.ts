import type { HolderRefusalCode } from '../position-refusals';

/** What an account is good for: `invited` has no password yet, `inactive` was switched off without being blocked. */
export type AccountState = 'active' | 'invited' | 'blocked' | 'inactive';

/** Which of the product's admin roles an account has: `other` acts by a role of another making (as super administrators do), null cannot act. */
export type PanelRole = 'staff' | 'supervisor' | 'other' | null;

export interface Term {
  readonly capacity: 'definitive' | 'plt' | 'plh';
  /** YYYY-MM-DD, both days included; null where it is open. */
  readonly from: string | null;
  readonly until: string | null;
}

/** A position that a person holds, held or will hold. */
export interface HeldPosition extends Term {
  /** Of this hold. */
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly state: 'over' | 'now' | 'upcoming';
}

export interface PersonView {
  readonly userId: number;
  readonly name: string;
  readonly email: string;
  readonly account: AccountState;
  readonly panelRole: PanelRole;
  readonly positions: readonly HeldPosition[];
  /** Who acts today for the person, where they are absent. */
  readonly substitute: string | null;
}

/** A position and from when on nobody can act for it. */
export interface PositionView {
  readonly key: string;
  readonly name: string;
  readonly unit: string | null;
  readonly exclusive: boolean;
  /** The first day of the next thirty, today included, on which nobody can act for it; null where there is none. */
  readonly vacantFrom: string | null;
}

/** GET /sop-runner/people?q= : by name or e-mail address. Needs `people.keep`, as all that follows. */
export interface ListPeople {
  readonly query: { readonly q?: string };
  readonly response: {
    /** In the order of their names, at most 200. */
    readonly people: readonly PersonView[];
    /** How many there are; stops at 1001. */
    readonly count: number;
    readonly positions: readonly PositionView[];
    readonly today: string;
  };
}

/**
 * POST /sop-runner/people : an account with the admin role and, where one is named, a position from the first; invited by mail. 409
 * PERSON_EXISTS, 404 POSITION_NOT_FOUND, 400 by the codes of holders.
 */
export interface AddPerson {
  readonly body: {
    readonly name: string;
    readonly email: string;
    readonly panelRole: 'staff' | 'supervisor';
    readonly position: (Term & { readonly key: string }) | null;
  };
  readonly response: { readonly userId: number; readonly invitationUrl: string };
}

/** POST /sop-runner/people/:id/invite , with an empty body: mails the invitation again. PERSON_REGISTERED (409), PERSON_HAS_OTHER_ROLES (403). */
export interface InvitePerson {
  readonly params: { readonly id: number };
  readonly response: { readonly userId: number; readonly invitationUrl: string };
}

/** POST /sop-runner/people/:id/positions : one more position. */
export interface AppointPerson {
  readonly params: { readonly id: number };
  readonly body: Term & { readonly key: string };
  readonly response: { readonly userId: number };
}

/** POST /sop-runner/people/:id/positions/:hold : other dates or capacity; `null` takes the hold away. HOLDING_NOT_FOUND (404). */
export interface ChangeHold {
  readonly params: { readonly id: number; readonly hold: number };
  readonly body: { readonly term: Term | null };
  readonly response: { readonly userId: number };
}

/** GET /sop-runner/people/:id/leaving : what nobody could do any more if this person left today. */
export interface GetLeaving {
  readonly params: { readonly id: number };
  readonly response: {
    readonly positions: readonly {
      readonly key: string;
      readonly name: string;
      readonly openTasks: number;
      /** SOPs in force that cannot run without it. */
      readonly sops: readonly { readonly number: string; readonly title: string }[];
    }[];
    /** Open tasks of all positions that the person has received. */
    readonly received: number;
  };
}

/** Why a line of a table of people is not taken. */
export type ImportProblem =
  | 'COLUMN_MISSING'
  | 'ENCODING'
  | 'EMPTY'
  | 'TOO_LONG'
  | 'NAME_MISSING'
  | 'NAME_DIFFERS'
  | 'EMAIL_INVALID'
  | 'ROLE_UNKNOWN'
  | 'POSITION_UNKNOWN'
  | 'POSITION_AMBIGUOUS'
  | 'POSITION_MISSING'
  | 'CAPACITY_UNKNOWN'
  | 'DATE_INVALID'
  | HolderRefusalCode;

export interface ImportMistake {
  /** As a spreadsheet numbers it, from 1. */
  readonly line: number;
  /** Heading of the column. */
  readonly column: string;
  readonly problem: ImportProblem;
  /** What stands there. */
  readonly value: string;
}

/**
 * POST /sop-runner/people/import : people with their positions by a table as GET /sop-runner/people.csv answers it, one hold a line. People
 * are known by their e-mail address, holds by position and first day; nothing is taken away. One mistake, and nothing is taken.
 */
export interface ImportPeople {
  readonly body: { readonly csv: string };
  readonly response: {
    /** Empty where all was taken. */
    readonly mistakes: readonly ImportMistake[];
    readonly invited: number;
    readonly changedPeople: number;
    readonly appointed: number;
    readonly changedHolds: number;
  };
}
