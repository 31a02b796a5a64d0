/** The rows of the control sheet: who had the case from when to when, and what was decided. */
import type { CaseView, HistoryLine, TaskView } from '../../../shared/contracts';
import { personWords } from './history';
import type { MessageKey, Voice } from './text';

export interface SheetRow {
  readonly visit: number;
  readonly node: number;
  /** "4", or "4.2" where the row of the SOP has several symbols. */
  readonly symbol: string;
  readonly activity: string;
  readonly attempt: number;
  readonly roleName: string;
  /** Who worked on it; null while nobody received it. */
  readonly person: string | null;
  /** Null while nobody received it. */
  readonly receivedAt: string | null;
  readonly openedAt: string;
  readonly closedAt: string | null;
  /** Working minutes until it was received, and since. */
  readonly waited: number;
  readonly worked: number | null;
  /** What was decided or became of it, and what was said to it, each a line. */
  readonly said: readonly string[];
}

const FATES: Readonly<Partial<Record<TaskView['state'], MessageKey>>> = {
  waiting: 'task.waiting',
  received: 'sheet.underWay',
  cancelled: 'sheet.closedUndone',
  refused: 'sheet.refused',
};

/** One row a task, in the order of the case's way. */
export function sheetRows(
  { definition, tasks, history }: Pick<CaseView, 'definition' | 'tasks' | 'history'>,
  voice: Voice,
): readonly SheetRow[] {
  return [...tasks]
    .sort((one, other) => one.visit - other.visit || one.node - other.node)
    .map((task) => {
      const step = definition.steps.find(({ number }) => number === task.step);
      return {
        visit: task.visit,
        node: task.node,
        symbol: (step?.nodes.length ?? 1) > 1 ? `${task.step}.${task.node}` : `${task.step}`,
        activity: step?.activity ?? '',
        attempt: task.attempt,
        roleName: task.roleName,
        person: task.assignee === null ? null : personOf(task),
        receivedAt: task.receivedAt,
        openedAt: task.openedAt,
        closedAt: task.closedAt,
        waited: task.waited,
        worked: task.worked,
        said: saidOf(task, history, voice),
      };
    });
}

/** The name alone, with the capacity where another than the holder acted. */
function personOf({ assignee, roleName }: TaskView): string | null {
  if (assignee === null) return null;
  if (assignee.position === null || assignee.position === roleName) return assignee.name === roleName ? null : assignee.name;
  return personWords(assignee);
}

function saidOf(task: TaskView, history: readonly HistoryLine[], voice: Voice): readonly string[] {
  const fate = FATES[task.state];
  const returned = task.closedAt === null ? undefined : history.find((line) => line.kind === 'CaseReturned' && line.at === task.closedAt);
  const refused = task.state === 'refused' ? history.find((line) => line.kind === 'TaskRefused' && line.at === task.closedAt) : undefined;
  return [
    ...(fate ? [voice.say(fate)] : []),
    ...(refused?.text ? [refused.text] : []),
    ...(task.outcome === null ? [] : [voice.say('sheet.decided', { outcome: task.outcome })]),
    ...(returned ? [voice.say('sheet.returned', { step: returned.toStep ?? 0, reason: returned.text ?? '' })] : []),
    ...(task.note === null || task.note === returned?.text ? [] : [task.note]),
  ];
}
