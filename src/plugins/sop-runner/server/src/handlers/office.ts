/** What the panel needs to know about the office. */
import type { GetOffice } from '../../../shared/contracts';
import { calendarOf } from '../calendar';
import { nearCalendar } from '../calendar/near';
import type { Handler } from '../http/admin-route';
import { officeTimeZone } from '../office';

export const getOffice: Handler = async ({ strapi }): Promise<GetOffice['response']> => {
  return { timeZone: officeTimeZone(strapi), calendar: nearCalendar(strapi, await calendarOf(strapi)) };
};
