/** GET /sop-runner/tasks?after=cursor&limit=n : open tasks of the person's positions. Needs `panel.open`. */
export interface TaskCard {
  readonly reference: string;
  readonly subject: string;
  readonly sopTitle: string;
  readonly step: number;
  readonly steps: number;
  readonly visit: number;
  readonly node: number;
  readonly attempt: number;
  readonly activity: string;
  readonly roleName: string;
  readonly state: 'waiting' | 'received';
  /** Another holder received it. */
  readonly receivedBy: PersonName | null;
  readonly isMine: boolean;
  readonly from: PersonName | null;
  readonly openedAt: string;
  readonly dueAt: string | null;
}
export interface PersonName {
  readonly name: string;
  /** Position acted for, with its capacity (`Plh. Kabag`); null for an act that needed none. */
  readonly position: string | null;
  readonly capacity: 'definitive' | 'plt' | 'plh' | null;
}
export interface ListTasks {
  readonly query: { readonly after?: string; readonly limit?: number };
  readonly response: {
    readonly tasks: readonly TaskCard[];
    /** Open tasks in all; stops at 1001, shown as "1,000+". */
    readonly count: number;
    readonly next: string | null;
  };
}
