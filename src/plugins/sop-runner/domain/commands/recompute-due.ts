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

/** Computes due times anew after hours or holidays changed. Throws CLOCK_SILENT where they come out the same. */
export function recomputeDue(def: Definition, state: CaseState, context: Context): readonly CaseEvent[] {
  const { dueAt, tasks } = dueTimes(def, state, context);
  const isDueChanged = dueAt !== state.dueAt || tasks.some((task) => dueOf(state, task) !== task.dueAt);
  if (state.status !== 'running' || (!isDueChanged && tasks.length === 0)) throw new Rejection('CLOCK_SILENT');
  return record(state, context, null, [{ kind: 'DueRecomputed', dueAt, tasks, cause: isDueChanged ? 'calendar' : 'alarms' }]);
}

/** The due time of the case by the calendar, and the open tasks whose due time or first alarm would be another. */
function dueTimes(
  def: Definition,
  { startedAt, tasks }: CaseState,
  office: Office,
): { dueAt: string | null; tasks: readonly RecomputedTask[] } {
  const open = tasks.filter(({ closedAt }) => closedAt === null);
  return { dueAt: caseDue(def, office.calendar, startedAt), tasks: open.flatMap((task) => recomputed(task, office)) };
}

function recomputed(task: Task, office: Office): readonly RecomputedTask[] {
  const { visit, node, clockStartedAt, standardTime } = task;
  if (clockStartedAt === null) return [];
  const dueAt = addStandardTime(office.calendar, clockStartedAt, standardTime);
  if (dueAt === task.dueAt && (dueAt === null || task.alarm !== null)) return [];
  return [{ visit, node, dueAt, alarm: dueAt === null ? null : alarmOf({ ...task, clockStartedAt, dueAt }, office) }];
}

/** What was said is not said again: after it comes what comes next, at its new time. */
function alarmOf(
  task: Task & { readonly clockStartedAt: string; readonly dueAt: string },
  { now, calendar, deadlines = DEFAULT_DEADLINES }: Office,
): Alarm | null {
  const { alarm, dueAt, openedAt } = task;
  if (alarm?.kind === 'escalate') return escalation(calendar, deadlines, dueAt, alarm.times, alarm.times === 1 ? openedAt : now);
  return alarm?.kind === 'overdue' ? overdueAlarm({ dueAt }) : firstAlarm(calendar, deadlines, task);
}

function dueOf({ tasks }: CaseState, { visit, node }: RecomputedTask): string | null | undefined {
  return tasks.find((task) => task.visit === visit && task.node === node)?.dueAt;
}
