import type { Definition, Node, Step } from '../definition';

/** A symbol being edited: its position may be missing. */
export type DraftNode = Omit<Node, 'role'> & { readonly role: string | null };
/** A row being edited: the activity may be empty and the number any. */
export type DraftStep = Omit<Step, 'nodes'> & { readonly nodes: readonly DraftNode[] };
/** An SOP being edited, with its rows by number. Every definition is one. */
export type DraftDefinition = Omit<Definition, 'format' | 'roles' | 'steps'> & { readonly steps: readonly DraftStep[] };

/** What the check must know and the draft does not say. */
export interface Facts {
  /** Keys of the active positions. */
  readonly activeRoles: ReadonlySet<string>;
  /** Another SOP has this number. */
  readonly isNumberTaken: boolean;
  /** The SOP was ratified before. */
  readonly isLaterRevision: boolean;
}
