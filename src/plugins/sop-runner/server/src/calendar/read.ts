/** Hours and holidays as stored, put into the calendars that the working clock takes. */
import type { Core } from '@strapi/strapi';
import { DEFAULT_WEEK, type Calendar } from '../../../domain/time';
import { UID } from '../../../shared/ids';
import { officeOffset } from '../office';
import { calendarOfUnit, periodsOf, unitKey, type PeriodRow, type UnitRow } from './units';
import { minuteOf, weekOf, type DayEntry } from './week';

/** By default digests go out at eight. */
const EIGHT = 480;

/** The office's calendar, and by `unitKey` those of the units that have hours of their own. */
export interface Calendars {
  /** When daily digests are sent, in minutes after midnight. */
  readonly digestMinute: number;
  readonly office: Calendar;
  readonly units: ReadonlyMap<string, { readonly name: string; readonly calendar: Calendar }>;
}

interface Entry {
  readonly digestAt: string | null;
  readonly week: readonly DayEntry[];
  readonly periods: readonly PeriodRow[];
  readonly units: readonly UnitRow[];
}

const HOURS = { week: true, periods: { populate: { week: true } } };
const POPULATE = { ...HOURS, units: { populate: HOURS } };

/** Reads all of them anew. */
export async function readCalendars(strapi: Core.Strapi): Promise<Calendars> {
  const entry: Entry | null = await strapi.db.query(UID.calendar).findOne({ where: {}, populate: POPULATE });
  const days: readonly { readonly date: string; readonly kind: string }[] = await strapi.db
    .query(UID.holiday)
    .findMany({ select: ['date', 'kind'], orderBy: { date: 'asc' } });
  const office: Calendar = {
    offsetMinutes: officeOffset(strapi),
    week: entry === null ? DEFAULT_WEEK : weekOf(entry.week),
    periods: periodsOf(entry?.periods ?? []),
    holidays: days.map(({ date }) => date),
    years: [...new Set(days.filter(({ kind }) => kind === 'libur nasional').map(({ date }) => Number(date.slice(0, 4))))],
  };
  const units = (entry?.units ?? []).map((row) => [unitKey(row.unit), { name: row.unit, calendar: calendarOfUnit(office, row) }] as const);
  return { office, units: new Map(units), digestMinute: entry?.digestAt ? minuteOf(entry.digestAt) : EIGHT };
}
