/** Holidays, as the calendar page keeps them: through the Document Service, as the Content Manager does. */
import type { Core } from '@strapi/strapi';
import type { Holiday, HolidayFields } from '../../../shared/contracts';
import { UID } from '../../../shared/ids';
import { isUniqueViolation } from '../repositories/sql';
import { HolidayRefusal } from './refusal';

const SELECT = ['documentId', 'date', 'name', 'kind', 'decree'];

/** The holidays of a year, by date. */
export async function holidaysOf(strapi: Core.Strapi, year: number): Promise<readonly Holiday[]> {
  const date = { $gte: `${year}-01-01`, $lte: `${year}-12-31` };
  const rows: readonly Holiday[] = await strapi.db
    .query(UID.holiday)
    .findMany({ select: SELECT, where: { date }, orderBy: { date: 'asc' } });
  return rows.map(({ documentId, date: on, name, kind, decree }) => ({ documentId, date: on, name, kind, decree: decree || null }));
}

/** Enters a holiday. Throws HolidayRefusal HOLIDAY_TAKEN. */
export async function addHoliday(strapi: Core.Strapi, fields: HolidayFields): Promise<Holiday> {
  const free = () => assertFree(strapi, fields.date, null);
  const { documentId } = await taken(free, () => strapi.documents(UID.holiday).create({ data: dataOf(fields) }));
  return { documentId, ...fields };
}

/** Replaces all fields of a holiday. Throws HolidayRefusal. */
export async function changeHoliday(strapi: Core.Strapi, documentId: string, fields: HolidayFields): Promise<Holiday> {
  const free = () => assertFree(strapi, fields.date, documentId);
  const changed = await taken(free, () => strapi.documents(UID.holiday).update({ documentId, data: dataOf(fields) }));
  if (changed === null) throw new HolidayRefusal('HOLIDAY_NOT_FOUND');
  return { documentId, ...fields };
}

/** Takes a holiday away. Throws HolidayRefusal HOLIDAY_NOT_FOUND. */
export async function removeHoliday(strapi: Core.Strapi, documentId: string): Promise<void> {
  const { entries } = await strapi.documents(UID.holiday).delete({ documentId });
  if (entries.length === 0) throw new HolidayRefusal('HOLIDAY_NOT_FOUND');
}

/** What an update leaves out stays: a decree that was taken away is an empty one. */
function dataOf({ decree, ...fields }: HolidayFields) {
  return { ...fields, decree: decree ?? '' };
}

async function assertFree(strapi: Core.Strapi, date: string, except: string | null): Promise<void> {
  const other = await strapi.db.query(UID.holiday).findOne({ select: ['documentId'], where: { date } });
  if (other !== null && other.documentId !== except) throw new HolidayRefusal('HOLIDAY_TAKEN');
}

/** Two who enter the same date at once both find it free: PostgreSQL takes one, or Strapi's own check has seen the first meanwhile. */
async function taken<Result>(assertIsFree: () => Promise<void>, write: () => Promise<Result>): Promise<Result> {
  await assertIsFree();
  try {
    return await write();
  } catch (error) {
    if (isUniqueViolation(error)) throw new HolidayRefusal('HOLIDAY_TAKEN');
    await assertIsFree();
    throw error;
  }
}
