import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../shared/ids';

/** The day it is at the office, `YYYY-MM-DD`: revisions come into force by its calendar, wherever the server stands. */
export function officeDay(strapi: Core.Strapi, at: Date = new Date()): string {
  const timeZone: string = strapi.plugin(PLUGIN_ID).config('officeTimeZone', 'Asia/Jakarta');
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((found) => found.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
