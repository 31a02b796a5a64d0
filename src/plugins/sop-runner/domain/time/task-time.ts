/** How long a task waited to be received, and how long it was worked on since. */
import type { Calendar } from './calendar';
import { workingMinutes } from './working-minutes';

/** When a task came, was received and was closed (ISO 8601). */
interface Times {
  readonly openedAt: string;
  readonly receivedAt: string | null;
  readonly closedAt: string | null;
}

/** Whole working minutes. */
export interface TaskTime {
  readonly waited: number;
  /** Null where nobody received it. */
  readonly worked: number | null;
}

/** Times of a task, up to `now` (ISO 8601) where it is open. */
export function taskTime(calendar: Calendar, { openedAt, receivedAt, closedAt }: Times, now: string): TaskTime {
  const minutes = (from: string, until: string): number => Math.max(0, Math.round(workingMinutes(calendar, from, until)));
  const end = closedAt ?? now;
  return { waited: minutes(openedAt, receivedAt ?? end), worked: receivedAt === null ? null : minutes(receivedAt, end) };
}
