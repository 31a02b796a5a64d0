import { DEFAULT_DEADLINES, escalation, overdueAlarm } from '../alarm';
import type { CaseState, Task } from '../case';
import type { ClockCommand, Context } from '../command';
import type { CaseEvent, EventBody } from '../event';
import { Rejection } from '../rejection';
import { isOpenAt } from '../time';
import { record } from './record';

/** A command of the clock about one task. */
export type Ring = Exclude<ClockCommand, { kind: 'RecomputeDue' }>;

/** What the clock has to say now of a task with an alarm: a reminder that was missed until after due is none any more. */
export function ringOf({ visit, node, alarm, dueAt }: Pick<Task, 'visit' | 'node' | 'alarm' | 'dueAt'>, now: string): Ring | null {
  if (alarm === null || dueAt === null || now < alarm.at) return null;
  if (alarm.kind === 'escalate') return { kind: 'Escalate', visit, node };
  return { kind: now < dueAt ? 'Remind' : 'MarkOverdue', visit, node };
}

/** The id by which a ring happens once, whichever server is first. */
export function ringId({ kind, visit, node }: Ring, times: number): string {
  return `clock:${visit}.${node}:${kind}:${times}`;
}

/** Says of an open task what is due to be said, within office hours. Throws CLOCK_SILENT where that is something else or nothing. */
export function ring(state: CaseState, command: Ring, context: Context): readonly CaseEvent[] {
  const { calendar, now } = context;
  const task = state.tasks.find(({ visit, node, closedAt }) => visit === command.visit && node === command.node && closedAt === null);
  if (task === undefined || ringOf(task, now)?.kind !== command.kind || !isOpenAt(calendar, now)) throw new Rejection('CLOCK_SILENT');
  return record(state, context, null, [rung(task, command, context)]);
}

function rung(task: Task, { kind, visit, node }: Ring, { calendar, deadlines = DEFAULT_DEADLINES, now }: Context): EventBody {
  const dueAt = task.dueAt ?? now;
  if (kind === 'Remind') return { kind: 'TaskReminded', visit, node, next: overdueAlarm({ dueAt }) };
  // Who gets a task that is late already has until the next of these times.
  if (kind === 'MarkOverdue') return { kind: 'TaskOverdue', visit, node, next: escalation(calendar, deadlines, dueAt, 1, task.openedAt) };
  const times = task.alarm?.times ?? 1;
  return { kind: 'TaskEscalated', visit, node, times, next: escalation(calendar, deadlines, dueAt, times + 1, now) };
}
