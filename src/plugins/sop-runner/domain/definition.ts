/**
 * The definition of an SOP: the text that was ratified, as data. A revision freezes one; cases run it.
 * The words are those of the form (Permenpan-RB 35/2012); see the README's table of words.
 */

/** Where a branch leads: onward in the flow, to the end of the procedure, or to a symbol of a row. */
export type Target =
  { readonly kind: 'next' } | { readonly kind: 'end' } | { readonly kind: 'node'; readonly step: number; readonly node: number };

/** One way out of a symbol. A decision's branches carry labels (Ya / Tidak); a box may have one without a label. */
export interface Branch {
  readonly label: string | null;
  readonly target: Target;
}

/** One symbol of a row: what one position does in it. Addressed by row number and place in the row, both from 1. */
export interface Node {
  /** Key of the position (`role.key`). */
  readonly role: string;
  readonly symbol: 'process' | 'decision';
  /** Joined by a plain line to the symbol before it in the row: both are done together. */
  readonly together: boolean;
  readonly branches: readonly Branch[];
}

export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month';

/** *Waktu*: how long the row may take. No amount means "sesuai kebutuhan" (as long as it needs). */
export interface StandardTime {
  readonly amount: number | null;
  readonly unit: TimeUnit;
  /** As the form writes it, e.g. `60 Menit`. */
  readonly asWritten: string;
}

/** *Kegiatan*: one row of the table. */
export interface Step {
  readonly number: number;
  readonly activity: string;
  readonly nodes: readonly Node[];
  /** *Kelengkapan*: one document an entry. */
  readonly inputs: readonly string[];
  readonly standardTime: StandardTime;
  /** *Output*: one document an entry. */
  readonly outputs: readonly string[];
  /** Rows whose latest completers may not complete this row. */
  readonly fourEyes: readonly number[];
  readonly remark: string | null;
}

/** *Pelaksana*: a position, one column of the form. */
export interface Role {
  readonly key: string;
  readonly name: string;
  readonly unit: string | null;
}

export interface RatifyingOfficial {
  readonly position: string;
  readonly name: string;
  /** Stored for the signed form; never served to the public. */
  readonly nip: string | null;
}

/** A related SOP named under *Keterkaitan*. */
export interface RelatedSop {
  readonly text: string;
  /** Document id of the SOP where it is kept here too. */
  readonly sop: string | null;
}

/** The identity block and the six header fields of the form. Dates are `YYYY-MM-DD`. */
export interface Identity {
  readonly number: string;
  readonly title: string;
  readonly kind: 'macro' | 'micro';
  readonly institution: string;
  readonly unit: string;
  readonly subunit: string | null;
  readonly createdOn: string | null;
  readonly revisedOn: string | null;
  readonly reviewDueOn: string | null;
  readonly effectiveOn: string | null;
  readonly ratifiedBy: RatifyingOfficial | null;
  readonly legalBasis: readonly string[];
  readonly qualifications: readonly string[];
  readonly related: readonly RelatedSop[];
  readonly equipment: readonly string[];
  readonly warning: string | null;
  readonly recordKeeping: string | null;
}

/** The whole frozen text: identity, columns in the form's order, rows in order 1..n. */
export interface Definition extends Identity {
  readonly format: 1;
  readonly roles: readonly Role[];
  readonly steps: readonly Step[];
}

/** The address of a symbol: row number and place in the row, both from 1. */
export interface Address {
  readonly step: number;
  readonly node: number;
}
