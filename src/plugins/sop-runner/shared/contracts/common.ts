/** What several contracts speak of. */
export interface PersonName {
  readonly name: string;
  /** Position acted for, with its capacity (`Plh. Kabag`); null for an act that needed none. */
  readonly position: string | null;
  readonly capacity: 'definitive' | 'plt' | 'plh' | null;
}

export type CaseStatus = 'running' | 'completed' | 'cancelled';

/** A position that a list can be filtered by. */
export interface RoleChoice {
  readonly key: string;
  readonly name: string;
}
