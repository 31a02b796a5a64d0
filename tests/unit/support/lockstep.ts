/** What the engine's state and the sheet of paper must have in common, and what holds of every state. */
import type { CaseState } from '../../../src/plugins/sop-runner/domain/case';
import type { CaseEvent } from '../../../src/plugins/sop-runner/domain/event';
import type { Paper } from './paper';

/** A task or a slip, as both know it. */
interface Line {
  readonly visit: number;
  readonly step: number;
  readonly node: number;
  readonly role: string;
  /** For an open one whether it is received and whose it is; for a closed one who completed it, if somebody did. */
  readonly stands: string;
}

export interface Common {
  readonly status: string;
  readonly subject: string;
  readonly visit: number;
  readonly place: string;
  readonly lines: readonly Line[];
}

/** The engine's side; `personOf` tells the sheet's persons by the engine's. */
export function commonOfState(state: CaseState, personOf: (id: number) => number = (id) => id): Common {
  const { status, subject, visit, currentStep, currentNode, tasks } = state;
  const stands = ({ state: is, assignee, closedBy }: CaseState['tasks'][number]): string => {
    if (is === 'waiting' || is === 'received') return `${is} ${assignee === null ? '-' : personOf(assignee)}`;
    return is === 'done' || is === 'returned' ? `completed ${personOf(closedBy ?? NaN)}` : 'closed';
  };
  const lines = tasks.map((task) => ({ visit: task.visit, step: task.step, node: task.node, role: task.role, stands: stands(task) }));
  return { status, subject, visit, place: `${currentStep}.${currentNode}`, lines };
}

/** The sheet's side. */
export function commonOfPaper({ status, subject, stays }: Paper): Common {
  const last = stays.at(-1);
  const lines = stays.flatMap(({ step, slips }, index) =>
    slips.map(({ node, role, isOpen, isReceived, owner, completedBy }) => {
      const open = `${isReceived ? 'received' : 'waiting'} ${owner ?? '-'}`;
      return { visit: index + 1, step, node, role, stands: isOpen ? open : completedBy === null ? 'closed' : `completed ${completedBy}` };
    }),
  );
  return { status, subject, visit: stays.length, place: `${last?.step}.${last?.slips[0]?.node}`, lines };
}

const OPEN = ['waiting', 'received'];

/** What is wrong with a state and its history, in words; nothing where all invariants hold. */
export function broken(state: CaseState, history: readonly Pick<CaseEvent, 'sequence' | 'at'>[]): readonly string[] {
  const open = state.tasks.filter((task) => OPEN.includes(task.state));
  const times = state.tasks.flatMap(({ openedAt, receivedAt, closedAt, clockStartedAt, dueAt }) => [
    [openedAt, receivedAt],
    [openedAt, closedAt],
    [receivedAt, closedAt],
    [clockStartedAt, dueAt],
  ]);
  const isBackwards = ([from, until]: readonly (string | null | undefined)[]): boolean => from != null && until != null && until < from;
  const rules: readonly (readonly [string, boolean])[] = [
    [
      'one open visit while it runs, none afterwards',
      new Set(open.map(({ visit }) => visit)).size === (state.status === 'running' ? 1 : 0),
    ],
    ['open tasks of the current step only', open.every(({ visit, step }) => visit === state.visit && step === state.currentStep)],
    ['a gapless history', history.every(({ sequence }, index) => sequence === index + 1) && state.version === history.length],
    ['a clock that never runs backwards', history.every(({ at }, index) => at >= (history[index - 1]?.at ?? ''))],
    ['no negative time of a task', !times.some(isBackwards)],
  ];
  return rules.flatMap(([rule, holds]) => (holds ? [] : [rule]));
}
