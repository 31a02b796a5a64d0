/** Times as people say them, in the office's time zone. */
import type { Voice } from './text';

const DAY = 24 * 60 * 60 * 1000;

/** The office's calendar date at a moment, `YYYY-MM-DD`. */
export function officeDate(at: Date, { timeZone }: Pick<Voice, 'timeZone'>): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
}

/** Days since 1970 of the office's calendar date at a moment. */
function officeDay(at: Date, voice: Voice): number {
  return Date.parse(`${officeDate(at, voice)}T00:00:00Z`) / DAY;
}

function officeYear(at: Date, { timeZone }: Voice): string {
  return new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }).format(at);
}

/** "14.30" */
function clock(at: Date, { locale, timeZone }: Voice): string {
  return new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** "Senin 4 Mei": without the comma and without the year. */
function weekdayAndDate(at: Date, { locale, timeZone }: Voice): string {
  const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(at);
  return `${part({ weekday: 'long' })} ${part({ day: 'numeric', month: 'long' })}`;
}

/** "hari ini 14.30", "kemarin 15.10", "besok 09.00", "Senin 4 Mei", in another year "2 Mei 2018". Both times are ISO 8601. */
export function whenWords(iso: string, now: Date, voice: Voice): string {
  const at = new Date(iso);
  const distance = officeDay(at, voice) - officeDay(now, voice);
  const time = clock(at, voice);
  if (distance === 0) return voice.say('time.today', { time });
  if (distance === -1) return voice.say('time.yesterday', { time });
  if (distance === 1) return voice.say('time.tomorrow', { time });
  if (officeYear(at, voice) === officeYear(now, voice)) return weekdayAndDate(at, voice);
  return new Intl.DateTimeFormat(voice.locale, { timeZone: voice.timeZone, day: 'numeric', month: 'long', year: 'numeric' }).format(at);
}

/** "Senin, 4 Mei 2026 pukul 14.30 WIB" */
export function fullTimeWords(iso: string, voice: Voice): string {
  return new Intl.DateTimeFormat(voice.locale, {
    timeZone: voice.timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).format(new Date(iso));
}

/** "2 Mei 2018" of a calendar date `YYYY-MM-DD`, which has no time zone. */
export function dateWords(date: string, voice: Voice): string {
  return new Intl.DateTimeFormat(voice.locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(`${date.slice(0, 10)}T00:00:00Z`),
  );
}

/** "4 Mei 2026 14.30", "23 Nov 2026 09.00": short enough for a table, and whole. */
export function momentWords(iso: string, voice: Voice): string {
  const { locale, timeZone } = voice;
  const at = new Date(iso);
  const date = new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'short', year: 'numeric' }).format(at);
  return `${date} ${clock(at, voice)}`;
}

/** "2 Mei" of a calendar date `YYYY-MM-DD`. */
export function shortDateWords(date: string, voice: Voice): string {
  return new Intl.DateTimeFormat(voice.locale, { timeZone: 'UTC', day: 'numeric', month: 'short' }).format(new Date(`${date}T00:00:00Z`));
}
