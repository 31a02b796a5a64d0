/** The working hours and holidays that an installation begins with; administrators keep them from then on. */
import type { Core } from '@strapi/strapi';
import { DEFAULT_WEEK } from '../../../domain/time';
import { UID } from '../../../shared/ids';
import { entriesOf } from '../calendar/week';
import type { SeededHoliday } from './holidays/holiday';
import { YEAR_2025 } from './holidays/year-2025';
import { YEAR_2026 } from './holidays/year-2026';

const YEARS: Readonly<Record<number, readonly SeededHoliday[]>> = { 2025: YEAR_2025, 2026: YEAR_2026 };

/** What was put in before, so that an administrator's deletion lasts. */
export interface CalendarSetup {
  readonly hours: boolean;
  /** Years whose holidays were put in, or were there already. */
  readonly years: readonly number[];
}

/** Puts in the usual hours and the decreed holidays of each year, once, and only where there are none. */
export async function fillCalendar(strapi: Core.Strapi, done: CalendarSetup = { hours: false, years: [] }): Promise<CalendarSetup> {
  if (!done.hours) await fillHours(strapi);
  for (const [year, holidays] of Object.entries(YEARS)) if (!done.years.includes(Number(year))) await fillYear(strapi, year, holidays);
  return { hours: true, years: Object.keys(YEARS).map(Number) };
}

/** Through the query layer, which makes no events for webhooks: nothing of it is still under way when the boot is done. */
async function fillHours(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.db.query(UID.calendar).count()) > 0) return;
  const { ids } = await strapi.db.query('office.day').createMany({ data: entriesOf(DEFAULT_WEEK).map((entry) => ({ ...entry })) });
  // As the Document Service links components to their entry.
  const week = ids.map((id) => ({ id, __pivot: { field: 'week', component_type: 'office.day' } }));
  await strapi.db.query(UID.calendar).create({ data: { week, publishedAt: new Date() } });
}

async function fillYear(strapi: Core.Strapi, year: string, holidays: readonly SeededHoliday[]): Promise<void> {
  const inYear = { date: { $gte: `${year}-01-01`, $lte: `${year}-12-31` } };
  if ((await strapi.db.query(UID.holiday).count({ where: inYear })) > 0) return;
  const publishedAt = new Date();
  await strapi.db.query(UID.holiday).createMany({ data: holidays.map((holiday) => ({ ...holiday, publishedAt })) });
}
