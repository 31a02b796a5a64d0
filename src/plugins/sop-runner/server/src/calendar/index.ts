/** The office's working calendar, as administrators keep it. */
import type { Core } from '@strapi/strapi';
import { DEFAULT_WEEK, type Calendar } from '../../../domain/time';
import { UID } from '../../../shared/ids';
import { officeOffset } from '../office';
import { calendarGeneration } from '../repositories/generations';
import { weekOf, type DayEntry } from './week';

export { guardCalendar } from './check';

interface Kept {
  readonly generation: number | null;
  readonly calendar: Calendar;
}

const kept = new WeakMap<Core.Strapi, Kept>();

/**
 * The hours and holidays of the office. Kept until the generation says that they changed; who has just read the generation hands it
 * over and saves the question; inside a transaction it has to be read there, since the question takes a connection of its own.
 */
export async function calendarOf(strapi: Core.Strapi, generation?: number | null): Promise<Calendar> {
  const current = generation === undefined ? await calendarGeneration(strapi.db.connection) : generation;
  const known = kept.get(strapi);
  if (known !== undefined && known.generation === current) return known.calendar;
  // Read after the generation: it may be newer than that says, which the next question finds out, and never older.
  const calendar = await read(strapi);
  kept.set(strapi, { generation: current, calendar });
  return calendar;
}

interface Entry {
  readonly week: readonly DayEntry[];
  readonly periods: readonly { readonly name: string; readonly from: string; readonly until: string; readonly week: readonly DayEntry[] }[];
}

async function read(strapi: Core.Strapi): Promise<Calendar> {
  const populate = { week: true, periods: { populate: { week: true } } };
  const entry: Entry | null = await strapi.db.query(UID.calendar).findOne({ where: {}, populate });
  const days: readonly { readonly date: string; readonly kind: string }[] = await strapi.db
    .query(UID.holiday)
    .findMany({ select: ['date', 'kind'], orderBy: { date: 'asc' } });
  return {
    offsetMinutes: officeOffset(strapi),
    week: entry === null ? DEFAULT_WEEK : weekOf(entry.week),
    periods: (entry?.periods ?? []).map(({ name, from, until, week }) => ({ name, from, until, week: weekOf(week) })),
    holidays: days.map(({ date }) => date),
    years: [...new Set(days.filter(({ kind }) => kind === 'libur nasional').map(({ date }) => Number(date.slice(0, 4))))],
  };
}
