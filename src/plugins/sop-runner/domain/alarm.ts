/** When the clock speaks about a task: a reminder before it is due, once it is overdue, and then to who supervises its position. */
import type { StandardTime } from './definition';
import { addStandardTime, averageDay, standardMinutes, workingMinutes, type Calendar } from './time';

/** The next thing that the clock has to say about an open task. */
export interface Alarm {
  readonly kind: 'remind' | 'overdue' | 'escalate';
  /** ISO 8601 in UTC. Outside the office's hours it waits for the next opening. */
  readonly at: string;
  /** The how manyeth of its kind for this task, from 1. */
  readonly times: number;
}

/** How an office deals with what takes its time. Minutes are working minutes. */
export interface Deadlines {
  /** A standard time of more than a working day: the reminder comes once so many percent of it are over. */
  readonly reminderPercent: number;
  /** A shorter one: so long before it is up, but not before half of it is over; no reminder where it is no longer than this. */
  readonly reminderMinutes: number;
  /** How long after the due time it is escalated for the first time; then on every working day. */
  readonly escalateAfterMinutes: number;
  /** What starts the clock of a row: that it arrives, or that somebody receives it. */
  readonly clockStartsOn: 'arrival' | 'receipt';
}

/** Of an office that has not said otherwise. */
export const DEFAULT_DEADLINES: Deadlines = {
  reminderPercent: 50,
  reminderMinutes: 15,
  escalateAfterMinutes: 450,
  clockStartsOn: 'arrival',
};

/** A task whose clock runs. */
export interface Timed {
  readonly openedAt: string;
  readonly clockStartedAt: string;
  readonly dueAt: string;
  readonly standardTime: StandardTime;
}

/** The first alarm of a task: its reminder, or that it is overdue where a reminder would have come before the task. */
export function firstAlarm(calendar: Calendar, deadlines: Deadlines, task: Timed): Alarm {
  const at = reminderAt(calendar, deadlines, task);
  return at !== null && task.openedAt < at && at < task.dueAt ? { kind: 'remind', at, times: 1 } : overdueAlarm(task);
}

/** What follows a reminder. */
export function overdueAlarm({ dueAt }: Pick<Timed, 'dueAt'>): Alarm {
  return { kind: 'overdue', at: dueAt, times: 1 };
}

/**
 * The escalation of a number: a time after due, then a working day later each; of those times the first one after `after` (the opening of the
 * task, or the escalation before, and then not within half a day of it), so that days that were missed are not made up for. Null where the
 * office never opens.
 */
export function escalation(
  calendar: Calendar,
  { escalateAfterMinutes }: Deadlines,
  dueAt: string,
  times: number,
  after: string,
): Alarm | null {
  const first = afterMinutes(calendar, dueAt, escalateAfterMinutes);
  const earliest = times === 1 ? after : afterMinutes(calendar, after, averageDay(calendar.week) / 2);
  if (first === null || earliest === null) return null;
  for (let days = 0, at: string | null = first; at !== null; at = afterDays(calendar, first, (days += 1)))
    if (earliest < at) return { kind: 'escalate', at, times };
  return null;
}

function reminderAt(calendar: Calendar, { reminderPercent, reminderMinutes }: Deadlines, task: Timed): string | null {
  const { clockStartedAt, dueAt, standardTime } = task;
  const whole = workingMinutes(calendar, clockStartedAt, dueAt);
  const isLong = (standardMinutes(calendar, standardTime) ?? 0) > averageDay(calendar.week);
  if (isLong) return afterMinutes(calendar, clockStartedAt, (whole * reminderPercent) / 100);
  return whole <= reminderMinutes ? null : afterMinutes(calendar, clockStartedAt, Math.max(whole / 2, whole - reminderMinutes));
}

function afterMinutes(calendar: Calendar, from: string, minutes: number): string | null {
  return addStandardTime(calendar, from, { amount: minutes, unit: 'minute', asWritten: '' });
}

function afterDays(calendar: Calendar, from: string, days: number): string | null {
  return addStandardTime(calendar, from, { amount: days, unit: 'day', asWritten: '' });
}
