/** The working calendar of a year, for those who keep it. */
import type { AddHoliday, ChangeHoliday, GetCalendar, RemoveHoliday } from '../../../shared/contracts';
import { calendarsOf } from '../calendar';
import * as holidays from '../calendar/holidays';
import { unitKey } from '../calendar/units';
import type { Handler } from '../http/admin-route';
import { CALENDAR_BODIES, CALENDAR_QUERIES } from '../http/calendar-bodies';
import { parse } from '../http/parse';
import { officeDay } from '../office';

export const getCalendar: Handler = async ({ strapi, query }): Promise<GetCalendar['response']> => {
  const today = officeDay(strapi, new Date());
  const { year = Number(today.slice(0, 4)), unit } = parse(CALENDAR_QUERIES.year, query);
  const { office, units } = await calendarsOf(strapi);
  const chosen = units.get(unitKey(unit));
  const calendar = chosen?.calendar ?? office;
  return {
    year,
    today,
    unit: chosen?.name ?? null,
    units: [...units.values()].map(({ name }) => name),
    calendar: { ...calendar, holidays: calendar.holidays.filter((date) => date.startsWith(`${year}-`)) },
    holidays: await holidays.holidaysOf(strapi, year),
  };
};

export const addHoliday: Handler = async ({ strapi, body }): Promise<AddHoliday['response']> =>
  holidays.addHoliday(strapi, parse(CALENDAR_BODIES.holiday, body));

export const changeHoliday: Handler = async ({ strapi, params, body }): Promise<ChangeHoliday['response']> =>
  holidays.changeHoliday(strapi, params.documentId ?? '', parse(CALENDAR_BODIES.holiday, body));

export const removeHoliday: Handler = async ({ strapi, params: { documentId = '' } }): Promise<RemoveHoliday['response']> => {
  await holidays.removeHoliday(strapi, documentId);
  return { documentId };
};
