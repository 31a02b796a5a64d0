import type { Definition } from '../../domain/definition';

/** GET /sop-runner/sops : the SOPs a person may start now. Needs `cases.start`. */
export interface StartableSop {
  readonly documentId: string;
  readonly number: string;
  readonly title: string;
  readonly unit: string;
  readonly revision: number;
  readonly steps: number;
  /** Names of positions that nobody can act for today; a start is refused while there are any. */
  readonly vacant: readonly string[];
}
export interface ListStartableSops {
  readonly response: { readonly sops: readonly StartableSop[] };
}

/** GET /sop-runner/sops/:documentId/in-force : the text that a case started today runs. Needs `cases.start`. */
export interface GetSopInForce {
  readonly params: { readonly documentId: string };
  readonly response: {
    readonly revision: number;
    /** The frozen text, without the NIP. */
    readonly definition: Definition;
  };
}

export type RevisionState = 'draft' | 'upcoming' | 'in-force' | 'superseded' | 'withdrawn';

/** GET /sop-runner/sops/:documentId : what the Run SOP side panel shows beside an SOP in the Content Manager. Needs `panel.open`. */
export interface GetSopRun {
  readonly params: { readonly documentId: string };
  readonly response: {
    readonly state: RevisionState;
    /** Revision in force today, or the newest one; null when never ratified. */
    readonly revision: { readonly number: number; readonly effectiveOn: string } | null;
    readonly vacant: readonly string[];
    readonly mayStart: boolean;
    /** Newest running cases; empty without `cases.monitor`. */
    readonly running: readonly { readonly reference: string; readonly subject: string; readonly step: number }[];
    readonly runningCount: number;
  };
}

/** GET /sop-runner/sops/:documentId/problems : what hinders ratifying the draft. Needs the Content Manager's publish permission on SOPs. */
export interface GetSopProblems {
  readonly params: { readonly documentId: string };
  readonly response: { readonly problems: readonly Problem[] };
}
export interface Problem {
  readonly code: string;
  readonly step: number | null;
  readonly node: number | null;
  /** English sentence; the panel translates by code. */
  readonly message: string;
  readonly details: Readonly<Record<string, string | number>>;
}
