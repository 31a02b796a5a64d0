/** "May I?" asked of the same guards that do it, so that the screen offers exactly what the server accepts. */
import type { CaseState, Task } from './case';
import type { Context, Holding } from './command';
import { assertCancellable } from './commands/cancel-case';
import { assertCorrectable } from './commands/correct-subject';
import { admitCompleting, isLastOfPlace } from './commands/complete-task';
import { inputsDue, outputsDue } from './commands/documents';
import { admitReassigning } from './commands/reassign-task';
import { admitRefusing } from './commands/refuse-task';
import { admitTakingBack } from './commands/take-back';
import { admit, admitReceiving, admitTakingOver, assertRunning } from './commands/task-guards';
import type { Address, Definition } from './definition';
import { nodeAt, placeOf, waysOut } from './flow';
import { Rejection, type RejectionCode, type RejectionDetails } from './rejection';

/** One way of completing a task: a decision's button, or the single one of a box. */
export interface WayOffer {
  /** The outcome to send; null for a box. */
  readonly label: string | null;
  readonly to: Address | 'end';
  readonly isReturn: boolean;
  /** Whether CompleteTask must carry a reason: a return by the last who is done at the place. */
  readonly needsReason: boolean;
  /** Keys of the positions that it goes to; none for the end. */
  readonly roles: readonly string[];
}

export interface CompletionOffer {
  readonly ways: readonly WayOffer[];
  /** Documents that must be ticked, all of them. */
  readonly needsInputs: readonly string[];
  /** Documents that must be named, all of them; none are needed for a way that is a return. */
  readonly needsOutputs: readonly string[];
  /** False where others done together with this task are still at work: completing it then moves nothing yet. */
  readonly leavesPlace: boolean;
}

/** What a person may do with one open task of a position that the person holds. */
export interface TaskOffer extends Address {
  readonly visit: number;
  readonly role: string;
  readonly receive: boolean;
  readonly takeOver: boolean;
  readonly refuse: boolean;
  readonly complete: CompletionOffer | null;
  /** Why it cannot be completed by this person now; null where it can. */
  readonly refusal: { readonly code: RejectionCode; readonly details: RejectionDetails } | null;
}

export interface Offers {
  readonly tasks: readonly TaskOffer[];
  readonly comment: boolean;
  readonly cancel: boolean;
  readonly takeBack: boolean;
  readonly correctSubject: boolean;
  /** Open tasks that the person may give to others, with those who may have each; none where there is nobody. */
  readonly reassign: readonly ReassignOffer[];
}

export interface ReassignOffer extends Address {
  readonly visit: number;
  readonly role: string;
  readonly to: readonly Holding[];
}

/** What the person of the context may do now on this case. For taking back and refusing, the context's holdings name those of the sender's position too. */
export function offers(def: Definition, state: CaseState, context: Context): Offers {
  return {
    tasks: state.tasks
      .filter((task) => refusalOf(() => admit(def, state, task, context)) === null)
      .map((task) => offerOf(def, state, task, context)),
    comment: refusalOf(() => assertRunning(state)) === null,
    cancel: refusalOf(() => assertCancellable(state, context)) === null,
    takeBack: refusalOf(() => admitTakingBack(state, context)) === null,
    correctSubject: refusalOf(() => assertCorrectable(state, context)) === null,
    reassign: context.mayReassign === true && state.status === 'running' ? reassignable(def, state, context) : [],
  };
}

function reassignable(def: Definition, state: CaseState, context: Context): readonly ReassignOffer[] {
  return state.tasks.flatMap((task) => {
    if (task.closedAt !== null) return [];
    const { visit, step, node, role } = task;
    const persons = new Set(context.holdings.filter((holding) => holding.role === role).map(({ person }) => person));
    const to = [...persons].flatMap((person) => admitted(() => admitReassigning(def, state, task, person, context)));
    return to.length === 0 ? [] : [{ visit, step, node, role, to }];
  });
}

function admitted<T>(guard: () => T): readonly T[] {
  try {
    return [guard()];
  } catch (error) {
    if (error instanceof Rejection) return [];
    throw error;
  }
}

function offerOf(def: Definition, state: CaseState, task: Task, context: Context): TaskOffer {
  const refusal = refusalOf(() => admitCompleting(def, state, task, context));
  const { visit, step, node, role } = task;
  return {
    visit,
    step,
    node,
    role,
    receive: refusalOf(() => admitReceiving(def, state, task, context)) === null,
    takeOver: refusalOf(() => admitTakingOver(def, state, task, context)) === null,
    refuse: refusalOf(() => admitRefusing(def, state, task, context)) === null,
    complete: refusal === null ? completionOf(def, state, task) : null,
    refusal,
  };
}

function completionOf(def: Definition, state: CaseState, task: Task): CompletionOffer {
  const place = placeOf(def, task);
  const leavesPlace = isLastOfPlace(state, task);
  const ways = waysOut(def, place).map(({ label, target, isReturn }) => ({
    label,
    to: target,
    isReturn,
    needsReason: isReturn && leavesPlace,
    roles: target === 'end' ? [] : placeOf(def, target).map((address) => nodeAt(def, address).role),
  }));
  return { ways, needsInputs: inputsDue(def, place), needsOutputs: outputsDue(def, place), leavesPlace };
}

function refusalOf(guard: () => unknown): TaskOffer['refusal'] {
  try {
    guard();
    return null;
  } catch (error) {
    if (error instanceof Rejection) return { code: error.code, details: error.details };
    throw error;
  }
}
