/** The office's working calendar, as administrators keep it. */
import type { Core } from '@strapi/strapi';
import type { Calendar } from '../../../domain/time';
import { calendarGeneration } from '../repositories/generations';
import { readCalendars, type Calendars } from './read';
import { unitKey } from './units';

export { guardCalendar } from './check';

interface Kept {
  readonly generation: number | null;
  readonly calendars: Calendars;
}

const kept = new WeakMap<Core.Strapi, Kept>();

/**
 * The hours and holidays of a unit, or of the office where the unit has none of its own or none is named. Kept until the generation says
 * that they changed; who has just read the generation hands it over and saves the question; inside a transaction it has to be read there,
 * since the question takes a connection of its own.
 */
export async function calendarOf(strapi: Core.Strapi, generation?: number | null, unit?: string | null): Promise<Calendar> {
  const { office, units } = await calendarsOf(strapi, generation);
  if (units.size === 0 || !unit) return office;
  return units.get(unitKey(unit))?.calendar ?? office;
}

/** The calendars of the office and of its units, kept as `calendarOf` says. */
export async function calendarsOf(strapi: Core.Strapi, generation?: number | null): Promise<Calendars> {
  const current = generation === undefined ? await calendarGeneration(strapi.db.connection) : generation;
  const known = kept.get(strapi);
  if (known !== undefined && known.generation === current) return known.calendars;
  // Read after the generation: it may be newer than that says, which the next question finds out, and never older.
  const calendars = await readCalendars(strapi);
  kept.set(strapi, { generation: current, calendars });
  return calendars;
}
