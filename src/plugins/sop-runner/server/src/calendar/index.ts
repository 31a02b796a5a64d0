/** The office's working calendar. */
import type { Core } from '@strapi/strapi';
import { defaultCalendar, type Calendar } from '../../../domain/time';
import { officeOffset } from '../office';

/** The hours and holidays of the office. */
export function calendarOf(strapi: Core.Strapi): Promise<Calendar> {
  return Promise.resolve(defaultCalendar(officeOffset(strapi)));
}
