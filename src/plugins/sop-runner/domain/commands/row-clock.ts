import { DEFAULT_DEADLINES, firstAlarm } from '../alarm';
import type { Task } from '../case';
import type { Context } from '../command';
import type { StandardTime } from '../definition';
import type { StartedClock } from '../event';
import { addStandardTime } from '../time';

/** A row's clock that started at `clockStartedAt`, for a task opened (or received, where that starts it) at `openedAt`. */
export function startedClock(
  { calendar, deadlines = DEFAULT_DEADLINES }: Pick<Context, 'calendar' | 'deadlines'>,
  standardTime: StandardTime,
  clockStartedAt: string,
  openedAt: string,
): StartedClock {
  const dueAt = addStandardTime(calendar, clockStartedAt, standardTime);
  const alarm = dueAt === null ? null : firstAlarm(calendar, deadlines, { openedAt, clockStartedAt, dueAt, standardTime });
  return { clockStartedAt, dueAt, alarm };
}

/** What receiving or taking over starts: the clock of a task that waited for it, else nothing. */
export function clockFrom({ clockStartedAt, standardTime }: Task, context: Context): Partial<StartedClock> {
  return clockStartedAt === null ? startedClock(context, standardTime, context.now, context.now) : {};
}
