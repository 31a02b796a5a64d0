/** Refuses working hours that no office can have. Held at the Document Service: every screen and route passes it. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { CALENDAR_REFUSALS, type CalendarRefusalCode } from '../../../shared/calendar-refusals';
import { UID } from '../../../shared/ids';
import { unitKey } from './units';
import { minuteOf, type DayEntry } from './week';

interface PeriodEntry {
  readonly from: string | null;
  readonly until: string | null;
  readonly week?: readonly DayEntry[] | null;
}

/** Hours of the office or of one unit. */
interface HoursEntry {
  readonly week?: readonly DayEntry[] | null;
  readonly periods?: readonly PeriodEntry[] | null;
}

/** What a write may bring; whatever it leaves out stays. */
export interface CalendarData extends HoursEntry {
  readonly units?: readonly (HoursEntry & { readonly unit?: string | null })[] | null;
}

type Path = readonly (string | number)[];

/** Stands before every write of the working hours. */
export function guardCalendar(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    const isWrite = context.action === 'create' || context.action === 'update';
    if (context.uid === UID.calendar && isWrite) check((context.params as { readonly data?: CalendarData }).data ?? {});
    return next();
  });
}

/** Throws at the field that is wrong; what is missing altogether is Strapi's own to say. */
export function check({ units, ...office }: CalendarData): void {
  checkHours(office, []);
  (units ?? []).forEach((entry, index, all) => {
    const isTwice = Boolean(entry.unit) && all.slice(0, index).some(({ unit }) => unitKey(unit) === unitKey(entry.unit));
    if (isTwice) refuse('UNIT_TWICE', ['units', index, 'unit']);
    checkHours(entry, ['units', index]);
  });
}

function checkHours({ week, periods }: HoursEntry, path: Path): void {
  checkWeek(week ?? [], [...path, 'week']);
  (periods ?? []).forEach((period, index, all) => {
    const at = [...path, 'periods', index];
    checkWeek(period.week ?? [], [...at, 'week']);
    if (!period.from || !period.until) return;
    if (period.until < period.from) refuse('PERIOD_ENDS_FIRST', [...at, 'until']);
    if (all.slice(0, index).some((other) => overlap(period, other))) refuse('PERIODS_OVERLAP', [...at, 'from']);
  });
}

function overlap(one: PeriodEntry, other: PeriodEntry): boolean {
  return (one.from ?? '') <= (other.until ?? '') && (other.from ?? '') <= (one.until ?? '');
}

function checkWeek(week: readonly DayEntry[], path: Path): void {
  week.forEach((entry, index) => {
    // A row that is kept as it is may come by its id alone.
    if (entry.day !== undefined && week.slice(0, index).some(({ day }) => day === entry.day)) refuse('DAY_TWICE', [...path, index, 'day']);
    checkDay(entry, [...path, index]);
  });
}

function checkDay({ from, until, breakFrom, breakUntil }: DayEntry, path: Path): void {
  if (!from || !until) return;
  if (minuteOf(from) >= minuteOf(until)) refuse('DAY_ENDS_FIRST', [...path, 'until']);
  if (!breakFrom && !breakUntil) return;
  if (!breakFrom || !breakUntil) refuse('BREAK_HALF', [...path, breakFrom ? 'breakUntil' : 'breakFrom']);
  const times = [from, breakFrom, breakUntil, until].map(minuteOf);
  if (times.some((time, index) => index > 0 && time <= (times[index - 1] ?? 0))) refuse('BREAK_OUTSIDE', [...path, 'breakFrom']);
}

/** In the shape by which the Content Manager shows the message at the field. */
function refuse(code: CalendarRefusalCode, path: Path): never {
  const message = CALENDAR_REFUSALS[code];
  const at = path.map(String);
  throw new errors.ValidationError(message, { code, errors: [{ path: at, message, name: 'ValidationError' }] });
}
