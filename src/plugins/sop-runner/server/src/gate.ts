/**
 * The gate through which alone cases, tasks, events and revisions are written. The lifecycle hooks ask it whose move they see;
 * a write that brings none is refused (see `lifecycles/`).
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { CaseState } from '../../domain/case';
import type { Definition } from '../../domain/definition';
import type { CaseEvent } from '../../domain/event';
import type { Holding } from '../../domain/command';

/** A move of a case, as `execute()` decided it. */
export interface CaseMove {
  readonly kind: 'case';
  /** Row id of the case; null while it is being started. */
  readonly caseId: number | null;
  readonly definition: Definition;
  readonly before: CaseState | null;
  readonly after: CaseState;
  readonly events: readonly CaseEvent[];
  readonly person: number;
  readonly holdings: readonly Holding[];
  /** Row ids of the case's tasks by `visit.node`. */
  readonly taskIds: Readonly<Record<string, number>>;
  /** Is told the row ids of all tasks once they are saved. */
  readonly onSaved?: (taskIds: CaseMove['taskIds']) => void;
}

/** The freezing of a ratified text, or a line of its log. */
export interface RatificationMove {
  readonly kind: 'ratification';
  readonly sopDocumentId: string;
}

export type EngineMove = CaseMove | RatificationMove;

const gate = new AsyncLocalStorage<EngineMove>();

/** Runs `work` as the engine making `move`; its writes pass the hooks as far as they agree with the move. */
export function asEngine<T>(move: EngineMove, work: () => Promise<T>): Promise<T> {
  return gate.run(move, work);
}

/** The move under way, or undefined where a write comes from any other door. */
export function currentMove(): EngineMove | undefined {
  return gate.getStore();
}
