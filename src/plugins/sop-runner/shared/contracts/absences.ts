/** Somebody who can act in the panel, with the positions held today (`Plt. Kabag`). */
export interface Colleague {
  readonly userId: number;
  readonly name: string;
  readonly positions: readonly string[];
}

/** `ended`: before its last day. Days are YYYY-MM-DD, both included. */
export interface AbsenceView {
  readonly id: number;
  readonly person: Colleague;
  readonly substitute: Colleague;
  readonly from: string;
  readonly until: string;
  readonly note: string | null;
  /** Who entered it; null where the account is gone. */
  readonly enteredBy: string | null;
  readonly state: 'upcoming' | 'now' | 'over' | 'ended';
  readonly mayEnd: boolean;
}

/**
 * GET /sop-runner/absences : those to come and under way, and the latest that are over; of everybody with `absences.enter`, else one's own
 * and those in which one is the substitute. Needs `panel.open`.
 */
export interface ListAbsences {
  readonly response: {
    readonly me: number;
    /** Whether one may be entered for anybody; else for oneself alone, with `tasks.work`. */
    readonly forAnybody: boolean;
    readonly absences: readonly AbsenceView[];
    /** Who can be absent and who can be a substitute. */
    readonly people: readonly Colleague[];
  };
}

/**
 * POST /sop-runner/absences . Needs `tasks.work` for oneself, `absences.enter` for others: ABSENCE_NOT_YOURS (403). Refused as
 * `absenceFault` says, and SUBSTITUTE_CANNOT_ACT, PERSON_NOT_FOUND. The substitute is mailed, and the absent person where another enters it.
 */
export interface EnterAbsence {
  readonly body: {
    readonly user: number;
    readonly substitute: number;
    readonly from: string;
    readonly until: string;
    readonly note: string | null;
  };
  readonly response: { readonly id: number };
}

/** POST /sop-runner/absences/:id/end , with an empty body: from now on the person acts again. ABSENCE_NOT_FOUND, ABSENCE_OVER (409), ABSENCE_NOT_YOURS. */
export interface EndAbsence {
  readonly params: { readonly id: number };
  readonly response: { readonly id: number };
}
