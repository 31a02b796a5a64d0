/** The office's calendar day, which decides what is in force, who holds a position and the year of a reference. */
import type { Core } from '@strapi/strapi';
import { indonesianOffset } from '../../domain/time';
import { PLUGIN_ID } from '../../shared/ids';

/** The office's time zone, e.g. `Asia/Jakarta`. */
export function officeTimeZone(strapi: Core.Strapi): string {
  return strapi.plugin(PLUGIN_ID).config<string>('officeTimeZone') ?? 'Asia/Jakarta';
}

/** Making a format costs a hundred times what using it does. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  // Sweden writes dates as ISO 8601 does.
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  formats.set(timeZone, format);
  return format;
}

/** The last minute asked for and its day: a day begins with a minute in every time zone, and formatting is dear. */
const latest = { timeZone: '', minute: 0, day: '' };

/** The day (YYYY-MM-DD) that a time falls on at the office. */
export function officeDay(strapi: Core.Strapi, at: Date): string {
  const timeZone = officeTimeZone(strapi);
  const minute = Math.floor(at.getTime() / 60_000);
  if (minute !== latest.minute || timeZone !== latest.timeZone) {
    Object.assign(latest, { timeZone, minute, day: formatOf(timeZone).format(at) });
  }
  return latest.day;
}

/** Minutes from UTC of the office's time zone. One outside Indonesia has today's: its summer time, if it has one, is not foreseen. */
export function officeOffset(strapi: Core.Strapi): number {
  const timeZone = officeTimeZone(strapi);
  return indonesianOffset(timeZone) ?? offsetToday(timeZone);
}

function offsetToday(timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(new Date());
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /^GMT([+-])(\d+):(\d+)$/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
