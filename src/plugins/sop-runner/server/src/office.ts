/** The office's calendar day, which decides what is in force, who holds a position and the year of a reference. */
import type { Core } from '@strapi/strapi';
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

/** The day (YYYY-MM-DD) that a time falls on at the office. */
export function officeDay(strapi: Core.Strapi, at: Date): string {
  return formatOf(officeTimeZone(strapi)).format(at);
}
