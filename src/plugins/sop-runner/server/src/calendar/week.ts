/** Working hours as administrators enter them, and as the clock knows them. */
import type { DayHours, Span, Week } from '../../../domain/time';

/** One row of a week. Times as Strapi keeps them: `07:30:00.000`. */
export interface DayEntry {
  readonly day?: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly breakFrom?: string | null;
  readonly breakUntil?: string | null;
}

const WEEKDAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;

/** Minutes after midnight of a time of the day; NaN for what is none. */
export function minuteOf(time: string | null | undefined): number {
  const [hours, minutes] = (time ?? '').split(':');
  return Number(hours || NaN) * 60 + Number(minutes);
}

/** The week of some rows; weekdays without a row are closed. */
export function weekOf(entries: readonly DayEntry[]): Week {
  return WEEKDAYS.map((name) => hoursOf(entries.find(({ day }) => day === name)));
}

function hoursOf(entry: DayEntry | undefined): DayHours {
  if (entry === undefined) return [];
  const [from, until] = [minuteOf(entry.from), minuteOf(entry.until)];
  const [breakFrom, breakUntil] = [minuteOf(entry.breakFrom), minuteOf(entry.breakUntil)];
  const spans: readonly Span[] =
    breakFrom < breakUntil
      ? [
          { from, until: breakFrom },
          { from: breakUntil, until },
        ]
      : [{ from, until }];
  return spans.filter((span) => span.from < span.until);
}

/** A time as Strapi takes it. */
type Time = `${number}:${number}:${number}.${number}`;

/** A row of a new week. */
export interface NewDay {
  readonly day: (typeof WEEKDAYS)[number];
  readonly from: Time;
  readonly until: Time;
  readonly breakFrom?: Time;
  readonly breakUntil?: Time;
}

/** A week of days with at most one break, as rows. */
export function entriesOf(week: Week): readonly NewDay[] {
  return WEEKDAYS.flatMap((day, index) => {
    const [first, second] = week[index] ?? [];
    if (first === undefined) return [];
    if (second === undefined) return [{ day, from: timeOf(first.from), until: timeOf(first.until) }];
    const rest = { breakFrom: timeOf(first.until), breakUntil: timeOf(second.from) };
    return [{ day, from: timeOf(first.from), until: timeOf(second.until), ...rest }];
  });
}

/** Minutes after midnight as Strapi takes a time: `07:30:00.000`. */
export function timeOf(minute: number): Time {
  const padded = (amount: number) => String(amount).padStart(2, '0') as `${number}`;
  return `${padded(Math.floor(minute / 60))}:${padded(minute % 60)}:00.000`;
}
