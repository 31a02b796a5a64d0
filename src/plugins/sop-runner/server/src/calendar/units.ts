/** Units whose hours differ from the office's. */
import { indonesianOffset, type Calendar, type Period } from '../../../domain/time';
import { weekOf, type DayEntry } from './week';

/** Days with hours of their own, as stored. */
export interface PeriodRow {
  readonly name: string;
  readonly from: string;
  readonly until: string;
  readonly week: readonly DayEntry[];
}

/** One unit, as stored. */
export interface UnitRow {
  readonly unit: string;
  readonly zone: string | null;
  readonly week: readonly DayEntry[];
  readonly periods: readonly PeriodRow[];
}

const ZONES: Readonly<Record<string, string>> = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' };

/** By what the name of a unit is known again: SOPs write it by hand. */
export function unitKey(name: string | null | undefined): string {
  return (name ?? '').trim().replace(/\s+/g, ' ').toLowerCase();
}

export function periodsOf(rows: readonly PeriodRow[]): readonly Period[] {
  return rows.map(({ name, from, until, week }) => ({ name, from, until, week: weekOf(week) }));
}

/** The calendar of a unit: its own zone, week and periods, and the office's where it has none. Holidays are the office's. */
export function calendarOfUnit(office: Calendar, { zone, week, periods }: UnitRow): Calendar {
  const offset = zone === null ? undefined : indonesianOffset(ZONES[zone] ?? '');
  return {
    ...office,
    offsetMinutes: offset ?? office.offsetMinutes,
    week: week.length > 0 ? weekOf(week) : office.week,
    periods: periods.length > 0 ? periodsOf(periods) : office.periods,
  };
}
