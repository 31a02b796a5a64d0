/** How much working time lies between two instants. */
import { averageDay, type Calendar } from './calendar';
import { clockOf, DAY, MINUTE, toLocal, type OfficeClock } from './office-clock';

/** Working minutes from one instant (ISO 8601) to another, with their fraction; negative where `to` is before `from`. */
export function workingMinutes(calendar: Calendar, from: string, to: string): number {
  const clock = clockOf(calendar);
  const [start, end] = [toLocal(clock, from), toLocal(clock, to)];
  return start <= end ? worked(clock, start, end) : 0 - worked(clock, end, start);
}

function worked(clock: OfficeClock, start: number, end: number): number {
  let sum = 0;
  for (let day = Math.floor(start / DAY); day * DAY < end; day += 1) {
    for (const span of clock.hoursOn(day)) {
      const from = Math.max(day * DAY + span.from * MINUTE, start);
      const until = Math.min(day * DAY + span.until * MINUTE, end);
      if (from < until) sum += until - from;
    }
  }
  return sum / MINUTE;
}

/** A stretch of working time as people say it: "2 hari 3 jam 10 menit" of work. */
export interface WorkingDistance {
  /** Whether `to` lies before `from`. */
  readonly isPast: boolean;
  /** Average working days of the office's week. */
  readonly days: number;
  readonly hours: number;
  /** Whole minutes; what is begun does not count. */
  readonly minutes: number;
}

/** The working time from one instant (ISO 8601) to another in days, hours and minutes of work. */
export function workingDistance(calendar: Calendar, from: string, to: string): WorkingDistance {
  const total = Math.floor(Math.abs(workingMinutes(calendar, from, to)));
  const day = averageDay(calendar.week);
  const days = day > 0 ? Math.floor(total / day) : 0;
  const rest = Math.floor(total - days * day);
  return { isPast: Date.parse(to) < Date.parse(from), days, hours: Math.floor(rest / 60), minutes: rest % 60 };
}
