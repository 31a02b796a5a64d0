/** What the panel needs to know about the office. */
import type { GetOffice } from '../../../shared/contracts';
import { calendarOf } from '../calendar';
import type { Handler } from '../http/admin-route';
import { officeDay, officeTimeZone } from '../office';

export const getOffice: Handler = async ({ strapi }): Promise<GetOffice['response']> => {
  const { holidays, ...calendar } = await calendarOf(strapi);
  const thisYear = Number(officeDay(strapi, new Date()).slice(0, 4));
  const near = holidays.filter((date) => Math.abs(Number(date.slice(0, 4)) - thisYear) <= 1);
  return { timeZone: officeTimeZone(strapi), calendar: { ...calendar, holidays: near } };
};
