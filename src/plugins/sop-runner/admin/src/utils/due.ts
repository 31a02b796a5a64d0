/** When something is due as people say it: in the office's working time where that says more than the clock. */
import { isOpenAt, workingDistance, type Calendar, type WorkingDistance } from '../../../domain/time';
import type { Voice } from './text';
import { officeDate, whenWords } from './time';
import { distanceWords } from './work-time';

export interface Due {
  readonly words: string;
  /** The same where there is room for a sentence: how soon it is, and until when. */
  readonly sentence: string;
  readonly isOverdue: boolean;
}

/**
 * "Terlambat 2 jam kerja" once the time has passed and work went on since; "20 menit lagi" within the last working hour of today, while
 * the office works: before it opens, 20 minutes of work are more than that by the clock on the wall; else until when. `dueAt` is ISO 8601.
 */
export function dueWords(dueAt: string, now: Date, calendar: Calendar, voice: Voice): Due {
  const left = workingDistance(calendar, now.toISOString(), dueAt);
  const time = distanceWords(left, voice);
  const when = whenWords(dueAt, now, voice);
  const isOverdue = left.isPast;
  if (isOverdue) return same(isNothing(left) ? voice.say('due.overdue', { when }) : voice.say('due.late', { time }), isOverdue);
  const until = voice.say('due.until', { when });
  const isToday = officeDate(new Date(dueAt), voice) === officeDate(now, voice);
  if (!isToday || !isOpenAt(calendar, now.toISOString()) || isNothing(left) || !isWithinAnHour(left)) return same(until, isOverdue);
  const words = voice.say('due.left', { time });
  return { words, sentence: `${until} (${words})`, isOverdue };
}

function same(words: string, isOverdue: boolean): Due {
  return { words, sentence: words, isOverdue };
}

function isNothing({ days, hours, minutes }: WorkingDistance): boolean {
  return days + hours + minutes === 0;
}

function isWithinAnHour({ days, hours, minutes }: WorkingDistance): boolean {
  return days === 0 && (hours === 0 || (hours === 1 && minutes === 0));
}

/** The year of a due time (ISO 8601) where nobody has entered that year's holidays: then the time may fall on one. Else null. */
export function yearWithoutHolidays(dueAt: string, { years }: Pick<Calendar, 'years'>, voice: Pick<Voice, 'timeZone'>): string | null {
  const year = officeDate(new Date(dueAt), voice).slice(0, 4);
  return years.includes(Number(year)) ? null : year;
}
