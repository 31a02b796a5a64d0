import type { Core } from '@strapi/strapi';
import type { Calendar } from '../../../domain/time';
import { officeDay } from '../office';

/** A calendar as the panel needs it: with the holidays of last, this and next year. */
export function nearCalendar(strapi: Core.Strapi, calendar: Calendar): Calendar {
  const thisYear = Number(officeDay(strapi, new Date()).slice(0, 4));
  return { ...calendar, holidays: calendar.holidays.filter((date) => Math.abs(Number(date.slice(0, 4)) - thisYear) <= 1) };
}
