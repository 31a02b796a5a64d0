import { DEFAULT_DEADLINES, escalation, firstAlarm, overdueAlarm, type Alarm } from '../alarm';
import type { CaseState, Task } from '../case';
import type { Context } from '../command';
import type { Definition } from '../definition';
import type { CaseEvent, RecomputedTask } from '../event';
import { Rejection } from '../rejection';
import { addStandardTime } from '../time';
import { caseDue } from './case-due';
import { record } from './record';

type Office = Pick<Context, 'now' | 'calendar' | 'deadlines'>;

/** What due times are computed from. */
export type Clocked = Pick<Task, 'visit' | 'node' | 'openedAt' | 'clockStartedAt' | 'standardTime' | 'dueAt' | 'alarm'>;
export interface ClockedCase extends Pick<CaseState, 'startedAt' | 'dueAt'> {
  /** The open ones. */
  readonly tasks: readonly Clocked[];
}

/** Computes due times anew after hours or holidays changed. Throws CLOCK_SILENT where they come out the same. */
export function recomputeDue(def: Definition, state: CaseState, context: Context): readonly CaseEvent[] {
  const clocked = { ...state, tasks: state.tasks.filter(({ closedAt }) => closedAt === null) };
  if (state.status !== 'running' || !needsRecomputing(def, clocked, context)) throw new Rejection('CLOCK_SILENT');
  const dueAt = caseDue(def, context.calendar, state.startedAt);
  const changed = clocked.tasks.flatMap((task) => recomputed(task, context));
  const isDueChanged = dueAt !== state.dueAt || changed.some(({ before, after }) => before !== after.dueAt);
  const cause = isDueChanged ? 'calendar' : 'alarms';
  return record(state, context, null, [{ kind: 'DueRecomputed', dueAt, tasks: changed.map(({ after }) => after), cause }]);
}

/** Whether the due time of a running case or of an open task of it would come out another, or one has a due time and no alarm yet. */
export function needsRecomputing(def: Definition, { startedAt, dueAt, tasks }: ClockedCase, office: Office): boolean {
  return caseDue(def, office.calendar, startedAt) !== dueAt || tasks.some((task) => recomputed(task, office).length > 0);
}

interface Recomputed {
  /** The due time that it had. */
  readonly before: string | null;
  readonly after: RecomputedTask;
}

function recomputed(task: Clocked, office: Office): readonly Recomputed[] {
  const { visit, node, clockStartedAt, standardTime } = task;
  if (clockStartedAt === null) return [];
  const dueAt = addStandardTime(office.calendar, clockStartedAt, standardTime);
  if (dueAt === task.dueAt && (dueAt === null || task.alarm !== null)) return [];
  const alarm = dueAt === null ? null : alarmOf({ ...task, clockStartedAt, dueAt }, office);
  return [{ before: task.dueAt, after: { visit, node, dueAt, alarm } }];
}

/** What was said is not said again: after it comes what comes next, at its new time. */
function alarmOf(
  task: Clocked & { readonly clockStartedAt: string; readonly dueAt: string },
  { now, calendar, deadlines = DEFAULT_DEADLINES }: Office,
): Alarm | null {
  const { alarm, dueAt, openedAt } = task;
  if (alarm?.kind === 'escalate') return escalation(calendar, deadlines, dueAt, alarm.times, alarm.times === 1 ? openedAt : now);
  return alarm?.kind === 'overdue' ? overdueAlarm({ dueAt }) : firstAlarm(calendar, deadlines, task);
}
