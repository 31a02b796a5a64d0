/** Due times as people say them, in the office's time zone. */
import type { Words } from './languages';

const DAY = 24 * 60 * 60 * 1000;

function parts(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions, at: Date): string {
  return new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(at);
}

/** "hari ini 14.30", "besok 09.00", "Senin, 4 Mei 09.00". `now` is the time of sending. */
export function spokenTime(words: Words, timeZone: string, iso: string, now: Date): string {
  const at = new Date(iso);
  const day = (date: Date): string => parts('en-CA', timeZone, { dateStyle: 'short' }, date);
  const time = parts(words.locale, timeZone, { hour: '2-digit', minute: '2-digit' }, at);
  if (day(at) === day(now)) return `${words.today} ${time}`;
  if (day(at) === day(new Date(now.getTime() + DAY))) return `${words.tomorrow} ${time}`;
  return `${parts(words.locale, timeZone, { weekday: 'long', day: 'numeric', month: 'long' }, at)} ${time}`;
}

/** The whole date with the zone's name: "Senin, 4 Mei 2026 pukul 14.30 WIB". */
export function fullTime(words: Words, timeZone: string, iso: string): string {
  const options: Intl.DateTimeFormatOptions = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  };
  return parts(words.locale, timeZone, options, new Date(iso));
}
