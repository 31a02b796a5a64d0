import type { HolderChoice } from './cases';
import type { RejectionCode, RejectionDetails } from '../../domain/rejection';

/** GET /sop-runner/reassignments/people : who has open tasks, by name; also people whose account is gone. Needs `tasks.reassign`. */
export interface ListAssignees {
  readonly response: { readonly people: readonly Assignee[] };
}
export interface Assignee {
  readonly userId: number;
  readonly name: string;
  /** Can still sign in. */
  readonly isActive: boolean;
  /** Open tasks that the person received or is to receive. */
  readonly tasks: number;
}

/** GET /sop-runner/reassignments/people/:user : the person's open tasks, the most urgent 100 first. Needs `tasks.reassign`. */
export interface ListAssignedTasks {
  readonly params: { readonly user: number };
  readonly response: {
    readonly tasks: readonly AssignedTask[];
    /** How many there are; more than are listed where there are over 100. */
    readonly count: number;
    /** The positions of these tasks, each with those who may be given one. */
    readonly positions: readonly { readonly key: string; readonly name: string; readonly to: readonly HolderChoice[] }[];
  };
}
export interface AssignedTask {
  readonly reference: string;
  readonly subject: string;
  readonly sopTitle: string;
  readonly step: number;
  readonly activity: string;
  readonly visit: number;
  readonly node: number;
  /** Key of the position. */
  readonly role: string;
  readonly state: 'waiting' | 'received';
  readonly dueAt: string | null;
}

/** POST /sop-runner/reassignments : each task is a command of its own; one that is refused leaves the others alone. Needs `tasks.reassign`. */
export interface ReassignTasks {
  readonly body: {
    readonly reason: string;
    /** At most 100. `to` is the user id of another holder of the position. */
    readonly tasks: readonly {
      readonly commandId: string;
      readonly reference: string;
      readonly visit: number;
      readonly node: number;
      readonly to: number;
    }[];
  };
  readonly response: { readonly results: readonly ReassignResult[] };
}
export interface ReassignResult {
  readonly commandId: string;
  /** Null where the task was given. */
  readonly refusal: { readonly code: RejectionCode; readonly details: RejectionDetails } | null;
}
