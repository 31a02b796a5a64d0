/** The official form as data: what HTML and PDF draw alike. Sizes are points. */
import type { Page } from '../flowchart';
import type { Line } from './measure';
import type { Paper } from './paper';

/** Which text the form shows: one being written, or a ratified one that anybody can check at `statusUrl`. */
export type Standing =
  | { readonly kind: 'draft' }
  | {
      readonly kind: 'ratified';
      readonly revision: number;
      /** First day in force; a text that names none has that of its ratification. */
      readonly effectiveOn: string;
      /** SHA-256 of the text without the NIP, in hexadecimal. */
      readonly sha256: string;
      readonly statusUrl: string;
    };

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** The block at the head of the form. */
export interface IdentityBlock {
  /** Institution first, then unit and subunit. */
  readonly office: readonly string[];
  readonly facts: readonly Fact[];
  readonly ratification: {
    readonly label: string;
    readonly position: string;
    readonly name: string;
    /** As printed; null where the form does not show it. */
    readonly nip: string | null;
  };
  readonly title: Fact;
}

/** One of the six header fields. */
export interface FormField {
  readonly heading: string;
  readonly items: readonly string[];
}

export type ColumnName = 'activity' | 'inputs' | 'time' | 'outputs' | 'remark';

export interface RoleColumn {
  readonly key: string;
  readonly name: readonly Line[];
  readonly width: number;
}

export interface FormTable {
  readonly caption: string;
  readonly widths: Readonly<Record<ColumnName | 'number', number>>;
  readonly roles: readonly RoleColumn[];
  readonly width: number;
  /** Heights of the head's two rows. */
  readonly head: { readonly groups: number; readonly names: number };
}

/** A row of the table, or what is left of one that no page can hold whole. */
export interface FormRow {
  /** Number in the flow, from 1. */
  readonly step: number;
  /** As printed. */
  readonly number: string;
  readonly height: number;
  readonly cells: Readonly<Record<ColumnName, readonly Line[]>>;
}

/** One page of the table. */
export interface FormSheet {
  readonly rows: readonly FormRow[];
  /** The symbols of these rows; none where the page only goes on with a long row. */
  readonly chart: Page | null;
}

export interface Form {
  readonly paper: Paper;
  readonly standing: Standing;
  readonly identity: IdentityBlock;
  readonly fields: readonly FormField[];
  readonly table: FormTable;
  readonly sheets: readonly FormSheet[];
  /** What symbols there are in each cell, for those who cannot see them: by `step role`. */
  readonly symbols: ReadonlyMap<string, string>;
  /** The flow in words. */
  readonly flow: readonly string[];
  /** Sentences on what is wrong with a draft. */
  readonly problems: readonly string[];
}
